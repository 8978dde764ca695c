package org.hubplan.report.print;

import java.io.IOException;
import java.util.List;

/// Runs a command of the computer.
@FunctionalInterface
interface Commands {
    Commands OF_THIS_COMPUTER = new RunCommands();

    /// What a command answered.
    ///
    /// @param out all it wrote, its errors too
    record Said(int exit, String out) {
        boolean isDone() {
            return exit == 0;
        }
    }

    /// @param in what it reads
    /// @throws IOException if it can't be run or doesn't end
    Said run(List<String> words, byte[] in) throws IOException;
}
