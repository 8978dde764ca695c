package org.hubplan.ui.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.CDR;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.Optional;
import org.hubplan.change.SetRate;
import org.hubplan.change.UprateRates;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.RatesCompared;
import org.hubplan.ledger.Scope;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateParts;
import org.hubplan.model.Uprating;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.rates.RateGrid.Column;
import org.hubplan.ui.rates.RatesViewModel.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three DC and a Commander, whom the card of 2018/19 has no rate for; option 1 has nothing of its own yet.
class RatesViewModelTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final RateParts DC_PARTS =
            new RateParts(39_150_00, 2_445_00, 4_338_00, 0, 13_80, 8_424_00, 24_20);

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private RatesViewModel model;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(plan().at("MIB").filled(3, DC, "Research").vacant(1, CDR, "Command").build(), folder);
        plan = new PlanModel(session);
        plan.scopeProperty().set(Scope.EVERYTHING);
        model = new RatesViewModel(plan);
        model.setOnScreen(true);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Optional<Rate> dc(FinancialYear year) {
        return plan.standing().plan().rates().of(year).map(card -> card.rates().get(DC));
    }

    @Test
    void cards_stand_side_by_side_and_an_options_own_is_told_from_the_baselines() {
        plan.act(new SetRate(Y2019, DC, new Rate(62_000_00, "award")), "");
        RateGrid grid = model.gridProperty().get();

        assertThat(grid.columns()).containsExactly(new Column(Y2018, false), new Column(Y2019, true));
        assertThat(grid.rows()).hasSize(20).extracting(RateGrid.Row::grade).startsWith(CDR);
        assertThat(grid.rows().stream()
                        .flatMap(row -> row.each().stream())
                        .filter(RateGrid.Cell::isOwn)
                        .map(RateGrid.Cell::key))
                .containsExactly(new RateKey(Y2019, DC));
        assertThat(grid.unpriced()).containsExactly(CDR);
    }

    @Test
    void the_newest_card_is_looked_at_first_and_a_year_without_one_shows_the_one_before() {
        assertThat(model.selectedProperty().get()).isEqualTo(new RateKey(Y2018, DC));

        model.look(new FinancialYear(2022), BAND_E);

        assertThat(model.selectedProperty().get()).isEqualTo(new RateKey(Y2018, BAND_E));
        assertThat(model.rate()).contains(new Rate(41_200_00, "PCD 484: five posts at £0.206m a year"));
    }

    @Test
    void every_part_of_a_rate_is_in_sight_with_how_it_is_reckoned() {
        assertThat(RateLine.of(model.rate().orElseThrow())).containsExactly(
                new RateLine("Basic pay", "the point of the scale the rate is for; pensionable", 39_150_00, false),
                new RateLine("London weighting", "pensionable", 2_445_00, false),
                new RateLine("London allowance", "not pensionable", 4_338_00, false),
                new RateLine("Shift pay", "not pensionable", 0, false),
                new RateLine("Pay", "", 45_933_00, true),
                new RateLine("Employer’s NI", "13.8% of £37,509, the pay above £8,424", 5_176_24, false),
                new RateLine("Employer’s pension", "24.2% of £41,595, basic pay and weighting", 10_065_99, false),
                new RateLine("Loaded cost", "a year for one full-time post, to the pound", 61_175_00, true));
        assertThat(RateLine.of(new Rate(41_200_00, "flat"))).containsExactly(
                new RateLine("Flat rate", "a year for one full-time post, as its source has it", 41_200_00, true));
    }

    @Test
    void a_part_is_edited_the_basis_follows_and_undo_brings_the_rate_back() {
        model.rateDraft().pension.set("31");

        assertThat(model.setRate()).isEmpty();
        assertThat(dc(Y2018)).contains(Rate.built(
                DC_PARTS.withPension(31_00), "top of scale, London additions, NI 13.8%, pension 31%"));

        plan.undo();
        assertThat(dc(Y2018).flatMap(Rate::parts)).contains(DC_PARTS);
        assertThat(model.rateDraft().pension.get()).isEqualTo("24.2%");
    }

    @Test
    void a_rate_is_made_flat_with_its_source() {
        model.rateDraft().isBuilt.set(false);
        model.rateDraft().flat.set("£62,000");
        model.rateDraft().basis.set("Finance, October");

        assertThat(model.setRate()).isEmpty();
        assertThat(dc(Y2018)).contains(new Rate(62_000_00, "Finance, October"));
    }

    @Test
    void what_is_not_yet_a_rate_says_what_is_wanted() {
        model.rateDraft().basic.set("lots");
        assertThat(model.setRate()).contains("Write the basic pay in pounds, as 39,150.");

        model.rateDraft().basic.set("39,150");
        model.rateDraft().pension.set("310");
        assertThat(model.setRate()).contains("Write percentages as 13.8.");

        model.rateDraft().pension.set("24.2");
        assertThat(model.setRate()).hasValueSatisfying(why -> assertThat(why).contains("already"));
    }

    /// £65,307 as in the model's own test, 4,132 more for each of three.
    @Test
    void a_card_is_uprated_into_the_next_year_and_said_what_it_would_cost_before() {
        model.cardDraft().officers.set("2");
        model.cardDraft().officersPension.set("31%");

        assertThat(model.wouldCost().map(RatesCompared::costChange)).contains(3 * 4_132_00L);
        assertThat(model.makeCard()).isEmpty();
        assertThat(dc(Y2019).map(Rate::pence)).contains(65_307_00L);
        assertThat(dc(Y2018).map(Rate::pence)).contains(61_175_00L);
        assertThat(model.selectedProperty().get()).isEqualTo(new RateKey(Y2019, DC));
        assertThat(model.cardDraft().to.get()).isEqualTo("2020/21");
        assertThat(model.cardDraft().officers.get()).isEmpty();
    }

    @Test
    void a_card_without_anything_new_is_a_copy() {
        model.makeCard();

        assertThat(plan.now().currentTimeline().history().standing().getLast().change())
                .contains(new UprateRates(Y2018, Y2019, Uprating.COPY));
    }

    @Test
    void two_years_are_compared_by_rate_and_by_what_the_posts_would_cost() {
        plan.act(new SetRate(Y2019, DC, new Rate(62_000_00, "award")), "");
        model.sideProperty().set(Side.COMPARE);
        RatesCompared compared = model.comparedProperty().get().orElseThrow();

        assertThat(compared.from().year()).isEqualTo(Y2018);
        assertThat(compared.to().year()).isEqualTo(Y2019);
        assertThat(compared.costChange()).isEqualTo(3 * 825_00);
        assertThat(compared.unpriced()).containsExactly(CDR);
    }

    @Test
    void nothing_is_reckoned_while_the_screen_is_not_shown() {
        model.setOnScreen(false);
        plan.act(new SetRate(Y2019, DC, new Rate(62_000_00, "award")), "");
        assertThat(model.gridProperty().get().years()).containsExactly(Y2018);

        model.setOnScreen(true);
        assertThat(model.gridProperty().get().years()).containsExactly(Y2018, Y2019);
    }

    @Test
    void the_baselines_rates_are_changed_by_imports_alone() {
        plan.switchTo(0);
        model.rateDraft().pension.set("31");

        assertThat(model.setRate()).isPresent();
        assertThat(dc(Y2018).flatMap(Rate::parts)).contains(DC_PARTS);
    }
}
