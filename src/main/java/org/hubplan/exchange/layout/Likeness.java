package org.hubplan.exchange.layout;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.posts.HubNames;
import org.hubplan.exchange.posts.YesNoColumn;
import org.hubplan.exchange.tables.Sort;

/// Says what a column's values look like, where its heading says nothing. It is only ever suggested: nothing is
/// read on the strength of it.
public final class Likeness {
    /// How many of the values must be known, since a few are always misspelt.
    private static final double MOST = 0.75;

    private static final int ENOUGH = 3;
    private static final BigDecimal LARGEST_FTE = BigDecimal.valueOf(2);

    private final HubNames hubs;

    public Likeness(HubNames hubs) {
        this.hubs = hubs;
    }

    /// @param values of a column, blanks left out
    boolean looksLike(Field field, List<String> values) {
        if (values.size() < ENOUGH) {
            return false;
        }
        return switch (field) {
            case HUB -> mostly(values, value -> hubs.find(value).isPresent());
            case RANK, BAND -> mostly(values, value -> Rank.read(value, false).isPresent());
            case STATUS -> mostly(values, value -> YesNoColumn.isStatus(value));
            case FTE -> mostly(values, Likeness::couldBeFte);
            case NUMBER, POSTING_REF, VACANCY_REF ->
                mostly(values, Sort::couldBeReference) && new HashSet<>(values).size() > values.size() * MOST;
            default -> false;
        };
    }

    private static boolean mostly(List<String> values, Predicate<String> known) {
        return values.stream().filter(known).count() >= values.size() * MOST;
    }

    private static boolean couldBeFte(String value) {
        if (!value.matches("[01]?\\.?\\d{1,2}")) {
            return false;
        }
        BigDecimal fte = new BigDecimal(value.startsWith(".") ? "0" + value : value.endsWith(".") ? value + "0" : value);
        return fte.signum() > 0 && fte.compareTo(LARGEST_FTE) <= 0;
    }
}
