package org.hubplan.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.model.Advert;
import org.hubplan.model.Filling;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;
import org.hubplan.model.PostingStatus;
import org.hubplan.model.VacancyReason;
import org.junit.jupiter.api.Test;

/// Three files of one month that should tell one story.
class ReconciliationTest {
    /// Posts 1 and 2 filled DC at MIB, 3 to 6 vacant DC at MIB, 7 vacant DS at CE.
    private final Plan posts = plan().at("MIB").filled(2, DC, "Research").vacant(4, DC, "Research").at("CE").vacant(1, DS, "Tasking").build();

    @Test
    void vacancies_neither_advertised_nor_posted_into_are_named_by_place() {
        Reconciliation found = Reconciliation.of(posts.with(new Filling(
                List.of(posting("PP1", PostingStatus.AGREED, Optional.empty(), 4)), List.of(advert(2, "MIB", DC)))));

        assertThat(found.idle()).extracting(one -> one.hub() + " " + one.grade() + " " + one.posts().stream().map(Post::number).toList())
                .containsExactly("MIB DC [P6]", "CE DS [P7]");
        assertThat(found.idlePosts()).isEqualTo(2);
    }

    @Test
    void a_vacancy_that_is_frozen_covered_or_held_for_somebody_is_not_idle() {
        Plan frozen = posts.with(List.of(posts.post(new PostId(7)).orElseThrow().withVacancyReason(VacancyReason.FROZEN)));

        assertThat(Reconciliation.of(frozen).idle()).extracting(Reconciliation.Idle::hub).containsExactly(hub("MIB"));
    }

    @Test
    void adverts_for_more_posts_than_are_vacant_are_told_with_both_figures() {
        Reconciliation found = Reconciliation.of(posts.with(new Filling(
                List.of(), List.of(advert(1, "CE", DS), advert(1, "CE", DS), advert(3, "CE", DC), advert(4, "MIB", DC)))));

        assertThat(found.filled()).extracting(one -> one.hub() + " " + one.grade() + " " + one.advertised() + " of " + one.vacant())
                .containsExactly("CE DS 2 of 1", "CE DC 3 of 0");
        assertThat(found.adverts()).isEqualTo(9);
    }

    @Test
    void a_posting_whose_post_is_gone_or_filled_is_told_unless_its_holder_is_posted_out() {
        Plan closed = posts.with(List.of(posts.post(new PostId(3)).orElseThrow().asClosed()));

        Reconciliation found = Reconciliation.of(closed.with(new Filling(
                List.of(
                        posting("PP1", PostingStatus.AGREED, Optional.empty(), 3),
                        posting("PP2", PostingStatus.AGREED, Optional.of(1), 4),
                        posting("PP3", PostingStatus.PROPOSED, Optional.empty(), 1),
                        posting("PP4", PostingStatus.AGREED, Optional.empty(), 2),
                        posting("PP5", PostingStatus.DONE, Optional.empty(), 2)),
                List.of())));

        assertThat(found.lost()).extracting(lost -> lost.posting().reference() + " " + lost.missing())
                .containsExactly("PP1 the post it posts into");
        assertThat(found.occupied()).extracting(Posting::reference).containsExactly("PP4");
        assertThat(found.agrees()).isFalse();
    }

    private static Posting posting(String reference, PostingStatus status, Optional<Integer> from, int to) {
        return new Posting(
                reference, status, new Occupant(new PersonId(90 + to), DC, GradeFlag.SUBSTANTIVE, 100), from.map(PostId::new),
                new PostId(to), LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 1), "", "", false);
    }

    private static Advert advert(int many, String at, Grade grade) {
        return new Advert("A" + many + at + grade + System.nanoTime(), many, hub(at), grade, 0, "", "");
    }
}
