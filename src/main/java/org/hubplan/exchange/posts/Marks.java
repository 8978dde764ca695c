package org.hubplan.exchange.posts;

import java.util.Set;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Words;

/// What stands for yes and for no in a column.
enum Marks {
    FUNDED(true, "funded|budgeted", "unfunded|non funded|not funded|unbudgeted|not budgeted"),
    UNFUNDED(true, "unfunded|non funded|not funded|unbudgeted|not budgeted", "funded|budgeted"),
    RESTRICTED(
            true,
            "restricted|sensitive|covert|confidential",
            "unrestricted|not restricted|non restricted|not sensitive|non sensitive|not covert|overt|open"),
    /// A column of words: a bare yes says nothing there.
    STATUS(
            false,
            "filled|post filled|occupied|in post|staffed|f",
            "vacant|vacancy|post vacant|unfilled|not filled|unoccupied|not occupied|empty|v"),
    FILLED(true, "filled|occupied|in post", "vacant|unfilled|not filled|unoccupied|empty"),
    VACANT(true, "vacant|vacancy|unfilled|empty|v", "filled|occupied|in post|not vacant");

    /// What a cell says.
    enum Mark {
        YES,
        NO,
        BLANK,
        /// Something else, which is never guessed at.
        NEITHER
    }

    private static final Set<String> YES = Set.of("y", "yes", "true", "t", "1", "x", "\u2713", "\u2714", "\u2611");
    private static final Set<String> NO = Set.of("n", "no", "false", "f", "0", "\u2717", "\u2718", "\u2610");
    private static final Set<String> NIL = Set.of("", "-", "\u2013", "\u2014", "..");

    private final boolean takesPlainMarks;
    private final Set<String> yes;
    private final Set<String> no;

    Marks(boolean takesPlainMarks, String yes, String no) {
        this.takesPlainMarks = takesPlainMarks;
        this.yes = Set.of(yes.split("\\|"));
        this.no = Set.of(no.split("\\|"));
    }

    static Marks of(Field field) {
        return valueOf(field.name());
    }

    /// @param shown what the cell shows
    Mark read(String shown) {
        String key = Words.key(shown);
        if (NIL.contains(key)) {
            return Mark.BLANK;
        }
        String bare = Words.bare(key);
        if (yes.contains(bare) || takesPlainMarks && YES.contains(key)) {
            return Mark.YES;
        }
        return no.contains(bare) || takesPlainMarks && NO.contains(key) ? Mark.NO : Mark.NEITHER;
    }
}
