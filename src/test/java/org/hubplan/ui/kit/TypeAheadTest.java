package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TypeAheadTest {
    private static final List<String> OPTIONS = List.of("0 Baseline", "1 Preferred", "2 Lean", "3 Least moves", "New option…");

    private Instant now = Instant.parse("2018-11-05T12:00:00Z");
    private final TypeAhead typed = new TypeAhead(() -> now);

    @Test
    void a_number_or_the_first_letter_of_any_word_finds_its_line() {
        assertThat(typed.next("2", OPTIONS, 0)).hasValue(2);
        pause();
        assertThat(typed.next("n", OPTIONS, 2)).hasValue(4);
        pause();
        assertThat(typed.next("p", OPTIONS, 4)).hasValue(1);
    }

    @Test
    void letters_in_quick_succession_belong_together() {
        assertThat(typed.next("l", OPTIONS, 0)).hasValue(2);
        assertThat(typed.next("e", OPTIONS, 2)).hasValue(2);
        assertThat(typed.next("A", OPTIONS, 2)).hasValue(2);
        assertThat(typed.next("s", OPTIONS, 2)).hasValue(3);
    }

    @Test
    void the_same_letter_again_goes_on_to_the_next_line_and_round() {
        assertThat(typed.next("l", OPTIONS, 0)).hasValue(2);
        assertThat(typed.next("l", OPTIONS, 2)).hasValue(3);
        assertThat(typed.next("l", OPTIONS, 3)).hasValue(2);
    }

    @Test
    void what_nothing_begins_with_leaves_the_planner_where_they_are() {
        assertThat(typed.next("z", OPTIONS, 1)).isEqualTo(OptionalInt.empty());
        pause();
        assertThat(typed.next("z", List.of(), -1)).isEqualTo(OptionalInt.empty());
    }

    private void pause() {
        now = now.plusSeconds(2);
    }
}
