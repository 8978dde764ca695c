package org.hubplan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hubplan.fixture.BigPlan;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// Thousands of posts, one row each, as PDF on A4 on its side: Hubplan from its plan file, LibreOffice Calc from a
/// workbook of the same rows fitted to the page's width. Each a process of its own, started cold; all in turn. Hubplan
/// as `mvn package` leaves it, and once more as the installed command line starts, with a cache of its loaded
/// classes (JEP 514).
final class PdfOfPosts {
    private static final int RUNS = 5;
    private static final Path JAR = Path.of("target", "hubplan.jar");
    private static final List<String> HEADINGS =
            List.of("Post", "Title", "Grade", "Function", "On the BWT of", "Budget", "State", "FTE", "People");

    private final int posts;
    private final Path folder;
    private final ColdStarts starts;

    private PdfOfPosts(int posts, Path folder) {
        this.posts = posts;
        this.folder = folder;
        this.starts = new ColdStarts(folder);
    }

    /// Calc first, which Hubplan is measured against; empty, and said so, where there is no Calc.
    static List<Measured> measured(int posts) throws IOException {
        if (!ColdStarts.hasOffice("PdfOfPosts")) {
            return List.of();
        }
        Path folder = Files.createTempDirectory("hubplan-pdf");
        try {
            return new PdfOfPosts(posts, folder).measured();
        } finally {
            Folder.delete(folder);
        }
    }

    private List<Measured> measured() throws IOException {
        Plan plan = BigPlan.of(posts);
        PlanOnDisk.open(plan, folder).close();
        write(plan);
        // makes LibreOffice's profile and Hubplan's cache, which no later start of either has to
        calc();
        String cache = folder.resolve("command.aot").toString();
        hubplan(with("-XX:AOTCacheOutput=" + cache));
        List<Long> calc = new ArrayList<>();
        List<Long> own = new ArrayList<>();
        List<Long> installed = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            calc.add(calc());
            own.add(hubplan(List.of()));
            installed.add(hubplan(with("-XX:AOTCache=" + cache)));
        }
        same();
        return List.of(
                Measured.runs("PdfOfPosts by Calc", posts, calc),
                Measured.runs("PdfOfPosts by Hubplan", posts, own),
                Measured.runs("PdfOfPosts by it, installed", posts, installed));
    }

    private long calc() throws IOException {
        return starts.office("pdf", folder.resolve("posts.xlsx"));
    }

    /// What the installed command line starts its Java with.
    private static List<String> with(String cache) throws IOException {
        return Stream.concat(ColdStarts.commandLine().stream(), Stream.of(cache)).toList();
    }

    private long hubplan(List<String> jvm) throws IOException {
        return starts.hubplan(
                jvm,
                "report",
                folder.resolve("plan").toString(),
                "--kind",
                "posts",
                "--out",
                folder.resolve("own.pdf").toString());
    }

    /// Both have every row, or the measurement says nothing.
    private void same() throws IOException {
        for (Path pdf : List.of(folder.resolve("calc/posts.pdf"), folder.resolve("own.pdf"))) {
            try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
                String text = new PDFTextStripper().getText(read);
                long rows = text.lines().filter(line -> line.contains("Analyst, ")).count();
                if (rows != posts) {
                    throw new IllegalStateException(rows + " of " + posts + " posts are in " + pdf);
                }
                System.out.println("PdfOfPosts: " + read.getNumberOfPages() + " pages in " + pdf.getFileName());
            }
        }
    }

    private void write(Plan plan) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("posts.xlsx"));
                Workbook book = new Workbook(out, "Hubplan", "1.0")) {
            Worksheet sheet = book.newWorksheet("Posts");
            sheet.pageOrientation("landscape");
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(0);
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            List<Post> all = plan.posts().toList();
            for (int row = 1; row <= all.size(); row++) {
                row(sheet, row, all.get(row - 1));
            }
        }
    }

    private static void row(Worksheet sheet, int row, Post post) {
        sheet.value(row, 0, post.number());
        sheet.value(row, 1, post.title());
        sheet.value(row, 2, post.grade().label());
        sheet.value(row, 3, post.function());
        sheet.value(row, 4, post.owner().name());
        sheet.value(row, 5, post.funded() ? "funded" : "not funded");
        sheet.value(row, 6, post.isVacant() ? "vacant" : "filled");
        sheet.value(row, 7, post.fte() / 100.0);
        sheet.value(row, 8, post.strength() / 100.0);
    }
}
