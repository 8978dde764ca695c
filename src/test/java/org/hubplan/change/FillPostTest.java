package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.person;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;

import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Displaced;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class FillPostTest {
    private static final PostId FIRST = new PostId(1);

    @Test
    void a_newcomer_comes_into_the_post_beside_whoever_is_there() {
        PlanFixture fixture = plan().vacant(1, DC, "Research").filledBy(50);
        Plan before = fixture.build();
        Occupant there = before.post(FIRST).orElseThrow().occupants().getFirst();
        Occupant newcomer = person(fixture.identities(), DC);

        FillPost fill = FillPost.byNewcomer(FIRST, newcomer);

        assertThat(fill.applyTo(before))
                .isEqualTo(new Applied(
                        before.with(List.of(before.post(FIRST).orElseThrow().withOccupants(List.of(there, newcomer)))),
                        Set.of(FIRST),
                        Set.of()));
        assertThat(fill.words(before)).isEqualTo("Fill P1 with 1 DC");
    }

    @Test
    void a_person_from_the_tray_leaves_the_tray_and_keeps_their_hours() {
        Plan before = plan().vacant(1, DI, "Research").waiting(DC, 80).build();
        Displaced waiting = before.displaced(new PersonId(1)).orElseThrow();

        FillPost fill = FillPost.fromTray(FIRST, waiting);

        assertThat(fill.applyTo(before))
                .isEqualTo(new Applied(
                        before.without(waiting.id())
                                .with(List.of(before.post(FIRST)
                                        .orElseThrow()
                                        .withOccupants(List.of(waiting.person())))),
                        Set.of(FIRST),
                        Set.of(new PersonId(1))));
        assertThat(fill.words(before)).isEqualTo("Fill P1 with 1 DC (0.8 FTE) from the unplaced tray");
    }

    @Test
    void nobody_comes_from_a_tray_they_are_not_in_or_they_would_be_counted_twice() {
        Plan before = plan().filled(1, DC, "Research").vacant(1, DC, "Research").build();
        Occupant there = before.post(FIRST).orElseThrow().occupants().getFirst();

        assertThat(new FillPost(new PostId(2), there, true).applyTo(before))
                .isEqualTo(new Refused(
                        "The person who was to fill post P2 is not in the unplaced tray.",
                        "Choose someone who is, or fill it from outside."));
    }

    @Test
    void nobody_who_waits_in_the_tray_comes_from_outside() {
        Plan before = plan().vacant(1, DC, "Research").waiting(DC, 100).build();
        Occupant waiting = before.displaced(new PersonId(1)).orElseThrow().person();

        assertThat(FillPost.byNewcomer(FIRST, waiting).applyTo(before))
                .isEqualTo(new Refused(
                        "The person who was to come from outside waits in the unplaced tray.",
                        "Fill the post from the tray."));
    }

    @Test
    void an_officer_cannot_fill_a_staff_post() {
        PlanFixture fixture = plan().vacant(1, BAND_E, "Research");

        assertThat(FillPost.byNewcomer(FIRST, person(fixture.identities(), DI)).applyTo(fixture.build()))
                .isEqualTo(new Refused(
                        "A police officer (DI) can't fill post P1, which is graded Band E.",
                        "Regrade the post first, or choose another."));
    }
}
