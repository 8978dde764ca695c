package org.hubplan.report.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.model.Command.MET_INTELLIGENCE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hubplan.change.ApportionPosts;
import org.hubplan.fixture.Groups;
import org.hubplan.model.Giving;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.money.apportion.Apportionment;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Reckoning;
import org.hubplan.money.apportion.Terms;
import org.hubplan.money.apportion.Weighting;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column;
import org.hubplan.report.Precision;
import org.junit.jupiter.api.Test;

class WhatGroupsGiveTest {
    private static final Precision PRECISION = new Precision(1, 0);
    private final Plan plan = Plan.blank().with(Groups.five());

    @Test
    void the_table_names_its_weight_and_holds_quotas_as_fractions_and_whole_posts() {
        Apportionment four = reckoned(Reckoning.inAll(4, Terms.USUAL, plan.groups(), MET_INTELLIGENCE)).inAll().orElseThrow();
        Table table = ApportionmentTable.of(four, Weighting.NON_FUNDED.label());

        assertThat(table.columns()).extracting(Column::heading)
                .containsExactly("Business group", "Non-funded BWT", "Fraction", "Decimal", "Given");
        assertThat(read(table)).containsExactly(
                "Frontline Policing | 260.0 | 2 | 2.000 | 2",
                "Met Operations | 120.0 | 12/13 | 0.923 | 1",
                "Specialist Operations | 90.0 | 9/13 | 0.692 | 1",
                "Professionalism | 40.0 | 4/13 | 0.308 | 0",
                "Met HQ | 10.0 | 1/13 | 0.077 | 0",
                "Total | 520.0 | 4 |  | 4");
    }

    @Test
    void carried_out_the_paper_tells_how_by_which_rule_and_what_it_leaves_each_group() {
        List<Block> blocks = WhatGroupsGive.of(given(reckoned(
                Reckoning.inAll(4, Terms.USUAL, plan.groups(), MET_INTELLIGENCE)).giving()));

        assertThat(((Block.Passage) blocks.get(0)).words(PRECISION)).isEqualTo("4 posts are found from existing posts of 5"
                + " business groups by their non-funded BWT and go to Met Intelligence. They are redistributed: the BWT of the"
                + " force is unchanged.");
        assertThat(read((Table) blocks.get(1))).contains("Met Operations | 120.0 | 12/13 | 0.923 | 1");
        assertThat(((Block.Prose) blocks.get(2)).words()).isEqualTo("A group’s exact quota is all the posts times its weight"
                + " over the sum of the weights. Whole posts are made of the quotas by largest remainder. Between equal claims"
                + " the group that stands first in the list gives. One post more would be Frontline Policing’s to give.");
        assertThat(read((Table) blocks.get(3)))
                .contains("Met Operations | 5,320.0 | 1.0 | 4.0 | 5,323.0", "Total | 33,320.0 | 4.0 | 4.0 | 33,320.0");
    }

    @Test
    void floors_and_caps_are_printed() {
        Terms bound = new Terms(
                Weighting.ALL, Method.D_HONDT, Set.of("Met Operations"), Map.of("Met HQ", 1), Map.of("Frontline Policing", 1));
        List<Block> blocks = WhatGroupsGive.of(given(reckoned(
                Reckoning.inAll(3, bound, plan.groups(), MET_INTELLIGENCE)).giving()));

        assertThat(((Block.Prose) blocks.get(2)).words()).contains("by D’Hondt.", "Met HQ was to give at least 1.",
                "Frontline Policing was to give at most 1.");
        assertThat(read((Table) blocks.get(1))).noneMatch(row -> row.startsWith("Met Operations"));
    }

    @Test
    void grade_by_grade_each_has_its_column_and_what_goes_back_its_sign() {
        List<Block> blocks = WhatGroupsGive.of(given(reckoned(Reckoning.byGrade(
                Map.of(Grade.DI, 4, Grade.DSU, -1), Terms.USUAL, plan.groups(), MET_INTELLIGENCE)).giving()));

        assertThat(read((Table) blocks.get(1))).containsExactly(
                "Frontline Policing | 260.0 | 3/2 | 1.500 | −1 | 2 | 1",
                "Met Operations | 120.0 | 9/13 | 0.692 | 0 | 1 | 1",
                "Specialist Operations | 90.0 | 27/52 | 0.519 | 0 | 1 | 1",
                "Professionalism | 40.0 | 3/13 | 0.231 | 0 | 0 | 0",
                "Met HQ | 10.0 | 3/52 | 0.058 | 0 | 0 | 0",
                "Total | 520.0 | 3 |  | −1 | 4 | 3");
        assertThat(((Block.Prose) blocks.get(2)).words()).endsWith("Each grade is apportioned by itself; a figure below nought"
                + " goes back to the group.");
    }

    @Test
    void where_groups_give_nothing_there_is_nothing_to_print() {
        assertThat(WhatGroupsGive.of(plan)).isEmpty();
    }

    private Plan given(Giving giving) {
        return new ApportionPosts(giving).applyTo(plan).planOr(plan);
    }

    private static Reckoning reckoned(Reckoning.Result result) {
        return switch (result) {
            case Reckoning.Result.Done done -> done.reckoning();
            case Reckoning.Result.Not not -> throw new AssertionError(not.refused().words());
        };
    }

    private static List<String> read(Table table) {
        return table.rows().stream()
                .map(row -> String.join(" | ", row.cells().stream().map(cell -> cell.words(PRECISION)).toList()))
                .toList();
    }
}
