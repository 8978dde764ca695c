package org.hubplan.exchange.posts;

import java.util.Set;
import java.util.regex.Pattern;
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
    /// How a status begins that says more than one word: `Vacant - advertised`, `Filled (temporary)`.
    private static final Pattern FILLED_SO = Pattern.compile("(filled|occupied|in post|staffed)\\b.*");
    private static final Pattern VACANT_SO = Pattern.compile(
            "(vacant|vacancy|unfilled|unoccupied|empty|not filled)\\b.*"
                    // why it is vacant, said alone
                    + "|(being |out to |under |in |to be |currently )?(advert|offer|recruit).*|frozen\\b.*|on hold\\b.*"
                    + "|held (vacant|for)\\b.*");

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
        Mark plain = plainly(Words.key(shown));
        return plain == Mark.NEITHER ? plainly(Words.key(Words.unmarked(shown))) : plain;
    }

    private Mark plainly(String key) {
        if (key.isEmpty() || Words.isNil(key)) {
            return Mark.BLANK;
        }
        String bare = Words.bare(key);
        if (yes.contains(bare) || takesPlainMarks && YES.contains(key)) {
            return Mark.YES;
        }
        if (no.contains(bare) || takesPlainMarks && NO.contains(key)) {
            return Mark.NO;
        }
        return this == STATUS ? atLength(bare) : Mark.NEITHER;
    }

    private static Mark atLength(String bare) {
        boolean filled = FILLED_SO.matcher(bare).matches();
        boolean vacant = VACANT_SO.matcher(bare).matches();
        boolean both = filled && bare.contains("vacan") || vacant && bare.matches(".*\\b(filled|occupied)\\b.*")
                && !bare.startsWith("not filled");
        return both ? Mark.NEITHER : filled ? Mark.YES : vacant ? Mark.NO : Mark.NEITHER;
    }
}
