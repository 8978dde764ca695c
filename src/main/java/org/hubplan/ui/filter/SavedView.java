package org.hubplan.ui.filter;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A way of looking at the plan that a planner gave a name: which screen, how an opened hub is arranged, which posts, and
/// how the table of posts is sorted and filtered. A value.
///
/// @param name as the planner calls it, of one line and not blank
/// @param screen id of the screen: `board`
/// @param arranged how the matrix of an opened hub is arranged, in words of the board's own; may be empty
/// @param table how the table of posts is looked at, in words of the table's own, a line for each part; empty in a view of
///     another screen, or made before it was kept
public record SavedView(String name, String screen, String arranged, PostFilter filter, String table) {
    private static final String NAME = "view ";
    private static final String SCREEN = "screen ";
    private static final String ARRANGED = "arranged ";
    private static final String TABLE = "table ";

    public SavedView {
        name = name.strip();
        if (name.isEmpty() || name.lines().count() > 1) {
            throw new IllegalArgumentException("A view has a name of one line");
        }
    }

    public SavedView named(String newName) {
        return new SavedView(newName, screen, arranged, filter, table);
    }

    /// As it is kept, a line for each of its parts.
    String written() {
        String rows = table.lines().map(line -> TABLE + line + "\n").collect(Collectors.joining());
        return NAME + name + "\n" + SCREEN + screen + "\n" + ARRANGED + arranged + "\n" + rows + filter.written();
    }

    /// As it was kept; empty where that is no view, or one of posts nobody knows to tell any more.
    static Optional<SavedView> read(String written) {
        Optional<String> name = part(written, NAME).filter(words -> !words.isBlank());
        Optional<String> screen = part(written, SCREEN);
        String asked = written.lines()
                .filter(line -> Stream.of(NAME, SCREEN, ARRANGED, TABLE).noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
        return name.isEmpty() || screen.isEmpty()
                ? Optional.empty()
                : PostFilter.read(asked).map(filter -> new SavedView(
                        name.get(), screen.get(), part(written, ARRANGED).orElse(""), filter, all(written, TABLE)));
    }

    private static String all(String written, String key) {
        return written.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> part(String written, String key) {
        return written.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst();
    }
}
