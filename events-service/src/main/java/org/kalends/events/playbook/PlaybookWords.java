package org.kalends.events.playbook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about playbooks and their milestones. */
@MessageBundle("playbooks")
public interface PlaybookWords {

    @Message("Playbooks")
    String title();

    @Message("Playbook")
    String playbook();

    @Message(
            "A playbook says what is written when, by whom it is approved, and what becomes of it when it is late. Campaigns that are planned keep the edition they were planned with.")
    String hint();

    @Message("Make a playbook")
    String make();

    @Message("Edition {n}")
    String edition(int n);

    @Message("Edition {n} is kept. Campaigns planned before it keep theirs.")
    String saved(int n);

    @Message("Editions")
    String editions();

    @Message("ships with Kalends")
    String ships();

    @Message("Milestones")
    String milestones();

    @Message("Milestone {n}")
    String milestone(int n);

    @Message("{#if n == 1}1 milestone{#else}{n} milestones{/if}")
    String howMany(int n);

    @Message("Make a new edition")
    String edit();

    @Message("Plan a campaign with it")
    String plan();

    @Message("When it is released")
    String release();

    @Message("Draft")
    String draft();

    @Message("Approval by")
    String approve();

    @Message("If late")
    String late();

    @Message("Goes to")
    String channels();

    @Message("Languages required")
    String locales();

    @Message("Deputy")
    String deputy();

    @Message("Embargo")
    String embargo();

    @Message("all of the office's languages")
    String allLocales();

    @Message("on the day, {time}")
    String onTheDay(String time);

    @Message("{#if n == 1}1 day{#else}{n} days{/if} before, {time}")
    String daysBefore(int n, String time);

    @Message("{#if n == 1}1 day{#else}{n} days{/if} after, {time}")
    String daysAfter(int n, String time);

    @Message("{#if n == 1}1 week{#else}{n} weeks{/if} before, {time}")
    String weeksBefore(int n, String time);

    @Message("{#if n == 1}1 week{#else}{n} weeks{/if} after, {time}")
    String weeksAfter(int n, String time);

    @Message("{#if n == 1}1 business day{#else}{n} business days{/if} before, {time}")
    String businessDaysBefore(int n, String time);

    @Message("{#if n == 1}1 business day{#else}{n} business days{/if} after, {time}")
    String businessDaysAfter(int n, String time);

    @Message("hold it until somebody decides")
    String hold();

    @Message("send it if at most {howLong} late, then hold it")
    String send(String howLong);

    @Message("drop it from {time} on")
    String expire(String time);

    @Message("{who}, {n} h before the release")
    String deputyAsked(String who, long n);

    @Message("not before {when} ({zone})")
    String notBefore(String when, String zone);

    @Message("Statement")
    String statement();

    @Message("Teaser")
    String teaser();

    @Message("Reminder")
    String reminder();

    @Message("Follow-up")
    String followUp();

    @Message("Internal briefing")
    String briefing();

    @Message("page")
    String page();

    @Message("mail")
    String mail();

    @Message("posts")
    String social();

    @Message("inside only")
    String internal();

    @Message("How it falls")
    String preview();

    @Message("Day")
    String day();

    @Message("Office")
    String office();

    @Message("any, open Monday to Friday")
    String anyOffice();

    @Message("Show")
    String show();

    @Message("Give the day as a date.")
    String wrongDay();

    @Message("The office is closed: {why}.")
    String closed(String why);

    @Message("What")
    String what();

    @Message("Key")
    String key();

    @Message("Small letters, digits and hyphens; it never changes.")
    String keyHint();

    @Message("Name in English")
    String nameEn();

    @Message("Name in Russian")
    String nameRu();

    @Message("What it is good for, in English")
    String summaryEn();

    @Message("What it is good for, in Russian")
    String summaryRu();

    @Message("Kind")
    String kind();

    @Message("Count")
    String amount();

    @Message("Unit")
    String unit();

    @Message("days")
    String days();

    @Message("weeks")
    String weeks();

    @Message("business days")
    String businessDays();

    @Message("Side")
    String side();

    @Message("before the day")
    String before();

    @Message("after the day")
    String after();

    @Message("Local time")
    String time();

    @Message("Draft wanted, before the release")
    String draftBefore();

    @Message("Approval needed, before the release")
    String approveBefore();

    @Message("hold, send if at most PT4H late, or expire at 18:00")
    String lateHint();

    @Message("Language tags such as en, fr; empty for all of the office's own.")
    String localesHint();

    @Message("Deputy (optional)")
    String deputyWho();

    @Message("A name or a function, who is asked when the approver has not acted.")
    String deputyHint();

    @Message("Hours before the release")
    String deputyHours();

    @Message("Embargo (optional): not public before")
    String embargoUntil();

    @Message("Zone")
    String zone();

    @Message("Such as America/New_York.")
    String zoneHint();

    @Message("Add a milestone")
    String add();

    @Message("Take milestone {n} out")
    String remove(int n);

    @Message("Keep as a new edition")
    String save();

    @Message("Keep the playbook")
    String saveNew();

    @Message("Back")
    String cancel();
}
