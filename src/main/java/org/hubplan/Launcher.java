package org.hubplan;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Hubplan's `main`: with no words it opens the window, with words it does one command without one.
/// It does not extend `Application`, or Java would look for JavaFX on the module path before `main` runs.
public final class Launcher {
    /// Kept, or its level would be forgotten with it.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Launcher() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.err.println("usage: hubplan");
            System.exit(2);
        }
        // JavaFX warns of every start from the class path; that is how Hubplan starts.
        JAVAFX.setLevel(Level.SEVERE);
        Application.launch(HubplanApp.class);
    }
}
