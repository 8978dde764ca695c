package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

class TakeOrderTest {
    /// Posts 1 and 4 filled, 2 and 3 vacant.
    private final List<Post> stack = plan()
            .filled(1, DC, "Research").vacant(2, DC, "Research").filled(1, DC, "Research").build()
            .postsAt(hub("MIB"));

    @Test
    void people_go_first_or_vacancies_or_as_they_come() {
        assertThat(numbers(TakeOrder.PEOPLE_FIRST.take(stack, 3))).containsExactly("P1", "P4", "P2");
        assertThat(numbers(TakeOrder.VACANT_FIRST.take(stack, 3))).containsExactly("P2", "P3", "P1");
        assertThat(numbers(TakeOrder.AS_THEY_COME.take(stack, 3))).containsExactly("P1", "P2", "P3");
    }

    @Test
    void no_more_are_taken_than_there_are_and_none_where_none_are_asked_for() {
        assertThat(TakeOrder.AS_THEY_COME.take(stack, 9)).isEqualTo(stack);
        assertThat(TakeOrder.AS_THEY_COME.take(stack, -1)).isEmpty();
    }

    private static List<String> numbers(List<Post> posts) {
        return posts.stream().map(Post::number).toList();
    }
}
