package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Where in a workbook posts came from. The file's name stands with whoever holds this, the time with its entry of
/// the log.
///
/// @param sheet name of its tab
/// @param hash SHA-256 of the file, in lower-case hex, so that a planner can tell whether a file at hand is that one
/// @param headings of the columns of the sheet that were read, as written
/// @param fields what each of those columns was read for, as mappings name it: `hub`
/// @param rows the row of each post in their order, as stretches: `6-640,642`
public record Origin(String sheet, String hash, List<String> headings, List<String> fields, String rows) {
    public Origin {
        headings = List.copyOf(headings);
        fields = List.copyOf(fields);
    }

    /// @param rows of posts, each from 1, in the order of the posts
    public static Origin of(
            String sheet, String hash, List<String> headings, List<String> fields, List<Integer> rows) {
        List<int[]> stretches = new ArrayList<>();
        for (int row : rows) {
            if (!stretches.isEmpty() && stretches.getLast()[1] + 1 == row) {
                stretches.getLast()[1] = row;
            } else {
                stretches.add(new int[] {row, row});
            }
        }
        return new Origin(
                sheet,
                hash,
                headings,
                fields,
                stretches.stream()
                        .map(one -> one[0] == one[1] ? Integer.toString(one[0]) : one[0] + "-" + one[1])
                        .collect(Collectors.joining(",")));
    }

    /// The same of other rows.
    public Origin at(List<Integer> otherRows) {
        return of(sheet, hash, headings, fields, otherRows);
    }

    public Origin hashed(String newHash) {
        return new Origin(sheet, newHash, headings, fields, rows);
    }

    /// The row of every post, in their order: all at once, where one by one would look each up from the beginning.
    public List<Integer> everyRow() {
        List<Integer> all = new ArrayList<>();
        for (String stretch : rows.isEmpty() ? new String[0] : rows.split(",")) {
            int dash = stretch.indexOf('-');
            int last = Integer.parseInt(stretch.substring(dash + 1));
            for (int row = dash < 0 ? last : Integer.parseInt(stretch.substring(0, dash)); row <= last; row++) {
                all.add(row);
            }
        }
        return List.copyOf(all);
    }

    /// The row of the nth post, counted from 0; empty where there are not so many.
    public OptionalInt row(int nth) {
        int left = nth;
        for (String stretch : rows.isEmpty() ? new String[0] : rows.split(",")) {
            int dash = stretch.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? stretch : stretch.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(stretch.substring(dash + 1));
            if (left <= last - first) {
                return OptionalInt.of(first + left);
            }
            left -= last - first + 1;
        }
        return OptionalInt.empty();
    }
}
