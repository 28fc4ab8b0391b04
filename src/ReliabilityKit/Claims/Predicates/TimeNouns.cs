namespace ReliabilityKit.Claims.Predicates;

/// <summary>Nouns that say when or how long, and so take no part in what happens.</summary>
internal static class TimeNouns
{
    public static bool Contains(string lemma) => lemma is "year" or "month" or "week" or "day" or "hour" or "minute" or "second" or "decade" or "century"
        or "morning" or "afternoon" or "evening" or "night" or "today" or "yesterday" or "tomorrow" or "tonight" or "weekend" or "season" or "time"
        or "lunchtime" or "teatime" or "bedtime" or "daytime" or "fortnight" or "moment" or "occasion" or "period" or "date" or "spring" or "summer" or "autumn" or "fall" or "winter" or "noon" or "midnight" or "dawn" or "dusk" or "sunrise" or "sunset" or "midday" or "daybreak" or "nightfall"
        or "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "January" or "February" or "March" or "April"
        or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December" or "end" or "while";
}
