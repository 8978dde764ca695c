package org.hubplan.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// LibreOffice, where the machine has it: opens files as a reader's spreadsheet program would.
public final class Office {
    /// Commas, double quotes, UTF-8, and formulas carried out, which is the worst a program may do.
    private static final String CSV = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1,true";

    /// The same with tabs, as the clipboard has it.
    private static final String TABS = CSV.replace("44,34", "9,34");

    /// A page in the spreadsheet program, as it takes a table pasted; left to itself it opens one for writing.
    private static final String PASTED = "--infilter=HTML (StarCalc)";

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

    /// What it makes of files once open, each as one flat XML, by the file's name. Names differ before their endings. It
    /// is started once for all that are read alike, since starting it takes most of the time.
    public Map<String, String> opened(List<Path> files) throws IOException, InterruptedException {
        Map<String, List<Path>> alike = files.stream().collect(Collectors.groupingBy(Office::filter));
        Map<String, String> opened = new HashMap<>();
        for (Map.Entry<String, List<Path>> group : alike.entrySet()) {
            List<String> command = command();
            if (!group.getKey().isEmpty()) {
                command.add(group.getKey());
            }
            run(command, group.getValue(), "fods");
            for (Path file : group.getValue()) {
                opened.put(file.getFileName().toString(), Files.readString(made(file, ".fods")));
            }
        }
        return opened;
    }

    private static String filter(Path file) {
        if (file.toString().endsWith(".csv")) {
            return CSV;
        }
        if (file.toString().endsWith(".html")) {
            return PASTED;
        }
        return file.toString().endsWith(".tsv") ? TABS : "";
    }

    /// A Word file as its word processor saves it again.
    public Path savedAgain(Path docx) throws IOException, InterruptedException {
        run(command(), List.of(docx), "docx:MS Word 2007 XML");
        return made(docx, ".docx");
    }

    private List<String> command() {
        return new ArrayList<>(
                List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
    }

    private void run(List<String> command, List<Path> files, String to) throws IOException, InterruptedException {
        command.addAll(List.of("--convert-to", to, "--outdir", folder.resolve("opened").toString()));
        files.forEach(file -> command.add(file.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(2, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IOException("LibreOffice didn't open " + files);
        }
    }

    private Path made(Path file, String ending) {
        String name = file.getFileName().toString();
        return folder.resolve("opened").resolve(name.substring(0, name.lastIndexOf('.')) + ending);
    }
}
