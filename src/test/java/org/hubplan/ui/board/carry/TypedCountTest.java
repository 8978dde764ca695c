package org.hubplan.ui.board.carry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedCountTest {
    private final TypedCount typed = new TypedCount();

    @Test
    void digits_typed_one_after_another_make_one_number() {
        assertThat(typed.next(1, 42)).hasValue(1);
        assertThat(typed.next(2, 42)).hasValue(12);
    }

    @Test
    void a_digit_that_would_make_it_more_than_there_is_begins_anew() {
        typed.next(5, 42);
        assertThat(typed.next(3, 42)).hasValue(3);
    }

    @Test
    void nought_alone_is_no_count() {
        assertThat(typed.next(0, 42)).isEmpty();
        assertThat(typed.next(7, 42)).hasValue(7);
    }
}
