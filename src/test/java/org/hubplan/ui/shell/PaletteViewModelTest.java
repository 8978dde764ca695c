package org.hubplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.hubplan.ui.kit.Action;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

class PaletteViewModelTest {
    private final PaletteViewModel palette = new PaletteViewModel(Stream.of(
                    "New plan…", "Open a plan…", "Save a copy…", "Go to Paper", "Move to…", "Spread…")
            .map(words -> action(words, true))
            .toList());

    @Test
    void nothing_typed_lists_everything_in_its_order() {
        assertThat(words("")).startsWith("New plan…", "Open a plan…").hasSize(6);
    }

    @Test
    void words_that_begin_so_come_before_words_that_hold_it() {
        assertThat(words("p")).startsWith("New plan…", "Open a plan…", "Go to Paper").contains("Spread…");
    }

    @Test
    void letters_in_order_are_enough() {
        assertThat(words("svcp")).containsExactly("Save a copy…");
        assertThat(words("gopap")).containsExactly("Go to Paper");
    }

    @Test
    void what_nothing_is_called_finds_nothing() {
        assertThat(words("zebra")).isEmpty();
    }

    @Test
    void what_cannot_be_done_now_comes_last() {
        PaletteViewModel some = new PaletteViewModel(List.of(action("Undo", false), action("Under way", true)));

        assertThat(some.fitting("und").stream().map(one -> one.words().get())).containsExactly("Under way", "Undo");
    }

    private List<String> words(String typed) {
        return palette.fitting(typed).stream().map(action -> action.words().get()).toList();
    }

    private static Action action(String words, boolean possible) {
        return new Action(
                words, new SimpleStringProperty(words), MaterialDesignA.ABACUS, List.of(), new SimpleBooleanProperty(possible), () -> {});
    }
}
