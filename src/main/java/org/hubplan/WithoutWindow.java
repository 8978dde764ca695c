package org.hubplan;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.cli.Cli;

/// What Hubplan does where it is started without a command and there is no display: the window's work on the
/// sample plan, by the commands that do the same.
final class WithoutWindow {
    private static final Path FOLDER = Path.of("target", "without-window");

    private final Cli commands;
    private final PrintWriter out;
    private final PrintWriter err;

    WithoutWindow(Cli commands, PrintWriter out, PrintWriter err) {
        this.commands = commands;
        this.out = out;
        this.err = err;
    }

    /// The sample's totals on the terminal; its staffing plan and every screen drawn.
    ///
    /// @return the exit status, that of the first command that fails
    int show() {
        String plan = FOLDER.resolve("pcd484").toString();
        String paper = FOLDER.resolve("staffing-plan.pdf").toString();
        out.println("There is no display here, so these are the sample's totals, and its staffing plan and screens"
                + " are drawn in " + FOLDER + ".");
        out.println();
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException noFolder) {
            err.println("The folder " + FOLDER.toAbsolutePath() + " can't be made."
                    + " Start Hubplan in a folder of your own.");
            return 1;
        }
        return Stream.of(
                        List.of("sample", "pcd484", plan, "--force"),
                        List.of("totals", plan),
                        List.of("report", plan, "--kind", "staffing", "--out", paper),
                        List.of("tour", plan, FOLDER.resolve("screens").toString()))
                .map(words -> commands.run(words.toArray(String[]::new)))
                .filter(status -> status != 0)
                .findFirst()
                .orElse(0);
    }
}
