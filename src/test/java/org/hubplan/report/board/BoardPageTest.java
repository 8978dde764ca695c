package org.hubplan.report.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.check.Checks;
import org.hubplan.fixture.BigPlan;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Command;
import org.hubplan.model.DefaultRates;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Limits;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.RateCards;
import org.hubplan.report.Draft;
import org.hubplan.report.Imprint;
import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.Paper;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.mask.Withheld;
import org.hubplan.report.pdf.PdfPaper;
import org.junit.jupiter.api.Test;

/// The board as it is printed: one page of A3, whatever the number of hubs, with the plan's own figures.
class BoardPageTest {
    private static final PageSetup A3 = PageSetup.of(Size.A3, Orientation.LANDSCAPE);
    private static final float LEAST_TYPE = 7;
    private static final PlanSettings SETTINGS =
            new PlanSettings("Met Intelligence 2018", "J Doe", "OFFICIAL-SENSITIVE", Command.MET_INTELLIGENCE, true);

    /// A page as read, and the size of its smallest type in points.
    private record Printed(int pages, String text, float smallest) {
        /// What stands from a hub's name to the next tile.
        String tile(Hub hub) {
            String from = hub.code() + " " + hub.name();
            int at = text.indexOf(from + " ", text.indexOf("Whole plan"));
            assertThat(at).as(from).isPositive();
            return text.substring(at, Math.min(text.length(), at + 160));
        }
    }

    @Test
    void three_nineteen_and_sixty_hubs_each_stand_on_one_page_in_type_of_seven_points_or_more() throws IOException {
        for (Plan plan : List.of(three(), nineteen(), BigPlan.of(3_000))) {
            Printed printed = printed(draft(page(Standing.of(plan)).paper(Withheld.nothing(plan))));
            assertThat(printed.pages()).as(plan.hubs().size() + " hubs").isEqualTo(1);
            assertThat(printed.smallest()).as(plan.hubs().size() + " hubs").isGreaterThanOrEqualTo(LEAST_TYPE);
            assertThat(printed.text()).contains("DRAFT · Board", "J Doe", "OFFICIAL-SENSITIVE", "version 7", "page 1 of 1");
        }
    }

    @Test
    void sixty_hubs_with_restricted_units_rolled_up_stand_on_one_page_too() throws IOException {
        Plan plan = BigPlan.of(3_000);
        Plan restricted = plan.with(plan.hub(hub("H50")).orElseThrow().asRestricted());
        Withheld withheld = Withheld.of(Masking.ROLL_UP, Scope.EVERYTHING, List.of(restricted));

        assertThat(printed(draft(page(Standing.of(restricted)).paper(withheld))).pages()).isEqualTo(1);
    }

    @Test
    void sixty_hubs_that_all_break_a_limit_stand_on_one_page_with_every_figure() throws IOException {
        Plan plan = BigPlan.of(3_000);
        for (HubCode code : BigPlan.hubs()) {
            plan = plan.with(plan.hub(code).orElseThrow().withDesks(10));
        }

        Printed printed = printed(draft(page(Standing.of(plan)).paper(Withheld.nothing(plan))));

        assertThat(printed.pages()).isEqualTo(1);
        assertThat(printed.text().split("Limit broken: Desks", -1)).hasSize(60 + 1);
    }

    @Test
    void every_tile_shows_the_figures_the_ledger_has_of_its_hub() throws IOException {
        for (Plan plan : List.of(three(), nineteen(), BigPlan.of(3_000))) {
            Standing standing = Standing.of(plan);
            Printed printed = printed(page(standing).paper(Withheld.nothing(plan)));
            for (Hub hub : plan.hubs()) {
                if (!hub.isTray()) {
                    Totals here = standing.ledger().at(Scope.EVERYTHING, hub.code());
                    assertThat(printed.tile(hub)).contains(
                            fte(here.bwtFte()) + " FTE",
                            fte(here.strengthFte()) + " strength",
                            fte(here.vacantFte()) + " vacant",
                            Money.words(here.bwtCost()) + " a year");
                }
            }
            Totals all = standing.ledger().total(Scope.EVERYTHING);
            assertThat(printed.text()).contains(
                    "Whole plan " + fte(all.bwtFte()) + " FTE · " + fte(all.strengthFte()) + " strength",
                    Money.words(all.bwtCost()) + " a year");
        }
    }

    @Test
    void a_move_shows_at_both_hubs_and_at_their_lanes_and_not_in_the_total() throws IOException {
        Standing baseline = Standing.of(nineteen());
        Standing after = moved(baseline, "CE", 1, 2);

        Printed printed = printed(page(baseline, after, Limits.USUAL).paper(Withheld.nothing(baseline.plan())));

        assertThat(printed.tile(at(after, "MIB"))).contains("4.0 FTE", "−2.0 on baseline");
        assertThat(printed.tile(at(after, "CE"))).contains("3.0 FTE", "+2.0 on baseline");
        assertThat(printed.text())
                .containsPattern("Central \\d hubs [^+]*−2.0 on baseline")
                .containsPattern("BCU 12 hubs [^−]*\\+2.0 on baseline");
        assertThat(printed.text()).containsPattern("Whole plan [^=]*= baseline sergeants");
    }

    @Test
    void what_waits_in_the_tray_has_a_line_and_a_full_hub_its_broken_limit_in_words() throws IOException {
        Plan plan = nineteen();
        Standing baseline = Standing.of(plan.with(plan.hub(hub("CE")).orElseThrow().withDesks(2)));
        Standing after = moved(moved(baseline, "CE", 1, 2), HubCode.UNPLACED.value(), 3);

        Printed printed = printed(page(baseline, after, Limits.USUAL).paper(Withheld.nothing(baseline.plan())));

        assertThat(printed.text()).contains("Unplaced 1.0 FTE · 1.0 strength", "Limits broken 2");
        assertThat(printed.tile(at(after, "CE"))).contains("desks 3/2", "Limit broken: Desks");
    }

    @Test
    void a_unit_that_is_left_out_has_no_tile_and_is_in_no_total() throws IOException {
        Plan plan = nineteen();
        Withheld withheld = Withheld.of(Masking.HIDE, Scope.EVERYTHING, List.of(plan));

        Printed printed = printed(withheld.over(page(Standing.of(plan)).paper(withheld)));

        assertThat(printed.text())
                .doesNotContain("COV ", "Covert", "left out here")
                .contains("Restricted unit: left out", "Total of what is shown 7.0 FTE");
    }

    private static Plan three() {
        return Plan.of(
                        List.of(
                                Hub.open("MIB", "Alpha", HubKind.CENTRAL),
                                Hub.open("CE", "Beta", HubKind.BCU),
                                Hub.open("COV", "Gamma", HubKind.SPECIALIST_CRIME)),
                        RateCards.of(DefaultRates.of2018()))
                .with(nineteen().posts().toList());
    }

    /// Six DC at the centre, one of them vacant, a DS at Central East, and two DC at the restricted unit.
    private static Plan nineteen() {
        return PlanFixture.plan()
                .at("MIB").filled(5, Grade.DC, "Research").vacant(1, Grade.DC, "Research")
                .at("CE").filled(1, Grade.DS, "Research")
                .at("COV").filled(2, Grade.DC, "Covert Support")
                .build();
    }

    private static Standing moved(Standing from, String to, int... numbers) {
        return ((Standing.Next.Yes) from.then(new MovePosts(posts(numbers), hub(to)), LocalDate.of(2019, 4, 1))).standing();
    }

    private static Hub at(Standing standing, String code) {
        return standing.plan().hub(hub(code)).orElseThrow();
    }

    private static BoardPage page(Standing standing) {
        return page(standing, standing, Limits.USUAL);
    }

    private static BoardPage page(Standing baseline, Standing standing, Limits limits) {
        Imprint imprint = new Imprint(
                SETTINGS, new Option(1, "Preferred", LocalDate.of(2019, 4, 1), false), LocalDate.of(2018, 11, 21), 7);
        return new BoardPage(
                imprint, baseline, standing, Scope.EVERYTHING, "with every change of the option",
                Checks.against(baseline, limits).of(standing), limits);
    }

    private static Paper draft(Paper paper) {
        return new Draft(List.of(new Draft.Open("To-dos not done", List.of("One.", "Two.")))).inBrief(paper);
    }

    private static String fte(long hundredths) {
        String words = Fte.words(hundredths);
        return words.contains(".") ? words : words + ".0";
    }

    private static Printed printed(Paper paper) throws IOException {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(PdfPaper.bytes(paper, A3))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    positions.forEach(sign -> sizes.add(sign.getFontSizeInPt()));
                    super.writeString(text, positions);
                }
            };
            String text = stripper.getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
            return new Printed(pdf.getNumberOfPages(), text, sizes.stream().min(Float::compare).orElseThrow());
        }
    }
}
