package org.hubplan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.hubplan.cli.Cli;
import org.hubplan.report.print.Printers;
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
        PrintWriter out = new PrintWriter(out(), false);
        PrintWriter err = new PrintWriter(System.err, true);
        Cli commands = new Cli(
                System.in, out, err, Clock.systemDefaultZone(), Tour::draw, Printers.ofThisComputer());
        boolean isWindow = Display.isHere() && (args.length == 0 || isPlanAlone(args));
        if (isWindow) {
            openWindow(args, err);
        } else {
            System.exit(args.length > 0 ? commands.run(args) : new WithoutWindow(commands, out, err).show());
        }
    }

    /// A plan file double-clicked comes as the only word.
    private static boolean isPlanAlone(String[] args) {
        return args.length == 1 && args[0].endsWith(".hubplan") && Files.exists(Path.of(args[0]));
    }

    private static void openWindow(String[] args, PrintWriter err) {
        try {
            Application.launch(HubplanApp.class, args);
        } catch (UnsupportedOperationException unusable) {
            err.println("The display " + System.getenv("DISPLAY") + " answers, but no window can be opened on it ("
                    + unusable.getMessage() + "). Without DISPLAY set, Hubplan does without a window.");
            System.exit(1);
        }
    }

    /// A terminal gets the letters it can show; files and other programs get UTF-8, whatever the machine's own.
    private static PrintStream out() {
        boolean isTerminal = System.console() != null && System.console().isTerminal();
        return isTerminal
                ? System.out
                : new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }
}
