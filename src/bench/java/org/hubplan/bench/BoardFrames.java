package org.hubplan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;

/// How long the frames of the board and of the table of posts take, in a process of its own: JavaFX is started once in a process, and under the
/// properties it was given.
public final class BoardFrames {
    private BoardFrames() {}

    public static void main(String[] args) {
        Application.launch(BoardWindow.class, args);
    }

    /// Runs the program in a process of its own.
    static List<Measured> measured(int posts) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djavafx.animation.fullspeed=true",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        BoardFrames.class.getName(),
                        Integer.toString(posts))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Measured> lines = new ArrayList<>();
        for (String line : process.inputReader().lines().toList()) {
            lines.add(Measured.parsed(line));
        }
        if (lines.size() != 3) {
            throw new IllegalStateException("The frames were not measured");
        }
        return lines;
    }
}
