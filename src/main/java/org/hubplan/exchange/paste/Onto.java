package org.hubplan.exchange.paste;

import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.headings.Field;
import org.hubplan.model.PostId;

/// Where rows are pasted that don't say it themselves.
///
/// @param posts for the first row, the second and so on, where rows hold no post numbers; none to refuse such rows
/// @param columns what the first column is, the second and so on, where no headings say it; empty for a column that
///     takes nothing; none to refuse what has no headings
public record Onto(List<PostId> posts, List<Optional<Field>> columns) {
    /// Rows have to name their posts, and headings their columns.
    public static final Onto NOWHERE = new Onto(List.of(), List.of());

    public Onto {
        posts = List.copyOf(posts);
        columns = List.copyOf(columns);
    }
}
