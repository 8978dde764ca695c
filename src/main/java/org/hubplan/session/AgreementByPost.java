package org.hubplan.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hubplan.change.Reply;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.export.AgreementSheets;
import org.hubplan.exchange.export.AgreementSheets.Asked;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.exchange.replies.RepliesRead;
import org.hubplan.model.Command;

/// Asking the commands for their agreement by a spreadsheet, and taking their replies from it.
public final class AgreementByPost {
    private static final String NOT_SHOWN = "A change to restricted posts, not shown here: ask the planner.";

    private AgreementByPost() {}

    /// What comes of a returned workbook.
    public sealed interface TakenIn {
        /// Its replies are recorded, all in one step.
        ///
        /// @param answer empty where it says nothing new
        record Done(RepliesRead read, Optional<Answer> answer) implements TakenIn {}

        /// Nothing was recorded.
        record NotRead(String words) implements TakenIn {}
    }

    /// Writes one sheet a command, with the changes of an option that concern it. What is restricted is shown only
    /// in a file for the plan's own command alone, since a file for several goes to all of them.
    ///
    /// @param commands whom it is for; empty for all
    /// @throws UnwritableFile if it can't be written
    public static void write(OpenPlan plan, int option, Set<Command> commands, Path file) throws UnwritableFile {
        sheets(plan, option, commands).write(file);
    }

    static AgreementSheets sheets(OpenPlan plan, int option, Set<Command> commands) {
        Agreement agreement = plan.agreement(option);
        boolean isOwn = commands.equals(Set.of(plan.settings().command()));
        TreeMap<Command, List<Asked>> asked = new TreeMap<>();
        for (Command command : agreement.commands()) {
            if (!commands.isEmpty() && !commands.contains(command)) {
                continue;
            }
            asked.put(
                    command,
                    agreement.concerning(command)
                            .map(line -> asked(line, command, isOwn))
                            .toList());
        }
        return new AgreementSheets(asked, plan.settings().shownMarking());
    }

    private static Asked asked(Agreement.Line line, Command command, boolean isOwn) {
        boolean shown = isOwn || !line.concern().restricted();
        return new Asked(
                line.entry().n(),
                shown ? line.entry().words() : NOT_SHOWN,
                shown ? line.means().get(command) : "concerns restricted posts",
                shown ? line.entry().reason() : "",
                line.entry().effective(),
                line.concern().consultation(),
                line.replies().get(command));
    }

    /// Marks every change that concerns these commands, that nobody was asked about and that was written, as sent.
    ///
    /// @param written the plan as it was written to the file
    /// @param commands empty for all
    public static Answer send(Session session, OpenPlan written, int option, Set<Command> commands, LocalDate on) {
        synchronized (session) {
            Agreement agreement = written.agreement(option);
            Reply sent = new Reply(Reply.State.SENT, Optional.of(on), "", "");
            List<RepliesRead.Given> given = new ArrayList<>();
            for (Agreement.Line line : agreement.lines()) {
                line.replies().forEach((command, reply) -> {
                    if (reply.state() == Reply.State.DRAFT && (commands.isEmpty() || commands.contains(command))) {
                        given.add(new RepliesRead.Given(command, line.entry().n(), sent));
                    }
                });
            }
            return given.isEmpty()
                    ? Answer.refused("Every change has been sent already.", "Wait for the replies, or record them.")
                    : record(session, option, given).orElseThrow();
        }
    }

    /// Records the replies of a returned workbook.
    public static TakenIn takeIn(Session session, int option, Path file) {
        synchronized (session) {
            Map<Long, RepliesRead.Asked> asked = session.now().agreement(option).lines().stream()
                    .collect(Collectors.toMap(
                            line -> line.entry().n(),
                            line -> new RepliesRead.Asked(
                                    line.concern().commands(), Set.of(line.entry().words(), NOT_SHOWN))));
            try {
                RepliesRead read = RepliesRead.read(file, asked);
                if (read.isEmpty()) {
                    return new TakenIn.NotRead("No sheet of " + read.file() + " has the columns Command, Change number"
                            + " and Reply. Take a workbook that was written for agreement.");
                }
                return new TakenIn.Done(read, record(session, option, read.given()));
            } catch (UnreadableFile unreadable) {
                return new TakenIn.NotRead(unreadable.getMessage());
            }
        }
    }

    /// One entry for each reply of a command that is the same; what says nothing new is left out.
    private static Optional<Answer> record(Session session, int option, List<RepliesRead.Given> given) {
        Map<Long, Map<Command, Reply>> said = session.now().agreement(option).lines().stream()
                .collect(Collectors.toMap(line -> line.entry().n(), Agreement.Line::replies));
        Map<Command, Map<Reply, List<Long>>> grouped = new LinkedHashMap<>();
        for (RepliesRead.Given one : given) {
            if (!one.reply().equals(said.get(one.n()).get(one.command()))) {
                grouped.computeIfAbsent(one.command(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(one.reply(), _ -> new ArrayList<>())
                        .add(one.n());
            }
        }
        List<Step> steps = new ArrayList<>();
        grouped.forEach((command, replies) -> replies.forEach(
                (reply, changes) -> steps.add(RemarkVerbs.step(session.now(), option, changes, command, reply))));
        return steps.isEmpty() ? Optional.empty() : Optional.of(session.keep(steps));
    }
}
