package org.hubplan.ui.money;

import java.util.List;
import org.hubplan.change.Entry;
import org.hubplan.session.Timeline;
import org.hubplan.ui.kit.Texts;

/// A change of the option, as something a cost can be there for.
///
/// @param n its number in the log
record MadeChange(long n, String words) {
    /// Those that stand, newest first.
    static List<MadeChange> of(Timeline option) {
        return option.history().done().toJavaStream()
                .filter(entry -> entry.change().isPresent())
                .map(MadeChange::of)
                .toList();
    }

    private static MadeChange of(Entry entry) {
        return new MadeChange(entry.n(), entry.words());
    }

    String said() {
        return Texts.of("money.change", n, words);
    }
}
