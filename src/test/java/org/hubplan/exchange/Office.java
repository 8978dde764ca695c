package org.hubplan.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice, where the machine has it: opens files as a reader's spreadsheet program would.
public final class Office {
    /// Commas, double quotes, UTF-8, and formulas carried out, which is the worst a program may do.
    private static final String CSV = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1,true";

    /// The same with tabs, as the clipboard has it.
    private static final String TABS = CSV.replace("44,34", "9,34");

    private final Path folder;

    /// @param folder for what it leaves behind
    public Office(Path folder) {
        this.folder = folder;
    }

    /// Skips the test, saying so, where there is no LibreOffice.
    public static void assumeThere() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(at -> Files.isExecutable(Path.of(at, "soffice"))),
                "LibreOffice is not on this machine: skipped");
    }

    /// What it makes of a file once open, as one flat XML.
    public String opened(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
        if (file.toString().endsWith(".csv")) {
            command.add(CSV);
        } else if (file.toString().endsWith(".tsv")) {
            command.add(TABS);
        }
        return Files.readString(run(command, file, "fods", ".fods"));
    }

    /// A Word file as its word processor saves it again.
    public Path savedAgain(Path docx) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
        return run(command, docx, "docx:MS Word 2007 XML", ".docx");
    }

    private Path run(List<String> command, Path file, String to, String ending) throws IOException, InterruptedException {
        command.addAll(List.of("--convert-to", to, "--outdir", folder.resolve("opened").toString(), file.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(2, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IOException("LibreOffice didn't open " + file);
        }
        String name = file.getFileName().toString();
        return folder.resolve("opened").resolve(name.substring(0, name.lastIndexOf('.')) + ending);
    }
}
