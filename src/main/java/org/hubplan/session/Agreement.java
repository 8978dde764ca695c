package org.hubplan.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Act;
import org.hubplan.change.Concern;
import org.hubplan.change.ConcernInWords;
import org.hubplan.change.Entry;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Replies.Given;
import org.hubplan.change.Reply;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;

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
    /// @param means what it means for each command concerned: `gains 1 DC`
    /// @param replies of each command concerned; a draft where nobody asked yet
    public record Line(Entry entry, Concern concern, Map<Command, String> means, Map<Command, Reply> replies) {
        /// Whether anybody has to agree at all: funding concerns no command's posts.
        public boolean isAsked() {
            return !replies.isEmpty();
        }

        /// Every command concerned has agreed. A change that concerns nobody needs no agreement.
        public boolean isAgreed() {
            return replies.values().stream().allMatch(Reply::isAgreed);
        }
    }

    /// @param own the command the plan is for, which runs the central hubs
    static Agreement of(OpenPlan plan, int option, Command own) {
        Map<Long, Long> altered = Alterations.of(plan, option);
        Plan now = plan.timeline(option).now().plan();
        List<Line> lines = new ArrayList<>();
        plan.timeline(option).retrace((entry, before, _) -> {
            if (((Act.Did) entry.act()).change().applyTo(before.plan()) instanceof Applied applied) {
                Concern concern = asRestrictedNow(Concern.of(before.plan(), applied, own), applied, now);
                lines.add(new Line(
                        entry,
                        concern,
                        ConcernInWords.of(before.plan(), applied, own),
                        replies(plan, entry, concern, altered.getOrDefault(entry.n(), 0L))));
            }
        });
        return new Agreement(lines);
    }

    /// What became restricted after a change is withheld with it.
    private static Concern asRestrictedNow(Concern concern, Applied applied, Plan now) {
        boolean restricted = applied.posts().stream()
                .flatMap(id -> now.post(id).stream())
                .anyMatch(post -> post.restricted() || now.hub(post.hub()).filter(Hub::restricted).isPresent());
        return restricted
                ? new Concern(concern.losing(), concern.gaining(), concern.consultation(), true)
                : concern;
    }

    private static Map<Command, Reply> replies(OpenPlan plan, Entry entry, Concern concern, long altered) {
        Map<Command, Reply> replies = new LinkedHashMap<>();
        for (Command command : concern.commands()) {
            Given given = plan.remarks().replies().given(entry.n(), command);
            replies.put(command, given.entry() > altered ? given.reply() : overtaken(given.reply()));
        }
        return replies;
    }

    /// What was said of a change before it was cut or given another day has to be said again.
    private static Reply overtaken(Reply reply) {
        return switch (reply.state()) {
            case DRAFT, SENT -> reply;
            case AGREED, REFUSED -> new Reply(
                    Reply.State.SENT,
                    reply.on(),
                    reply.who(),
                    "said before the change was altered" + (reply.note().isEmpty() ? "" : ": " + reply.note()));
        };
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
