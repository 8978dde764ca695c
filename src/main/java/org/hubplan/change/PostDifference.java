package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.model.Fte;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// One post as it was and as something makes it, field by field.
///
/// @param fields those that differ, in the order a planner looks at them; none where the two are equal
public record PostDifference(Post before, Post after, List<Field> fields) {
    /// One thing that differs.
    ///
    /// @param words what a planner calls it: `function`
    public record Field(String words, String was, String is) {}

    private static final String FTE_OF_PERSON = "FTE of the person";

    public PostDifference {
        fields = List.copyOf(fields);
    }

    /// @param plan whose names the words are in
    public static PostDifference of(Post before, Post after, Plan plan) {
        List<Field> fields = new ArrayList<>(different(Aspect.OF_POST, before, after, plan));
        Map<PersonId, Occupant> then = after.occupants().stream().collect(Collectors.toMap(Occupant::id, Function.identity()));
        boolean samePeople = before.occupants().stream().map(Occupant::id).toList()
                .equals(after.occupants().stream().map(Occupant::id).toList());
        if (samePeople) {
            before.occupants().forEach(person ->
                    different(Aspect.OF_PERSON, person, then.get(person.id()), plan).forEach(field ->
                            fields.add(field.words().equals("FTE") ? new Field(FTE_OF_PERSON, field.was(), field.is()) : field)));
        } else {
            fields.add(new Field("people", people(before), people(after)));
        }
        return new PostDifference(before, after, fields);
    }

    private static <T> List<Field> different(List<Aspect<T>> aspects, T before, T after, Plan plan) {
        return aspects.stream()
                .filter(aspect -> !aspect.isSame(before, after))
                .map(aspect -> new Field(
                        aspect.words(), aspect.said().apply(before, plan), aspect.said().apply(after, plan)))
                .distinct()
                .toList();
    }

    /// `vacant`, or `DC 1, T/DS 0.5`
    private static String people(Post post) {
        return post.isVacant()
                ? "vacant"
                : post.occupants().stream()
                        .flatMap(person -> Stream.of(person.gradeHeld() + " " + Fte.words(person.fte())))
                        .collect(Collectors.joining(", "));
    }
}
