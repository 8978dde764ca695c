package org.hubplan.exchange.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.export.PlanExport;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Engagement;
import org.hubplan.model.Grade;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.model.VacancyReason;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a sheet says of people beyond officer and staff, and of vacancies beyond that they are.
class PeopleAndVacanciesTest {
    private static final String REASONS = """
            Post No | Rank | Hub | FTE | Status | Vacancy Reason
            P1 | DC | MIB | 1 | Vacant | Being advertised
            P2 | DC | MIB | 1 | Vacant | Offer made
            P3 | DC | MIB | 1 | Vacant | Frozen
            P4 | DC | MIB | 1 | Vacant | Held for maternity returner
            P5 | DC | MIB | 1 | Vacant | Covered by agency
            P6 | DC | MIB | 1 | Vacant | -
            P7 | DC | MIB | 1 | Filled | Frozen
            P8 | DC | MIB | 1 | Vacant | Pigeons
            """;

    @TempDir
    Path folder;

    @Test
    void a_column_says_why_each_post_is_vacant_and_none_for_a_filled_one() {
        Imported read = read(REASONS, Plan.blank());

        assertThat(read.account().held()).isEmpty();
        assertThat(reasons(read.plan())).isEqualTo(Map.of(
                "P1", VacancyReason.ADVERTISED, "P2", VacancyReason.OFFERED, "P3", VacancyReason.FROZEN, "P4",
                VacancyReason.RETURNER, "P5", VacancyReason.COVERED, "P6", VacancyReason.OPEN, "P7", VacancyReason.OPEN,
                "P8", VacancyReason.OPEN));
        assertThat(read.account().notes()).contains(
                "The reason “Pigeons” for a vacancy is not known: 1 vacancy keeps the reason the plan has, or none.");
    }

    @Test
    void a_status_at_length_says_why_too_and_a_plain_one_leaves_what_is_known() {
        Plan before = read(REASONS, Plan.blank()).plan();

        Plan after = read("""
                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Vacant
                P3 | DC | MIB | 1 | Vacant - to be advertised
                P4 | DC | MIB | 1 | Filled
                P6 | DC | MIB | 1 | Vacant (offered)
                """, before).plan();

        assertThat(reasons(after)).containsEntry("P1", VacancyReason.ADVERTISED).containsEntry("P3", VacancyReason.FROZEN)
                .containsEntry("P4", VacancyReason.OPEN).containsEntry("P6", VacancyReason.OFFERED);
    }

    @Test
    void agency_workers_and_people_on_secondment_fill_posts_of_any_grade() {
        Imported read = read("""
                Post No | Rank/Band | Officer/Staff | Hub | FTE | Status
                P1 | Band D | Agency | MIB | 1 | Filled
                P2 | DS | Seconded in | MIB | 1 | Filled
                P3 | Band D | Staff | MIB | 1 | Filled
                P4 | Band D | Agency | MIB | 1 | Vacant
                """, Plan.blank());

        assertThat(read.account().held()).isEmpty();
        assertThat(terms(read.plan())).isEqualTo(Map.of(
                "P1", List.of(Engagement.AGENCY), "P2", List.of(Engagement.SECONDED), "P3", List.of(Engagement.EMPLOYED),
                "P4", List.of()));
        assertThat(totals(read.plan()).strengthFte()).isEqualTo(300);
    }

    @Test
    void pcsos_are_neither_officers_nor_staff() {
        Imported read = read("""
                Post No | Rank/Band | Officer/Staff | Hub | FTE | Status
                P1 | PCSO | PCSO | CE | 1 | Filled
                P2 | PC | Officer | CE | 1 | Filled
                P3 | Police Community Support Officer | PCSO | CE | 0.5 | Vacant
                P4 | PCSO | Officer | CE | 1 | Filled
                """, Plan.blank());

        assertThat(read.reasons()).containsExactly("Officer/Staff does not fit the grade");
        Totals totals = totals(read.plan());
        assertThat(List.of(totals.pcsoFte(), totals.officersFte(), totals.staffFte(), totals.bwtFte()))
                .containsExactly(150L, 100L, 0L, 250L);
        assertThat(read.plan().postNumbered("P3").orElseThrow().grade()).isEqualTo(Grade.PCSO);
    }

    @Test
    void an_export_takes_it_all_along() throws IOException {
        Plan plan = read(REASONS, Plan.blank()).plan();
        Post first = plan.postNumbered("P7").orElseThrow();
        Occupant person = first.occupants().getFirst();
        plan = plan.with(List.of(first.withOccupants(List.of(
                new Occupant(person.id(), person.grade(), person.flag(), 50),
                new Occupant(new org.hubplan.model.PersonId(70), person.grade(), person.flag(), 50).engaged(Engagement.AGENCY)))));

        new PlanExport(plan, PlanSettings.named("Plan", "A"), "0 Baseline", false).write(folder.resolve("out.xlsx"));

        Plan back = Imported.from(folder.resolve("out.xlsx")).plan();
        assertThat(reasons(back)).isEqualTo(reasons(plan));
        assertThat(terms(back)).isEqualTo(terms(plan));
    }

    private Imported read(String rows, Plan onto) {
        return Imported.from(Source.of(book("Posts", rows).xlsx(folder.resolve("posts.xlsx"))), onto);
    }

    private static Map<String, VacancyReason> reasons(Plan plan) {
        return plan.posts().collect(Collectors.toMap(Post::number, Post::vacancyReason));
    }

    private static Map<String, List<Engagement>> terms(Plan plan) {
        return plan.posts().collect(Collectors.toMap(
                Post::number, post -> post.occupants().stream().map(Occupant::engagement).toList()));
    }

    private static Totals totals(Plan plan) {
        return Ledger.of(plan, plan, Pricing.newest(plan.rates())).total(Scope.EVERYTHING);
    }
}
