package org.hubplan.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Entry;
import org.hubplan.change.Note;
import org.hubplan.change.Option;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.session.OpenPlan;

/// What a planner names on the command line, found in the plan in any case of letters. Where there is no
/// such thing, the refusal says what there is.
final class Named {
    private Named() {}

    /// By code or name; the unplaced tray among them.
    static Hub hub(Plan plan, String written) {
        return byEither(plan.hubs(), written, hub -> hub.code().value(), Hub::name)
                .orElseThrow(() -> new Refusal("There is no hub \"" + written + "\" in this plan. Its hubs are "
                        + inOrder(plan).map(hub -> hub.code().value()).collect(Collectors.joining(", ")) + "."));
    }

    /// Hubs parted by commas, or all open hubs of a kind (`central`, `bcu`, `sc`) but one.
    ///
    /// @param source left out where a kind is named: posts are not spread to where they are
    static List<Hub> hubs(Plan plan, String written, Optional<Hub> source) {
        Optional<HubKind> kind = HubKind.keyed(written.strip().toLowerCase(Locale.ROOT));
        return kind.isPresent() && kind.get() != HubKind.UNPLACED
                ? inOrder(plan).filter(hub -> hub.kind() == kind.get() && !hub.closed() && !source.equals(Optional.of(hub))).toList()
                : Stream.of(written.split(",")).map(String::strip).map(name -> hub(plan, name)).toList();
    }

    /// As on the board, the unplaced tray last.
    static Stream<Hub> inOrder(Plan plan) {
        return plan.hubs().stream().sorted(Comparator.comparing(Hub::kind));
    }

    static Grade grade(String written) {
        return byEither(Arrays.asList(Grade.values()), written, Grade::label, Grade::label)
                .orElseThrow(() -> new Refusal("There is no grade \"" + written + "\". Grades are "
                        + Arrays.stream(Grade.values()).map(Grade::label).collect(Collectors.joining(", ")) + "."));
    }

    static String function(Plan plan, String written) {
        return byEither(plan.functions(), written, Function.identity(), Function.identity())
                .orElseThrow(() -> new Refusal("No post of this plan has the function \"" + written
                        + "\". Its functions are " + String.join(", ", plan.functions()) + "."));
    }

    static Command command(Plan plan, String written) {
        return byEither(plan.commands(), written, Command::name, Command::name)
                .orElseThrow(() -> new Refusal("No command \"" + written
                        + "\" owns posts of this plan. Its commands are "
                        + plan.commands().stream().map(Command::name).collect(Collectors.joining(", ")) + "."));
    }

    /// A new name, without blanks at its ends.
    static String plainly(String written) {
        if (written.isBlank()) {
            throw new Refusal("Give it a name that isn't blank.");
        }
        return written.strip();
    }

    static BusinessGroup group(BusinessGroups groups, String written) {
        return groups.named(written.strip())
                .orElseThrow(() -> new Refusal("There is no business group \"" + written
                        + "\" in this plan. Its groups are "
                        + groups.all().stream().map(BusinessGroup::name).collect(Collectors.joining(", ")) + "."));
    }

    /// One the plan has, in any case of letters, or a new one.
    static Command commandOrNew(Plan plan, String written) {
        return byEither(plan.commands(), written, Command::name, Command::name)
                .orElseGet(() -> new Command(notBlank(written, "command")));
    }

    /// One the plan has, in any case of letters, or a new one.
    static String functionOrNew(Plan plan, String written) {
        return byEither(plan.functions(), written, Function.identity(), Function.identity())
                .orElseGet(() -> notBlank(written, "function"));
    }

    private static String notBlank(String written, String what) {
        if (written.isBlank()) {
            throw new Refusal("The name of a " + what + " is not blank.");
        }
        return written.strip();
    }

    /// Posts by number, in the order named.
    static List<Post> posts(Plan plan, List<String> numbers) {
        List<Post> posts = numbers.stream().distinct().map(number -> post(plan, number.strip())).toList();
        if (posts.isEmpty()) {
            throw new Refusal("No posts are named.");
        }
        return posts;
    }

    private static Post post(Plan plan, String number) {
        return plan.postNumbered(number)
                .or(() -> plan.everyPost().filter(post -> post.number().equalsIgnoreCase(number)).findFirst())
                .orElseThrow(() -> new Refusal("There is no post \"" + number + "\" in this plan."));
    }

    static Option option(OpenPlan plan, String written) {
        return plan.named(written)
                .orElseThrow(() -> new Refusal("There is no option \"" + written + "\" in this plan. Its options are "
                        + plan.options().stream().map(Option::words).collect(Collectors.joining(", ")) + "."));
    }

    /// A step of an option's history, by its number in the log.
    static Entry change(OpenPlan plan, int option, long n) {
        return plan.timeline(option)
                .history()
                .made()
                .find(entry -> entry.n() == n)
                .getOrElseThrow(() -> new Refusal("Entry " + n + " is no change of option "
                        + plan.timeline(option).option().words() + ". See hubplan log for those there are."));
    }

    static Note note(OpenPlan plan, long n) {
        return plan.remarks()
                .notes()
                .get(n)
                .getOrElseThrow(() -> new Refusal("There is no note " + n + ". See hubplan notes for those there are."));
    }

    private static <T> Optional<T> byEither(
            Collection<T> all, String written, Function<T, String> first, Function<T, String> second) {
        return Stream.of(first, second)
                .flatMap(name -> all.stream().filter(one -> name.apply(one).equalsIgnoreCase(written.strip())))
                .findFirst();
    }
}
