package org.hubplan.ui.find;

import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.shell.Finder;
import org.kordamp.ikonli.Ikon;

/// Something of the plan that fits what was typed.
///
/// @param words as a planner calls it: `MIB · Central Intelligence`
/// @param aside what more there is to say: how many posts, the reason; may be empty
/// @param rank how well it fits what was typed, 0 the best
/// @param go goes there
record Hit(Kind kind, String words, String aside, Ikon icon, int rank, Runnable go) {
    /// What can be found, in the order it is listed where nothing else decides.
    enum Kind {
        VIEW,
        HUB,
        FUNCTION,
        GRADE,
        POST,
        OPTION,
        CHANGE,
        PAPER,
        RATES,
        TERM;

        /// As it stands beside a find: `Hub`.
        String words() {
            return switch (this) {
                case VIEW -> Texts.of("find.views");
                case HUB -> Texts.of("find.hubs");
                case FUNCTION -> Texts.of("find.functions");
                case GRADE -> Texts.of("find.grades");
                case POST -> Texts.of("find.posts");
                case OPTION -> Texts.of("find.options");
                case CHANGE -> Texts.of("find.changes");
                case PAPER -> Texts.of("find.papers");
                case RATES -> Texts.of("find.rates");
                case TERM -> Texts.of("find.terms");
            };
        }
    }

    /// For the palette: `MIB · Central Intelligence`, `Hub · 170 posts`.
    Finder.Found inPalette() {
        return new Finder.Found(
                words, aside.isEmpty() ? kind.words() : Texts.of("find.kind", kind.words(), aside), icon, go);
    }
}
