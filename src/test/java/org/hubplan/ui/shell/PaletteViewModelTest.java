package org.hubplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

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
            .toList(),
            List.of(),
            Finder.NOTHING);

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
    void what_cannot_be_done_now_comes_last_and_says_what_is_wanted_first() {
        PaletteViewModel some = new PaletteViewModel(
                List.of(action("Undo", false), action("Under way", true)), List.of(), Finder.NOTHING);

        assertThat(some.fitting("und")).extracting(PaletteLine::words).containsExactly("Under way", "Undo");
        assertThat(some.fitting("und").getLast().aside()).isEqualTo("Nothing is left.");
        assertThat(some.fitting("und").getLast().spoken()).isEqualTo("Undo, not now: Nothing is left.");
    }

    @Test
    void move_means_the_move_and_never_undo_of_one() {
        PaletteViewModel some = new PaletteViewModel(
                List.of(
                        action("edit.undo", "Undo: move 3 Band D from CE to CN", true),
                        action("Go to moves", true),
                        action("Move to…", false)),
                List.of("edit.undo"),
                Finder.NOTHING);

        assertThat(some.fitting("move")).extracting(PaletteLine::words).containsExactly("Move to…", "Go to moves");
        assertThat(some.fitting("band d")).isEmpty();
        assertThat(some.fitting("")).extracting(PaletteLine::aside).doesNotContain("Used lately");
        assertThat(some.fitting("und")).extracting(PaletteLine::words).containsExactly("Undo: move 3 Band D from CE to CN");
        assertThat(some.fitting("undo: move")).hasSize(1);
    }

    @Test
    void an_action_is_found_by_what_planners_also_call_it_and_its_own_words_come_first() {
        PaletteViewModel some = new PaletteViewModel(
                List.of(action("go.paper", "Go to Paper", true), action("Print labels", true), action("Go to print", true)),
                List.of(),
                (typed, _) -> List.of(new Finder.Found("Printer", typed, MaterialDesignA.ABACUS, () -> {})));

        assertThat(some.fitting("print"))
                .extracting(PaletteLine::words)
                .containsExactly("Print labels", "Go to Paper", "Go to print", "Printer");
    }

    @Test
    void what_was_used_lately_comes_first_where_nothing_was_typed() {
        PaletteViewModel some = new PaletteViewModel(
                List.of(action("plan.new", true), action("board.cut", true), action("go.paper", true), action("edit.undo", false)),
                List.of("go.paper", "edit.undo", "no.longer"),
                Finder.NOTHING);

        assertThat(some.fitting(""))
                .extracting(PaletteLine::id, PaletteLine::aside)
                .containsExactly(
                        tuple("go.paper", "Used lately"),
                        tuple("board.cut", "Posts and board"),
                        tuple("plan.new", "Plans and files"),
                        tuple("edit.undo", "Nothing is left."));
    }

    @Test
    void things_of_the_plan_stand_between_actions_called_so_and_those_that_only_hold_the_letters() {
        PaletteViewModel some = new PaletteViewModel(
                List.of(action("Go to Central", true), action("Cut entries", true)),
                List.of(),
                (typed, _) -> List.of(new Finder.Found("Central East", "Hub " + typed, MaterialDesignA.ABACUS, () -> {})));

        assertThat(some.fitting("Cent"))
                .extracting(PaletteLine::words, PaletteLine::aside)
                .containsExactly(
                        tuple("Go to Central", "More"), tuple("Central East", "Hub Cent"), tuple("Cut entries", "More"));
    }

    private List<String> words(String typed) {
        return palette.fitting(typed).stream().map(PaletteLine::words).toList();
    }

    private static Action action(String words, boolean possible) {
        return action(words, words, possible);
    }

    private static Action action(String id, String words, boolean possible) {
        return new Action(
                id,
                new SimpleStringProperty(words),
                MaterialDesignA.ABACUS,
                List.of(),
                new SimpleBooleanProperty(possible),
                "Nothing is left.",
                () -> {});
    }
}
