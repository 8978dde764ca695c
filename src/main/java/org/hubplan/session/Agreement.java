package org.hubplan.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Act;
import org.hubplan.change.Concern;
import org.hubplan.change.Entry;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Reply;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;

/// How far the commands an option touches have agreed to its changes. A value; made by going through the option's
/// history once.
///
/// @param lines one a change that stands, oldest first
public record Agreement(List<Line> lines) {
    public Agreement {
        lines = List.copyOf(lines);
    }

    /// One change, whom it concerns, and what they say.
    ///
    /// @param replies of each command concerned; a draft where nobody asked yet
    public record Line(Entry entry, Concern concern, Map<Command, Reply> replies) {
        /// Whether anybody has to agree at all: funding concerns no command's posts.
        public boolean isAsked() {
            return !replies.isEmpty();
        }

        /// Every command concerned has agreed. A change that concerns nobody needs no agreement.
        public boolean isAgreed() {
            return replies.values().stream().allMatch(Reply::isAgreed);
        }

        public boolean isRefused() {
            return replies.values().stream().anyMatch(reply -> reply.state() == Reply.State.REFUSED);
        }
    }

    /// @param own the command the plan is for, which runs the central hubs
    static Agreement of(OpenPlan plan, int option, Command own) {
        List<Line> lines = new ArrayList<>();
        plan.timeline(option).retrace((entry, before, _) -> line(plan, entry, before, own).ifPresent(lines::add));
        return new Agreement(lines);
    }

    private static Optional<Line> line(OpenPlan plan, Entry entry, Standing before, Command own) {
        if (!(((Act.Did) entry.act()).change().applyTo(before.plan()) instanceof Applied applied)) {
            return Optional.empty();
        }
        Concern concern = Concern.of(before.plan(), applied, own);
        Map<Command, Reply> replies = new LinkedHashMap<>();
        concern.commands().forEach(command -> replies.put(command, plan.remarks().replies().of(entry.n(), command)));
        return Optional.of(new Line(entry, concern, replies));
    }

    /// Every command that some change concerns.
    public SortedSet<Command> commands() {
        SortedSet<Command> all = new TreeSet<>();
        lines.forEach(line -> all.addAll(line.concern().commands()));
        return all;
    }

    /// The changes that concern a command.
    public Stream<Line> concerning(Command command) {
        return lines.stream().filter(line -> line.concern().concerns(command));
    }

    /// The changes that some command has to agree to.
    public List<Line> asked() {
        return lines.stream().filter(Line::isAsked).toList();
    }

    /// The numbers of the changes every command concerned has agreed to, those that concern none among them.
    public Set<Long> agreed() {
        return lines.stream()
                .filter(Line::isAgreed)
                .map(line -> line.entry().n())
                .collect(Collectors.toUnmodifiableSet());
    }
}
