package org.hubplan.session.paper.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.hubplan.exchange.Office;
import org.hubplan.fixture.NextMonth;
import org.hubplan.report.PageSetup;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.SavedPaper;
import org.hubplan.session.paper.WantedPaper;
import org.hubplan.session.paper.returned.PaperCheck.Checked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers that another word processor opened and saved again still know their figures.
@Tag("nightly")
class ThroughLibreOfficeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2018, 11, 21);

    @TempDir
    private Path folder;

    @Test
    void every_kind_of_paper_saved_by_libreoffice_has_every_figure_bound_as_before()
            throws IOException, InterruptedException {
        Office.assumeThere();
        try (Session session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), CLOCK)) {
            NextMonth.comesInto(session);
            session.options().whatIf(1);
            for (PaperKind kind : PaperKind.values()) {
                Path printed = folder.resolve(kind.key() + ".docx");
                SavedPaper.save(
                        session.now(), WantedPaper.of(kind, session.now().current(), DAY), PageSetup.USUAL, printed);
                PaperCheck untouched = checked(session, printed);
                PaperCheck returned = checked(session, new Office(folder).savedAgain(printed));
                assertThat(untouched.findings()).as(kind.key()).isEmpty();
                assertThat(returned).as(kind.key()).isEqualTo(untouched);
            }
        }
    }

    private static PaperCheck checked(Session session, Path file) {
        return ((Checked.Done) PaperCheck.of(session.now(), file, OptionalInt.empty())).check();
    }
}
