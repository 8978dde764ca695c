package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void words_stand_left_and_numbers_right() {
        TextTable table = new TextTable(1, "Hub", "Posts", "Pay");
        table.row("MIB", "218", "12,028,329");
        table.row("unplaced", "0", "0");
        table.rule();
        table.row("Total", "218", "12,028,329");

        assertThat(table).hasToString("""
                Hub       Posts         Pay
                MIB         218  12,028,329
                unplaced      0           0
                ---------------------------
                Total       218  12,028,329""");
    }
}
