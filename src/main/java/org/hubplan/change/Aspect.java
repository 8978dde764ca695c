package org.hubplan.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// One part of a post or hub that a change may set, as a planner calls it.
///
/// @param part name of the record's part: `owner`
/// @param words what a planner calls it: `command`
/// @param value what is compared
/// @param said the value in words, in the plan it lies in
record Aspect<T>(String part, String words, Function<T, ?> value, BiFunction<T, Plan, String> said) {
    /// All of a post but its identity, its people, and whether it is closed: a closed post is gone.
    static final List<Aspect<Post>> OF_POST = List.of(
            plain("number", "number", Post::number),
            plain("title", "title", Post::title),
            plain("grade", "grade", Post::grade),
            plain("function", "function", Post::function),
            plain("owner", "command", Post::owner),
            new Aspect<>("hub", "hub", Post::hub, (post, plan) -> Wording.hub(plan, post.hub())),
            new Aspect<>("fte", "FTE", Post::fte, (post, _) -> Fte.words(post.fte())),
            claim("funded", "funding", Post::funded, "funded", "unfunded"),
            plain("shift", "shift", Post::shift),
            plain("building", "building", Post::building),
            claim("restricted", "secrecy", Post::restricted, "restricted", "unrestricted"),
            plain("vacancyReason", "reason for the vacancy", post -> post.vacancyReason().label()));

    /// All of a person in a post but the identity.
    static final List<Aspect<Occupant>> OF_PERSON = List.of(
            plain("grade", "grade held", Occupant::grade),
            new Aspect<>("flag", "grade held", Occupant::flag, (person, _) -> person.gradeHeld()),
            new Aspect<>("fte", "FTE", Occupant::fte, (person, _) -> Fte.words(person.fte())),
            new Aspect<>("alignedTo", "place of work", Occupant::alignedTo, (person, plan) -> person.alignedTo()
                    .map(hub -> "aligned to " + Wording.hub(plan, hub))
                    .orElse("where the post sits")),
            plain("engagement", "terms", person -> person.engagement().label()));

    /// All of a hub but its code, and whether it is closed.
    static final List<Aspect<Hub>> OF_HUB = List.of(
            plain("name", "name", Hub::name),
            plain("kind", "kind", hub -> hub.kind().label()),
            plain("desks", "desks", hub -> hub.desks().isPresent() ? hub.desks().getAsInt() : ""),
            claim("restricted", "secrecy", Hub::restricted, "restricted", "unrestricted"));

    private static <T> Aspect<T> plain(String part, String words, Function<T, ?> value) {
        return new Aspect<>(part, words, value, (thing, _) -> {
            String text = value.apply(thing).toString();
            return text.isBlank() ? "none" : text;
        });
    }

    private static <T> Aspect<T> claim(String part, String words, Function<T, Boolean> value, String yes, String no) {
        return new Aspect<>(part, words, value, (thing, _) -> value.apply(thing) ? yes : no);
    }

    boolean isSame(T one, T other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    /// Whether the thing says nothing of it.
    boolean isUnsaid(T thing) {
        return "".equals(value.apply(thing));
    }

    /// The hub it names; empty where it is of another kind.
    Optional<HubCode> hub(T thing) {
        return switch (value.apply(thing)) {
            case HubCode hub -> Optional.of(hub);
            case Optional<?> maybe when maybe.orElse(null) instanceof HubCode hub -> Optional.of(hub);
            default -> Optional.empty();
        };
    }
}
