package org.hubplan.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hubplan.change.AddPosts;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayIntoReserve;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.SetFunding;
import org.hubplan.change.SetSource;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.SourceKind;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.drill.DrillViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two Band E at MIB; an option from 1 April 2019 that adds one at £41,200 on a fund for its first year, buys a van
/// for £20,000 nobody pays for, and moves one post to Central East.
class ChartsViewModelTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2018-11-05T12:00:00Z"), ZoneOffset.UTC);
    private static final FinancialYear Y2019 = new FinancialYear(2019);

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private ChartsViewModel charts;

    @BeforeEach
    void open() {
        PlanFixture fixture = plan().at("MIB").filled(2, BAND_E, "Research");
        session = PlanOnDisk.open(fixture.build(), folder);
        plan = new PlanModel(session);
        plan.act(new AddPosts(List.of(fixture.newPost(BAND_E, "Research")), PayOrigin.NEW), "");
        plan.act(new MovePosts(posts(1), hub("CE")), "");
        plan.act(new SetFunding(new FundingPlan(
                List.of(new CostLine("Van", CostKind.CAPITAL, Map.of(Y2019, 20_000_00L))),
                List.of(new FundingSource("Fund", SourceKind.CHANGE_FUND, false, Map.of(Y2019, 41_200_00L))),
                List.of(),
                List.of(Assignment.from(Y2019, FundingPlan.NEW_PAY, "Fund")))), "");
        charts = new ChartsViewModel(plan, NOON);
        charts.setOnScreen(true);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void each_figure_says_what_it_is_made_of() {
        assertThat(words()).startsWith(
                "2019/20, Fund: £41,200 (for New pay £41,200)",
                "2019/20, Gap: not covered: £20,000 (for Van £20,000)",
                "2019/20, Cost: £61,200 (for New pay £41,200, Van £20,000)",
                "2020/21, Gap: not covered: £41,200 (for New pay £41,200)");
    }

    @Test
    void money_given_to_a_reserve_says_so() {
        plan.act(new SetSource(new FundingSource("Reserve", SourceKind.EARMARKED_RESERVE, false, Map.of())), "");
        plan.act(new SetSource(new FundingSource("Left over", SourceKind.UNDERSPEND, false, Map.of(Y2019, 5_000_00L))), "");
        plan.act(new PayIntoReserve("Left over", "Reserve", Y2019, 5_000_00), "");
        assertThat(words()).contains("2019/20, Left over: £5,000 (for a reserve £5,000)", "2019/20, Put by in: Reserve: −£5,000");
    }

    @Test
    void new_pay_leads_to_the_changes_that_bring_it() {
        DrillViewModel behind = charts.behind(0).orElseThrow();
        assertThat(behind.sum()).isEqualTo(41_200_00);
        assertThat(behind.movers()).hasSize(1);
        assertThat(charts.behind(1)).isEmpty();
    }

    @Test
    void a_waterfall_leads_to_the_posts_of_the_baseline_and_of_the_option() {
        charts.kindProperty().set(ChartKind.BWT);
        assertThat(words()).containsExactly("Baseline: 2.0 FTE", "Posts added: +1.0 FTE", "Preferred: 3.0 FTE");
        assertThat(charts.behind(0).orElseThrow().sum()).isEqualTo(200);
        assertThat(charts.behind(2).orElseThrow().sum()).isEqualTo(300);
        assertThat(charts.behind(1).orElseThrow().movers()).hasSize(1);
    }

    @Test
    void a_hubs_bars_lead_to_what_sits_there() {
        charts.kindProperty().set(ChartKind.HUBS);
        List<String> all = words();
        int before = all.indexOf("CE Central East, BWT, FTE, Baseline: 0.0 FTE");
        assertThat(all.get(before + 1)).isEqualTo("CE Central East, BWT, FTE, Preferred: 1.0 FTE");
        assertThat(charts.behind(before).orElseThrow().sum()).isZero();
        assertThat(charts.behind(before + 1).orElseThrow().sum()).isEqualTo(100);
        assertThat(charts.behind(before + 1).orElseThrow().title()).isEqualTo("BWT");
    }

    @Test
    void every_figure_of_every_chart_agrees_with_what_is_behind_it() {
        for (ChartKind kind : List.of(ChartKind.BWT, ChartKind.COST_OF_BWT, ChartKind.HUBS)) {
            charts.kindProperty().set(kind);
            ShownChart shown = charts.shownProperty().get().orElseThrow();
            for (int point = 0; point < shown.diagram().points().size(); point++) {
                DrillViewModel behind = charts.behind(point).orElseThrow();
                if (!shown.diagram().points().get(point).amount().isChange()) {
                    assertThat(behind.sum()).as(shown.words(point)).isEqualTo(shown.diagram().points().get(point).amount().value());
                }
            }
        }
    }

    @Test
    void charts_follow_the_plan_and_the_scope_of_the_screen() {
        charts.kindProperty().set(ChartKind.BWT);
        plan.act(new MovePosts(posts(2), hub("CE")), "");
        charts.kindProperty().set(ChartKind.HUBS);
        assertThat(words()).contains("CE Central East, BWT, FTE, Preferred: 2.0 FTE");
        plan.scopeProperty().set(Scope.EVERYTHING);
        assertThat(charts.shownProperty().get().orElseThrow().diagram().title()).endsWith("(everything)");
    }

    @Test
    void at_the_baseline_the_planner_is_sent_to_an_option() {
        assertThat(charts.hint()).startsWith("Point at a bar");
        plan.switchTo(0);
        assertThat(charts.hint()).endsWith("Choose an option to see what it does.");
    }

    @Test
    void nothing_is_reckoned_while_the_charts_are_off_the_screen() {
        charts.setOnScreen(false);
        ShownChart before = charts.shownProperty().get().orElseThrow();
        plan.act(new MovePosts(posts(2), hub("CE")), "");
        charts.kindProperty().set(ChartKind.SENSITIVITY);
        assertThat(charts.shownProperty().get().orElseThrow()).isSameAs(before);
    }

    @Test
    void a_chart_is_to_be_had_as_a_picture() {
        assertThat(charts.png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void a_chart_is_to_be_had_as_a_page_with_its_table_and_marking() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(charts.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("OFFICIAL", "Cost by year and source, £", "Fund 41,200 0", "page 1 of 1", "5 November 2018");
        }
    }

    private List<String> words() {
        ShownChart shown = charts.shownProperty().get().orElseThrow();
        return IntStream.range(0, shown.diagram().points().size()).mapToObj(shown::words).toList();
    }
}
