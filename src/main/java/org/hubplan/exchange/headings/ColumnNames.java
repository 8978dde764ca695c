package org.hubplan.exchange.headings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hubplan.exchange.cells.Columns;
import org.hubplan.exchange.cells.Row;

/// What each column of a sheet is called where a planner speaks of it: by its heading, as `Loc`; where a heading
/// stands over several, the later ones with their place, as `FTE #2`; where none does, by letter, as `column F`.
public final class ColumnNames {
    private static final String LETTERED = "column ";

    private ColumnNames() {}

    /// One name for each column, no two alike.
    ///
    /// @param texts headings from the first column on, empty where none stands there
    public static List<String> of(List<String> texts) {
        Map<String, Integer> met = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            String text = Words.tidy(texts.get(column));
            int times = text.isEmpty() ? 0 : met.merge(Words.key(text), 1, Integer::sum);
            names.add(text.isEmpty() ? byLetter(column) : times == 1 ? text : text + " #" + times);
        }
        return names;
    }

    /// What stands over each column of a heading row; where it is blank, what stands in the row above.
    public static List<String> over(Row row, Row above) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < Math.max(row.width(), above.width()); column++) {
            String own = Words.tidy(row.text(column));
            texts.add(own.isEmpty() ? Words.tidy(above.text(column)) : own);
        }
        return texts;
    }

    /// What a column can always be called, whatever stands over it: `column F`.
    static String byLetter(int column) {
        return LETTERED + Columns.letters(column);
    }

    /// The column a name without a heading means, from 0 for A; empty for any other name.
    static OptionalInt lettered(String name) {
        boolean isLettered = name.regionMatches(true, 0, LETTERED, 0, LETTERED.length());
        int column = isLettered ? Columns.number(name.substring(LETTERED.length()).strip()) : -1;
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
