package org.hubplan.ui.board.hub;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.filter.PostState;
import org.hubplan.ui.kit.Texts;

/// What the rows or the columns of a matrix tell apart.
enum Axis {
    FUNCTION,
    GRADE,
    STATE,
    BUILDING;

    /// The name of one row or column.
    ///
    /// @param brief what stands where there is little room
    record Heading(String words, String brief) {}

    /// Those posts of a bunch that are in this way like a given one.
    Bunch narrowed(Bunch bunch, Post like) {
        return switch (this) {
            case FUNCTION -> bunch.doing(like.function());
            case GRADE -> bunch.graded(like.grade());
            case STATE -> bunch.in(PostState.of(like));
            case BUILDING -> bunch.inBuilding(like.building());
        };
    }

    /// What the row or column that a bunch lies in is called.
    ///
    /// @throws java.util.NoSuchElementException if the bunch isn't narrowed in this way
    Heading heading(Bunch bunch) {
        return switch (this) {
            case FUNCTION -> of(bunch.function().orElseThrow());
            case GRADE -> new Heading(
                    bunch.grade().orElseThrow().label(), bunch.grade().orElseThrow().shortLabel());
            case STATE -> of(bunch.state().orElseThrow().words());
            case BUILDING -> of(bunch.building()
                    .filter(building -> !building.isBlank())
                    .orElseGet(() -> Texts.of("board.matrix.no-building")));
        };
    }

    /// The headings of these bunches, each once: grades senior first, states vacant first, words in alphabetical order.
    List<Heading> headings(Collection<Bunch> bunches) {
        return bunches.stream().sorted(order()).map(this::heading).distinct().toList();
    }

    private Comparator<Bunch> order() {
        return switch (this) {
            case FUNCTION -> Comparator.comparing(bunch -> bunch.function().orElseThrow());
            case GRADE -> Comparator.<Bunch, Grade>comparing(bunch -> bunch.grade().orElseThrow());
            case STATE -> Comparator.<Bunch, PostState>comparing(bunch -> bunch.state().orElseThrow());
            case BUILDING -> Comparator.comparing(bunch -> bunch.building().orElseThrow());
        };
    }

    private static Heading of(String words) {
        return new Heading(words, words);
    }
}
