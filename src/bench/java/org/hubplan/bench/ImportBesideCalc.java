package org.hubplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.session.Session;

/// An establishment workbook (XLSX): Hubplan begins a plan with it, every row judged, durable on disk; LibreOffice Calc
/// opens it and saves it. Each a process of its own, started cold; both in turn. Then one four times the size in a small heap.
final class ImportBesideCalc {
    private static final int RUNS = 5;
    private static final int MANY = 200_000;
    /// About as many as the sample has.
    private static final int FEW = 650;
    private static final String SMALL_HEAP = "-Xmx512m";

    private final Path folder;
    private final ColdStarts starts;

    private ImportBesideCalc(Path folder) {
        this.folder = folder;
        this.starts = new ColdStarts(folder);
    }

    /// Calc first, which Hubplan is measured against; without it, and said so, where there is no Calc.
    static List<Measured> measured(int posts) throws IOException {
        Path folder = Files.createTempDirectory("hubplan-import");
        try {
            return new ImportBesideCalc(folder).runs(posts);
        } finally {
            Folder.delete(folder);
        }
    }

    private List<Measured> runs(int posts) throws IOException {
        Path workbook = folder.resolve("posts.xlsx");
        BigWorkbook.write(workbook, posts);
        boolean office = ColdStarts.hasOffice("ImportBesideCalc");
        if (office) {
            // makes LibreOffice's profile, which no later start of it has to
            starts.office("xlsx", workbook);
        }
        List<Long> calc = new ArrayList<>();
        List<Long> own = new ArrayList<>();
        List<Long> installed = new ArrayList<>();
        List<String> commandLine = commandLine();
        for (int run = 0; run < RUNS; run++) {
            if (office) {
                calc.add(starts.office("xlsx", workbook));
            }
            own.add(imported(workbook, posts, List.of()));
            installed.add(imported(workbook, posts, commandLine));
        }
        List<Measured> table = new ArrayList<>();
        if (office) {
            table.add(Measured.runs("Import cold by Calc", posts, calc));
        }
        table.add(Measured.runs("Import cold by Hubplan", posts, own));
        table.add(Measured.runs("Import cold by it, installed", posts, installed));
        BigWorkbook.write(workbook, MANY);
        table.add(Measured.runs("Import at 512 MB", MANY, List.of(imported(workbook, MANY, List.of(SMALL_HEAP)))));
        return table;
    }

    /// What the installed command line starts its Java with: its launcher's options, and a cache from a small workbook.
    private List<String> commandLine() throws IOException {
        Path small = folder.resolve("small.xlsx");
        BigWorkbook.write(small, FEW);
        String cache = folder.resolve("command.aot").toString();
        imported(small, FEW, with(ColdStarts.commandLine(), "-XX:AOTCacheOutput=" + cache));
        return with(ColdStarts.commandLine(), "-XX:AOTCache=" + cache);
    }

    private static List<String> with(List<String> options, String another) {
        return Stream.concat(options.stream(), Stream.of(another)).toList();
    }

    /// Every post must be there afterwards, or the measurement says nothing.
    private long imported(Path workbook, int posts, List<String> jvm) throws IOException {
        Path plan = folder.resolve("plan.hubplan");
        long took = starts.hubplan(jvm, "import", plan.toString(), workbook.toString());
        try (Session session = Session.open(plan, Clock.systemUTC())) {
            long there = session.now().baseline().plan().posts().count();
            if (there != posts) {
                throw new IllegalStateException(there + " posts of " + posts + " were taken in");
            }
        }
        Files.delete(plan);
        return took;
    }
}
