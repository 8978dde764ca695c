package org.hubplan.ui.shell;

import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;

/// One line of the palette: an action, or a thing of the plan.
///
/// @param id of the action; empty for a thing
/// @param aside the group it belongs to, or why it can't be done now
/// @param keys its shortcut; may be empty
record PaletteLine(String id, Ikon icon, String words, String aside, String keys, boolean isPossible, Runnable verb) {
    static PaletteLine of(Action action, String group) {
        boolean isPossible = action.possible().get();
        return new PaletteLine(
                action.id(),
                action.icon(),
                action.words().get(),
                isPossible ? group : action.whyNot(),
                action.shortcut(),
                isPossible,
                action::run);
    }

    static PaletteLine of(Finder.Found found) {
        return new PaletteLine("", found.icon(), found.words(), found.aside(), "", true, found.go());
    }

    /// For who hears the screen.
    String spoken() {
        return words + (keys.isEmpty() ? "" : ", " + keys) + (isPossible ? "" : ", " + Texts.of("palette.not-now", aside));
    }
}
