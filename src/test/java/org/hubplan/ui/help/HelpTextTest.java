package org.hubplan.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hubplan.ui.help.HelpText.Line;
import org.hubplan.ui.help.HelpText.Section;
import org.hubplan.ui.kit.Action;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

class HelpTextTest {
    private static final List<Action> ACTIONS = List.of(
            Action.of("edit.undo", "action.undo", MaterialDesignA.ABACUS, () -> {}, "Ctrl+Z"),
            Action.of("plan.new", "action.new", MaterialDesignA.ABACUS, () -> {}, "Ctrl+N"),
            Action.of("plan.sample", "action.sample", MaterialDesignA.ABACUS, () -> {}));

    private final HelpText help = HelpText.of(
            ACTIONS, new Whereabouts(Optional.of(Path.of("/plans/met.hubplan")), Path.of("/own"), Optional.of("1.2")));

    @Test
    void every_shortcut_stands_in_its_group_and_what_has_none_in_none() {
        assertThat(help.sections())
                .contains(
                        new Section("Shortcuts: Posts and board", List.of(new Line("Ctrl+Z", "Undo"))),
                        new Section("Shortcuts: Plans and files", List.of(new Line("Ctrl+N", "New plan…"))));
        assertThat(help.plain()).doesNotContain("Open the sample plan");
    }

    @Test
    void it_says_where_the_plan_lies_and_which_version_this_is() {
        assertThat(help.sections().getLast().lines())
                .startsWith(
                        new Line("This plan", Path.of("/plans/met.hubplan").toAbsolutePath().toString()),
                        new Line("What Hubplan remembers", Path.of("/own").toAbsolutePath().toString()),
                        new Line("Version of Hubplan", "1.2"));
    }

    @Test
    void typed_words_leave_what_holds_them() {
        assertThat(help.about("budgeted workforce").sections())
                .singleElement()
                .satisfies(section -> assertThat(section.lines()).extracting(Line::what).containsExactly("BWT"));
        assertThat(help.about("zebra").sections()).isEmpty();
        assertThat(help.about(" ")).isEqualTo(help);
    }

    @Test
    void it_says_plainly_that_linux_has_no_bridge_to_screen_readers() {
        assertThat(help.plain()).contains("has no bridge to screen readers on Linux");
    }

    @Test
    void as_text_every_line_has_its_key_and_what_it_does() {
        assertThat(help.plain()).startsWith("Help\n\nWhere to begin\n").contains("  Ctrl+Z                      Undo\n");
    }
}
