package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Sheet OURS = Sheet.ours("hubplan.css");
    private static final Sheet THEIRS = Sheet.theirs("/atlantafx/base/theme/primer-light.css");

    @Test
    void letters_and_what_is_sized_around_them_grow_and_space_between_stays() {
        assertThat(OURS.stretched(
                        "{ -fx-font-size: 13px; -fx-min-height: 28px; -fx-icon-size: 18px; -fx-padding: 4px 8px; }", 1.5))
                .isEqualTo("{ -fx-font-size: 19.5px; -fx-min-height: 42.0px; -fx-icon-size: 27.0px; -fx-padding: 4px 8px; }");
    }

    @Test
    void a_line_stays_thin() {
        assertThat(OURS.stretched("{ -fx-min-height: 1px; -fx-pref-width: 2px; }", 2))
                .isEqualTo("{ -fx-min-height: 1px; -fx-pref-width: 2px; }");
    }

    @Test
    void a_library_s_ticks_and_arrows_grow_too() {
        assertThat(THEIRS.stretched("{ -fx-padding: 8px 12px; -fx-background-insets: 0, 1px; }", 2))
                .isEqualTo("{ -fx-padding: 16.0px 24.0px; -fx-background-insets: 0, 1px; }");
    }

    @Test
    void at_100_per_cent_a_sheet_is_read_where_it_lies() {
        assertThat(OURS.at(1)).endsWith("/org/hubplan/ui/css/hubplan.css");
        assertThat(OURS.at(1.25)).startsWith("data:text/css;base64,");
    }
}
