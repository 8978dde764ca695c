package org.hubplan.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Starts Hubplan, as its jar ships, and LibreOffice cold, each a process of its own, for measuring one beside the other.
final class ColdStarts {
    private static final Path JAR = Path.of("target", "hubplan.jar");
    private static final Path COMMAND_LINE = Path.of("installer", "hubplan-command.properties");

    private final Path folder;

    /// @param folder for what they leave behind
    ColdStarts(Path folder) {
        this.folder = folder;
    }

    /// Whether there is a LibreOffice; says so where there is none.
    static boolean hasOffice(String benchmark) {
        boolean there = Stream.of(System.getenv("PATH").split(":")).anyMatch(at -> Files.isExecutable(Path.of(at, "soffice")));
        if (!there) {
            System.out.println(benchmark + ": LibreOffice is not on this machine, so that nothing is measured against it.");
        }
        return there;
    }

    /// Opens a file and writes it as another kind, or anew.
    ///
    /// @param kind as LibreOffice calls it: `pdf`
    /// @return how long it took, in nanoseconds
    long office(String kind, Path file) throws IOException {
        return nanos(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", kind,
                "--outdir", folder.resolve("calc").toString(), file.toString()));
    }

    /// What the installed command line starts its Java with, but for its cache.
    static List<String> commandLine() throws IOException {
        Properties launcher = new Properties();
        try (Reader reader = Files.newBufferedReader(COMMAND_LINE)) {
            launcher.load(reader);
        }
        return List.of(launcher.getProperty("java-options").split(" "));
    }

    /// @return how long a command of Hubplan's took, in nanoseconds
    long hubplan(List<String> jvm, String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow()));
        all.addAll(jvm);
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR.toAbsolutePath() + " to start: mvn -Pbench verify makes it first.");
        }
        all.addAll(List.of("-jar", JAR.toString()));
        all.addAll(List.of(command));
        return nanos(all);
    }

    private long nanos(List<String> command) throws IOException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.log").toFile())
                .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        String.join(" ", command) + ": " + Files.readString(folder.resolve("said.log")));
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return System.nanoTime() - began;
    }
}
