package org.hubplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.hubplan.fixture.BigPlan;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.report.PageSetup;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.report.pdf.PdfPaper;
import org.hubplan.report.staffing.StaffingLayout;
import org.hubplan.session.Session;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.Papers;
import org.hubplan.session.paper.WantedPaper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A staffing plan of forty pages and more, every hub on its own, from the open plan to the finished PDF: what a
/// planner waits for between a change and its preview.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 5)
@Measurement(iterations = 9)
public class FortyPages {
    private static final int FEWEST_PAGES = 40;

    @Param({"5000", "50000"})
    public int posts;

    private Path folder;
    private Session session;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("hubplan-bench");
        session = PlanOnDisk.open(BigPlan.of(posts), folder);
        try (PagePreview pages = PagePreview.of(print())) {
            if (pages.pages() < FEWEST_PAGES) {
                throw new IllegalStateException("The paper has only " + pages.pages() + " pages");
            }
        }
    }

    @Benchmark
    public byte[] print() {
        WantedPaper wanted = WantedPaper.of(PaperKind.STAFFING, 1, LocalDate.of(2018, 11, 21))
                .laidOut(StaffingLayout.USUAL.withHubPages(true));
        return PdfPaper.bytes(Papers.of(session.now(), wanted), PageSetup.USUAL);
    }

    @TearDown
    public void delete() throws IOException {
        session.close();
        Folder.delete(folder);
    }
}
