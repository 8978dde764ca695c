package org.hubplan.store;

import java.io.IOException;
import java.nio.file.Path;

/// Another Hubplan, in a process of its own, which opens a plan and says how that went.
final class AnotherProcess implements AutoCloseable {
    private final Process process;
    private final String said;

    private AnotherProcess(Path plan) throws IOException {
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        plan.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        said = process.inputReader().readLine();
    }

    static AnotherProcess opening(Path plan) throws IOException {
        return new AnotherProcess(plan);
    }

    /// `opened`, or why not.
    String said() {
        return said;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws IOException {
        String said;
        try {
            PlanFile.open(Path.of(args[0]));
            said = "opened";
        } catch (PlanFileRefused refused) {
            said = refused.getMessage();
        }
        System.out.print(said + "\n");
        System.out.flush();
        System.in.read();
    }
}
