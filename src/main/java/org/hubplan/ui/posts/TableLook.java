package org.hubplan.ui.posts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the table is looked at: by which columns it is sorted, and what is asked of each column. A value, kept in a saved
/// view.
///
/// @param sorting empty where none was kept: a view made before it was leaves the order as it is
/// @param asked what is typed above columns, none of it blank
record TableLook(Optional<Sorting> sorting, Map<PostColumn, String> asked) {
    private static final String SORTED = "sorted";
    private static final String FILTER = "filter ";

    TableLook {
        asked = asked.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(asked));
    }

    static TableLook of(PostsViewModel model) {
        return new TableLook(
                Optional.of(model.shape().sortingProperty().get()), model.row().rulesProperty().get());
    }

    /// Has the table looked at so. Columns something is asked of are shown.
    void show(PostsViewModel model) {
        asked.keySet().forEach(column -> model.shape().show(column, true));
        sorting.ifPresent(model.shape()::sort);
        model.row().set(asked);
    }

    /// A line for the order, and one for each column something is asked of: `filter grade =DC`.
    String written() {
        List<String> lines = new ArrayList<>();
        sorting.ifPresent(order -> lines.add((SORTED + " " + order.written()).strip()));
        asked.forEach((column, words) -> lines.add(FILTER + column.key() + " " + words));
        return String.join("\n", lines);
    }

    /// As it was written. A line that says nothing known is passed over.
    static TableLook read(String written) {
        Map<PostColumn, String> asked = new EnumMap<>(PostColumn.class);
        written.lines().filter(line -> line.startsWith(FILTER)).map(line -> line.split(" ", 3)).forEach(parts -> {
            if (parts.length == 3 && !parts[2].isBlank()) {
                PostColumn.keyed(parts[1]).ifPresent(column -> asked.put(column, parts[2].strip()));
            }
        });
        return new TableLook(
                written.lines()
                        .filter(line -> line.equals(SORTED) || line.startsWith(SORTED + " "))
                        .map(line -> Sorting.read(line.substring(SORTED.length()).strip()))
                        .findFirst(),
                asked);
    }
}
