package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void blanks_part_words() {
        assertThat(Words.of("  move  --from MIB\t--to CE ")).containsExactly("move", "--from", "MIB", "--to", "CE");
    }

    @Test
    void quotes_hold_a_word_together() {
        assertThat(Words.of("--from \"Central Intelligence\" --reason 'it''s \"due\"' --x=\"a b\" \"\""))
                .containsExactly("--from", "Central Intelligence", "--reason", "its \"due\"", "--x=a b", "");
    }

    @Test
    void a_quote_left_open_is_refused() {
        assertThatThrownBy(() -> Words.of("move --reason \"due"))
                .isInstanceOf(Refusal.class)
                .hasMessage("A quote (\") is opened and not closed. Close it, or take it out.");
    }
}
