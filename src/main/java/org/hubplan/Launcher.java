package org.hubplan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.hubplan.cli.Cli;
import org.hubplan.ui.tour.Tour;

/// Hubplan's `main`: with no words it opens the window, with words it does one command without one.
/// It does not extend `Application`, or Java would look for JavaFX on the module path before `main` runs.
public final class Launcher {
    /// Kept, or its level would be forgotten with it.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Launcher() {}

    public static void main(String[] args) {
        // JavaFX warns of every start from the class path; that is how Hubplan starts.
        JAVAFX.setLevel(Level.SEVERE);
        if (args.length > 0) {
            System.exit(commandLine().run(args));
        }
        Application.launch(HubplanApp.class);
    }

    private static Cli commandLine() {
        return new Cli(
                System.in,
                new PrintWriter(out(), false),
                new PrintWriter(System.err, true),
                Clock.systemDefaultZone(),
                Tour::draw);
    }

    /// A terminal gets the letters it can show; files and other programs get UTF-8, whatever the machine's own.
    private static PrintStream out() {
        boolean isTerminal = System.console() != null && System.console().isTerminal();
        return isTerminal
                ? System.out
                : new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }
}
