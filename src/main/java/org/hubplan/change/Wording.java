package org.hubplan.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts and hubs in a planner's words.
public final class Wording {
    private Wording() {}

    /// `4 DC`, or `7 posts (4 DC, 3 Band E)` where grades mix.
    public static String posts(Collection<Post> posts) {
        return counted(posts.stream().map(Post::grade).toList(), "posts");
    }

    /// `4 DC`, or `7 people (4 DC, 3 Band E)` where the grades they hold mix.
    public static String people(Collection<Occupant> people) {
        return counted(people.stream().map(Occupant::grade).toList(), "people");
    }

    private static String counted(List<Grade> all, String what) {
        Map<Grade, Long> counts =
                all.stream().collect(Collectors.groupingBy(grade -> grade, TreeMap::new, Collectors.counting()));
        String byGrade = counts.entrySet().stream()
                .map(grade -> grade.getValue() + " " + grade.getKey().label())
                .collect(Collectors.joining(", "));
        return counts.size() == 1 ? byGrade : all.size() + " " + what + " (" + byGrade + ")";
    }

    static String posts(Plan plan, List<PostId> ids) {
        return posts(known(plan, ids));
    }

    /// `Central Intelligence`, or `3 hubs` where the posts sit apart.
    static String whereFrom(Plan plan, List<PostId> ids) {
        Set<HubCode> hubs = known(plan, ids).stream().map(Post::hub).collect(Collectors.toSet());
        return hubs.size() == 1 ? hub(plan, hubs.iterator().next()) : hubs.size() + " hubs";
    }

    /// The hub's name, or its code where the plan has no such hub.
    public static String hub(Plan plan, HubCode code) {
        return code.equals(HubCode.UNPLACED)
                ? "the unplaced tray"
                : plan.hub(code).map(Hub::name).orElse(code.value());
    }

    /// `A police officer (T/DI)`
    static String holder(Occupant person) {
        return switch (person.grade().workerType()) {
            case OFFICER -> "A police officer (";
            case STAFF -> "Police staff (";
            case PCSO -> "A police community support officer (";
        } + person.gradeHeld() + ")";
    }

    private static List<Post> known(Plan plan, List<PostId> ids) {
        return ids.stream().flatMap(id -> plan.post(id).stream()).toList();
    }
}
