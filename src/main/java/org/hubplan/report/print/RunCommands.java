package org.hubplan.report.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs commands as processes, in plain English whatever the computer speaks.
final class RunCommands implements Commands {
    private static final long PATIENCE_SECONDS = 60;

    @Override
    public Said run(List<String> command, byte[] in) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        // a command that never ends would keep its streams open: it is ended from beside, and reading with it
        Thread watch = Thread.ofVirtual().start(() -> endLate(process));
        try {
            feed(process, in);
            try (InputStream said = process.getInputStream()) {
                String words = new String(said.readAllBytes(), UTF_8).strip();
                return new Said(process.waitFor(), words);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was interrupted", interrupted);
        } finally {
            watch.interrupt();
        }
    }

    private static void feed(Process process, byte[] in) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(in);
        } catch (IOException endedEarly) {
            // what it answers says why
        }
    }

    private static void endLate(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException inTime) {
            // it ended by itself
        }
    }
}
