package org.kalends.events.observance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of date rules. A language that bends nouns is told how: {@code form} is {@code plain}, or {@code of} behind a preposition, which
 * asks for the genitive; {@code gender} is m, f or n; {@code plural} is the category of CLDR, such as one, few or many.
 */
@MessageBundle("rules")
public interface DateRuleWords {

    @Message(
            "{#switch n}{#case 1}Monday{#case 2}Tuesday{#case 3}Wednesday{#case 4}Thursday{#case 5}Friday{#case 6}Saturday{#else}Sunday{/switch}")
    String weekday(int n, String form);

    @Message("{#switch n}{#case 1}first{#case 2}second{#case 3}third{#case 4}fourth{#else}last{/switch}")
    String ordinal(int n, String gender, String form);

    @Message("the {ordinal} {weekday} of {month}")
    String nth(String ordinal, String weekday, String month);

    @Message("the {ordinal} {weekday}")
    String nthOfEach(String ordinal, String weekday);

    @Message("{day}, in leap years only")
    String leapYearsOnly(String day);

    @Message("{day}, in other years {otherwise}")
    String leapDay(String day, String otherwise);

    @Message("the first {weekday} after {day}")
    String after(String ordinal, String weekday, String day);

    @Message("the first {weekday} on or after {day}")
    String onOrAfter(String ordinal, String weekday, String day);

    @Message("the last {weekday} before {day}")
    String before(String ordinal, String weekday, String day);

    @Message("the last {weekday} on or before {day}")
    String onOrBefore(String ordinal, String weekday, String day);

    @Message("Easter Sunday")
    String easter(String form);

    @Message("Orthodox Easter Sunday")
    String orthodoxEaster(String form);

    @Message("{#if n == 1}the day{#else}{n} days{/if} after {day}")
    String daysAfter(int n, String plural, String day, String form);

    @Message("{#if n == 1}the day{#else}{n} days{/if} before {day}")
    String daysBefore(int n, String plural, String day, String form);

    @Message("day {n} of the year")
    String dayOfYear(int n, String form);

    @Message("the {ordinal} full moon of {month} ({zone})")
    String fullMoon(String ordinal, String month, String zone, String form);

    @Message("the March equinox ({zone})")
    String marchEquinox(String zone, String form);

    @Message("the June solstice ({zone})")
    String juneSolstice(String zone, String form);

    @Message("the September equinox ({zone})")
    String septemberEquinox(String zone, String form);

    @Message("the December solstice ({zone})")
    String decemberSolstice(String zone, String form);

    @Message("{n} {month} in the Islamic calendar (Umm al-Qura; another day may be announced)")
    String hijri(int n, String month, String form);

    @Message("{n} {month} in the Hebrew calendar")
    String hebrew(int n, String month, String form);

    @Message("day {n} of month {month} in the Chinese calendar")
    String chinese(int n, int month, String form);

    @Message("the week beginning on {weekday} that includes {day}")
    String weekOf(int n, String weekday, String day);

    @Message("{n} days from {day}")
    String from(int n, String plural, String day);

    @Message("{first} to {last} {month}")
    String rangeInMonth(int first, int last, String month);

    @Message("{first} to {last}")
    String range(String first, String last);

    @Message("all of {month}")
    String wholeMonth(String month);

    @Message("the year {year}")
    String wholeYear(int year);

    @Message("the years {first} to {last}")
    String wholeYears(int first, int last);

    @Message("{day} {year}")
    String date(String day, int year);

    @Message("date to be announced")
    String announced();

    @Message("and")
    String and();

    @Message("{rule}, every {n} years from {year}")
    String every(String rule, int n, String plural, int year);

    @Message("{rule}, from {year} on")
    String startingIn(String rule, int year);

    @Message("{rule}, up to and including {year}")
    String until(String rule, int year);

    @Message("{rule}, from {first} to {last}")
    String between(String rule, int first, int last);

    @Message("{rule}, in {year} only")
    String onlyIn(String rule, int year);

    @Message("every {#if n == 1}day{#else}{n} days{/if}")
    String daily(int n, String plural);

    @Message("every {#if n == 1}week{#else}{n} weeks{/if}")
    String weekly(int n, String plural);

    @Message("every {#if n == 1}month{#else}{n} months{/if}")
    String monthly(int n, String plural);

    @Message("every {#if n == 1}year{#else}{n} years{/if}")
    String yearly(int n, String plural);

    @Message("day {n}")
    String dayOfMonth(int n);

    @Message("the last day")
    String lastDay();

    @Message("{rule}, from {date}")
    String startingOn(String rule, int n, String date);

    @Message("{rule}, until {date}")
    String endingOn(String rule, int n, String date);

    @Message("{rule}, {n} {#if n == 1}time{#else}times{/if} in all")
    String times(String rule, int n, String plural);

    @Message("by the recurrence {rule}")
    String recurrence(String rule);
}
