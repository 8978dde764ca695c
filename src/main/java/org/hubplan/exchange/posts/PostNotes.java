package org.hubplan.exchange.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.model.Fte;
import org.hubplan.model.GradeFlag;

/// What a planner should know of an establishment beside the count of its rows.
final class PostNotes {
    private static final int NAMED = 10;

    private final List<String> flaggedVacant = new ArrayList<>();
    private final List<String> aboveFullTime = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();

    /// @param rows how many the post has: one for each person where there are several
    void see(PostRow row, int rows) {
        if (rows > 1) {
            shared.add(row.number());
        }
        if (row.people().isEmpty() && row.rank().flag() != GradeFlag.SUBSTANTIVE) {
            flaggedVacant.add(row.number());
        }
        if (row.fte() > Fte.FULL_TIME) {
            aboveFullTime.add(row.number());
        }
    }

    /// A plain sentence for each.
    ///
    /// @param reasons given for vacancies and not known, with how often
    List<String> sentences(List<HeldRow> held, Map<String, Integer> reasons) {
        List<String> sentences = new ArrayList<>();
        reasons.forEach((said, rows) -> sentences.add("The reason “" + said + "” for a vacancy is not known: " + rows
                + (rows == 1 ? " vacancy keeps" : " vacancies keep") + " the reason the plan has, or none."));
        unknownHubs(held).forEach((hub, rows) -> sentences.add("Hub " + hub + " is not in the plan: " + rows
                + (rows == 1 ? " row is" : " rows are") + " held until this hub is added."));
        name(
                flaggedVacant,
                "vacant post is marked T/ or A/, which says nothing where no one is in post",
                "vacant posts are marked T/ or A/, which says nothing where no one is in post",
                sentences);
        name(aboveFullTime, "post has an FTE above 1", "posts have an FTE above 1", sentences);
        name(shared, "post has a row for each of its people", "posts have a row for each of their people", sentences);
        return sentences;
    }

    private static Map<String, Integer> unknownHubs(List<HeldRow> held) {
        Map<String, Integer> hubs = new TreeMap<>();
        held.stream()
                .filter(HeldRow::namesUnknownHub)
                .forEach(row -> hubs.merge(row.value(), 1, Integer::sum));
        return hubs;
    }

    /// `2 posts have an FTE above 1: MI00001, MI00002.`, with ten of them named at most.
    private static void name(List<String> numbers, String one, String several, List<String> sentences) {
        if (!numbers.isEmpty()) {
            sentences.add(numbers.size() + " " + (numbers.size() == 1 ? one : several) + ": "
                    + String.join(", ", numbers.subList(0, Math.min(NAMED, numbers.size())))
                    + (numbers.size() > NAMED ? " and others." : "."));
        }
    }
}
