package org.hubplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.session.Session;
import org.hubplan.store.PlanFileRefused;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Carries out the lines of a run on the one plan it has open.
final class OneLine {
    /// Stands where a command names its plan; the plan is open already.
    private static final String OPEN_PLAN = "open";

    private final CommandLine commands;

    /// What became of a line.
    ///
    /// @param words the one line of answer: `ok …` or `refused …`
    record Answered(boolean isDone, String words) {}

    OneLine(Session session) {
        commands = Cli.onOnePlan(session);
    }

    Answered carryOut(String line) {
        try {
            List<String> words = new ArrayList<>(Words.of(line));
            if (!commands.getSubcommands().containsKey(words.getFirst())) {
                return refused("A run knows no command " + words.getFirst() + ". It knows "
                        + String.join(", ", commands.getSubcommands().keySet()) + ".");
            }
            words.add(1, OPEN_PLAN);
            ParseResult parsed = commands.parseArgs(words.toArray(String[]::new)).subcommand();
            if (parsed.isUsageHelpRequested()) {
                return refused("Help is not a line of a run. Ask for it with hubplan " + words.getFirst() + " --help.");
            }
            Answering command = (Answering) parsed.commandSpec().userObject();
            return new Answered(true, "ok " + oneLine(command.printedInOneLine(command.answer())));
        } catch (Refusal | PlanFileRefused | ParameterException refusal) {
            return refused(refusal.getMessage());
        } catch (RuntimeException unforeseen) {
            return refused("Hubplan could not finish this line, and nothing was changed by it: " + unforeseen);
        }
    }

    private static Answered refused(String why) {
        return new Answered(false, "refused " + oneLine(why));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\R", " ");
    }
}
