package org.kalends.events.observance.rule;

/** A rule that means one day at a time, so that weeks, spans and neighbouring weekdays can start from it. */
public sealed interface DayRule extends DateRule
        permits DateRule.Fixed,
                DateRule.LeapDay,
                DateRule.NthWeekday,
                DateRule.FromEaster,
                DateRule.DayOfYear,
                DateRule.WeekdayNear,
                FullMoon,
                SeasonStart,
                HijriDay,
                HebrewDay,
                ChineseDay {}
