package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.model.Command.MET_INTELLIGENCE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Diagram;
import org.hubplan.report.Paper;
import org.hubplan.report.chart.BeforeAfter;
import org.hubplan.report.chart.StackedColumns;
import org.hubplan.report.chart.Tornado;
import org.hubplan.report.chart.Waterfall;
import org.hubplan.report.mask.Masking;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the appraisal of the sample's option draws. COV is its restricted unit.
class AppraisalPicturesTest {
    private static final Scope MET = Scope.of(MET_INTELLIGENCE);

    @TempDir
    private Path folder;

    private Session session;
    private OpenPlan now;

    @BeforeEach
    void begin() {
        session = SamplePlans.named("pcd484").orElseThrow().create(
                folder.resolve("plan.hubplan"), Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC));
        now = session.now();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<Diagram> drawn(Masking masking) {
        Paper paper = Papers.of(
                now, WantedPaper.of(PaperKind.APPRAISAL, 1, LocalDate.of(2018, 11, 12)).within(MET).masked(masking));
        return paper.diagrams().toList();
    }

    private static BeforeAfter hubs(List<Diagram> drawn) {
        return (BeforeAfter) drawn.stream().filter(BeforeAfter.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void each_option_is_drawn_from_the_baselines_figures_to_its_own() {
        List<Diagram> drawn = drawn(Masking.NONE);
        assertThat(drawn).extracting(Diagram::getClass).containsExactly(
                Waterfall.class, Waterfall.class, BeforeAfter.class, StackedColumns.class, Tornado.class);
        Waterfall bwt = (Waterfall) drawn.getFirst();
        assertThat(bwt.from().value()).isEqualTo(now.baseline().ledger().total(MET).bwtFte());
        assertThat(bwt.end()).isEqualTo(now.timeline(1).now().ledger().total(MET).bwtFte());
        Waterfall cost = (Waterfall) drawn.get(1);
        assertThat(cost.end()).isEqualTo(now.timeline(1).now().ledger().total(MET).bwtCost());
        assertThat(cost.note()).startsWith("New money: £206,000 a year. Redistributed, and no new cost: £315,117.");
    }

    @Test
    void a_unit_kept_back_has_no_bar_and_is_in_no_step() {
        assertThat(hubs(drawn(Masking.NONE)).rows()).extracting(BeforeAfter.Row::key).contains("COV");
        for (Masking masking : List.of(Masking.HIDE, Masking.ROLL_UP)) {
            List<Diagram> drawn = drawn(masking);
            assertThat(drawn).noneMatch(Waterfall.class::isInstance);
            assertThat(hubs(drawn).rows()).isNotEmpty().extracting(BeforeAfter.Row::key).doesNotContain("COV");
        }
    }
}
