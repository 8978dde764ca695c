package org.hubplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.ui.shell.RibbonFit.Form.BRIEF;
import static org.hubplan.ui.shell.RibbonFit.Form.FOLDED;
import static org.hubplan.ui.shell.RibbonFit.Form.WHOLE;

import java.util.List;
import java.util.stream.Stream;
import org.hubplan.ui.shell.RibbonFit.Form;
import org.hubplan.ui.shell.RibbonFit.Size;
import org.junit.jupiter.api.Test;

/// Six figures, each 100 px whole and 70 px brief; the button for folded ones is 40 px.
class RibbonFitTest {
    private static final List<Size> FIGURES = Stream.of("bwt", "strength", "vacancies", "officers", "moved", "pay")
            .map(name -> new Size("ribbon-" + name, 100, 70))
            .toList();

    @Test
    void where_there_is_room_every_figure_is_whole() {
        assertThat(in(600)).containsExactly(WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    }

    @Test
    void who_fills_posts_loses_its_small_line_first_then_what_moved() {
        assertThat(in(599)).containsExactly(WHOLE, WHOLE, WHOLE, BRIEF, WHOLE, WHOLE);
        assertThat(in(569)).containsExactly(WHOLE, WHOLE, WHOLE, BRIEF, BRIEF, WHOLE);
    }

    @Test
    void all_are_brief_before_any_is_folded() {
        assertThat(in(420)).containsExactly(BRIEF, BRIEF, BRIEF, BRIEF, BRIEF, BRIEF);
        assertThat(in(419)).containsExactly(BRIEF, BRIEF, BRIEF, FOLDED, BRIEF, BRIEF);
    }

    @Test
    void the_equation_is_never_folded() {
        assertThat(in(10)).containsExactly(BRIEF, BRIEF, BRIEF, FOLDED, FOLDED, FOLDED);
    }

    @Test
    void the_button_for_folded_figures_counts_too() {
        assertThat(in(389)).containsExactly(BRIEF, BRIEF, BRIEF, FOLDED, FOLDED, BRIEF);
        assertThat(in(390)).containsExactly(BRIEF, BRIEF, BRIEF, FOLDED, BRIEF, BRIEF);
    }

    @Test
    void while_something_is_tried_out_nothing_spreads_out_again() {
        assertThat(RibbonFit.tighter(List.of(WHOLE, BRIEF, FOLDED), List.of(BRIEF, WHOLE, BRIEF)))
                .containsExactly(BRIEF, BRIEF, FOLDED);
    }

    private static List<Form> in(double room) {
        return RibbonFit.of(FIGURES, room, 40);
    }
}
