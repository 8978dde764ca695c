package org.hubplan.ui.drill;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.change.PostDifference;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.PostHistory;
import org.hubplan.session.WhereFrom;
import org.hubplan.ui.kit.Texts;

/// One post: what it is in an option now, where it came from, and what became of it.
///
/// @param title number and title
/// @param now grade, function, hub, owner, FTE and people, in words
/// @param from where it came from, a label and its value each; none for a post that is in no file
/// @param steps what altered it, the newest first: in the baseline and in the option
record PostStory(String title, String now, List<Line> from, List<Step> steps) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    /// @param label `File`
    record Line(String label, String value) {}

    /// @param words what was done
    /// @param by when, by whom and in which option
    /// @param what it altered of the post: `hub: Central Intelligence → North West`
    record Step(String words, String by, String what) {}

    static PostStory of(OpenPlan plan, int option, Post post) {
        Plan standing = plan.timeline(option).now().plan();
        List<PostHistory.Step> steps = Stream.of(Option.BASELINE, option)
                .distinct()
                .flatMap(one -> PostHistory.of(plan, one, post.id()).stream())
                .toList();
        return new PostStory(
                Texts.of("post.title", post.number(), post.title()),
                now(post, standing),
                WhereFrom.of(plan, post.id()).map(PostStory::from).orElse(List.of()),
                steps.reversed().stream().map(step -> step(step, plan, standing)).toList());
    }

    private static String now(Post post, Plan plan) {
        String people = post.isVacant()
                ? Texts.of("post.vacant")
                : post.occupants().stream().map(PostStory::person).collect(Collectors.joining(", "));
        return Stream.of(
                        post.grade().label(),
                        post.function(),
                        plan.hub(post.hub()).map(Hub::name).orElse(post.hub().value()),
                        Texts.of("post.owner", post.owner().name()),
                        Texts.of("drill.fte", Fte.words(post.fte())),
                        people)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String person(Occupant person) {
        return Texts.of("post.person", person.gradeHeld(), Fte.words(person.fte()));
    }

    private static List<Line> from(WhereFrom from) {
        return Stream.of(
                        line(Texts.of("post.from.file"), from.source().isEmpty() ? Texts.of("post.from.no-file") : from.source()),
                        line(Texts.of("post.from.sheet"), from.sheet()),
                        line(Texts.of("post.from.row"), from.row().isPresent() ? String.valueOf(from.row().getAsInt()) : ""),
                        line(Texts.of("post.from.taken-in"), when(from.entry())),
                        line(Texts.of("post.from.hash"), from.hash()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Line> line(String label, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new Line(label, value));
    }

    private static Step step(PostHistory.Step step, OpenPlan plan, Plan standing) {
        Entry entry = step.entry();
        return new Step(
                entry.words(),
                Texts.of("post.step.by", when(entry), plan.timeline(entry.option()).option().words()),
                what(step, standing));
    }

    private static String what(PostHistory.Step step, Plan standing) {
        if (step.before().isEmpty()) {
            return Texts.of("post.step.added");
        }
        if (step.after().closed()) {
            return Texts.of("post.step.closed");
        }
        return PostDifference.of(step.before().get(), step.after(), standing).fields().stream()
                .map(field -> Texts.of("difference.field", field.words(), field.was(), field.is()))
                .collect(Collectors.joining("; "));
    }

    private static String when(Entry entry) {
        String time = TIME.format(entry.at().atZone(ZoneId.systemDefault()));
        return entry.author().isBlank() ? time : Texts.of("post.when", time, entry.author());
    }
}
