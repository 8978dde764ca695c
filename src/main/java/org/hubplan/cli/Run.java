package org.hubplan.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "run",
        description = {
            "Carries out commands on one plan, one a line, each answered by one line: \"ok …\" or \"refused …\".",
            "A change is on disk before its line is answered. Lines are commands without the PLAN: "
                    + "move, what-if, undo, totals and all others that work on a plan there is.",
            "Blank lines and lines from # on are skipped.",
            "A refused line doesn't stop the run; the exit status is 1 if there was one."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan run my-plan moves.txt",
            "  echo 'move --from MIB --to CE --count 1' | hubplan run my-plan -"
        })
final class Run {
    @Parameters(
            index = "0",
            paramLabel = "PLAN",
            converter = PlanPath.class,
            description = "The plan file; .hubplan is added where it is missing.")
    private Path plan;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            arity = "0..1",
            description = "The commands; - or nothing is standard input.")
    private String file = "-";

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show what the command does.")
    private boolean help;

    private final Plans plans;
    private final InputStream in;
    private final PrintWriter out;

    Run(Plans plans, InputStream in, PrintWriter out) {
        this.plans = plans;
        this.in = in;
        this.out = out;
    }

    /// Whether every line was carried out.
    boolean carryOut() {
        try (BufferedReader lines = lines();
                Plans.Held held = plans.open(plan)) {
            OneLine oneLine = new OneLine(held.session());
            boolean allDone = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.strip().startsWith("#")) {
                    continue;
                }
                OneLine.Answered answered = oneLine.carryOut(line);
                out.print(answered.words() + "\n");
                out.flush();
                allDone &= answered.isDone();
            }
            return allDone;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private BufferedReader lines() {
        try {
            return file.equals("-")
                    ? new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    : Files.newBufferedReader(Path.of(file));
        } catch (IOException missing) {
            throw new Refusal("The file of commands, " + file + ", can't be read. Is its name right?");
        }
    }
}
