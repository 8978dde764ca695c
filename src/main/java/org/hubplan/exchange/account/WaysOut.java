package org.hubplan.exchange.account;

import java.util.List;

/// What a planner can do about a held row, by its reason.
final class WaysOut {
    private static final String OTHERWISE = "Put it right in the file and import it again.";

    /// A reason is met by the first of these whose words it holds.
    private record Way(String words, String out) {}

    private static final List<Way> ALL = List.of(
            new Way(HeldRow.UNKNOWN_HUB, "Add this hub, or correct it in the file."),
            new Way("no hub", "Give it a hub in the file."),
            new Way("no open hub to be aligned to", "Name an open hub, or leave it blank."),
            new Way("nobody is in the post to be aligned", "Leave the hub blank, or fill the post."),
            new Way("not as many hubs as people", "Give each person a hub, or leave it blank."),
            new Way("hub is closed", "Give it an open hub in the file."),
            new Way("duplicate post number", "Give each post a number of its own."),
            new Way("no post number", "Give it a post number in the file."),
            new Way("is longer than", "Shorten it in the file."),
            new Way("post number is a date", "Write the number as text in the file."),
            new Way("has brought post", "Correct the number, or leave it held."),
            new Way("other headings stand above it", "Put each table in a sheet of its own."),
            new Way("this force has several rows", "Leave one row a force and worker type."),
            new Way("strength is blank", "Write 0 where there is none."),
            new Way("the parts come to", "Correct the parts, or the cost."),
            new Way("parts without basic pay", "Give the basic pay too."),
            new Way("duplicate rank or band", "Leave one row for each rank and year."),
            new Way("unknown rank or band", "Write a rank or band, as DC or Band E."),
            new Way("unknown post number", "Import the post first, or correct it."),
            new Way("posts into is not vacant", "Correct the post, or add who leaves it."),
            new Way("another posting fills", "Leave one posting into each post."),
            new Way("leaves is vacant", "Correct the post it leaves."),
            new Way("leaves has several people", "Take the person out of it in Hubplan."),
            new Way("rank does not fit the post", "Correct the rank or the post number."),
            new Way("starts before it is released", "Correct one of the two dates."),
            new Way("no start date", "Give it a start date."),
            new Way("is not a date", "Write the date as 1 Dec 2018."),
            new Way("unknown posting status", "Write a status such as Agreed or Done."),
            new Way("posting reference", "Give each posting a reference of its own."),
            new Way("vacancy reference", "Give each advert a reference of its own."),
            new Way("number of vacancies", "Write how many posts are advertised, as 2."),
            new Way("hours a week", "Write the hours a week, as 36."),
            new Way("unknown rank held", "Write a rank or band, as T/DI or Band E."),
            new Way("no rank or band", "Write a rank or band, as DC or Band E."),
            new Way("rank and band do not agree", "Leave the one that is right."),
            new Way("does not fit the grade", "Correct the one that is wrong."),
            new Way("neither officer nor staff", "Write Officer or Staff."),
            new Way("without T/ or A/", "Leave out T/ and A/."),
            new Way("neither filled nor vacant", "Write Filled or Vacant."),
            new Way("filled and vacant at once", "Let its columns say the same."),
            new Way("neither yes nor no", "Write Y or N."),
            new Way("a formula that failed", "Write the value in its place."),
            new Way("listed as grade and FTE", "List people so: DC 1; DS 0.5."),
            new Way("add up to the people FTE", "Let the two say the same."),
            new Way("no day: neither", "Put the month in the title or file name."),
            new Way("not a day, a month or a year", "Write the day as 31 Mar 2018, or the year."),
            new Way("no day", "Write the day as 31 Mar 2018, or the year."),
            new Way("no force", "Name the force."),
            new Way("no worker type", "Write Police Officer, Police Staff or PCSO."),
            new Way("strength is not a number", "Write the strength in FTE, as 120 or 0."),
            new Way("another line has the same", "Add the two lines up in the file."),
            new Way("strength without BWT", "Give the line the BWT of these people."),
            new Way("neither BWT nor strength", "Give the line its BWT, or leave it out."),
            new Way("FTE can be read in two ways", "Write it with a point, as 1.5."),
            new Way("FTE", "Write an FTE above 0, as 1 or 0.8."),
            new Way("duplicate business group", "Leave one row for each group."),
            new Way("no business group", "Name the group."),
            new Way("BWT", "Write the BWT in FTE, as 260 or 0."),
            new Way("no change of this option", "Leave the change number as it was sent."),
            new Way("not the change of this number", "Leave number and change as they were sent."),
            new Way("replied to in two ways", "Leave the reply that holds."),
            new Way("does not concern this command", "Leave the command as it was sent."),
            new Way("neither agreed nor refused", "Write agreed or refused."),
            new Way("not a date", "Write the day as 2018-11-12 or 12/11/2018."),
            new Way("financial year", "Write the year as 2018/19."),
            new Way("cost", "Write the yearly cost in pounds."));

    private WaysOut() {}

    static String of(String reason) {
        return ALL.stream()
                .filter(way -> reason.contains(way.words()))
                .findFirst()
                .map(Way::out)
                .orElse(OTHERWISE);
    }
}
