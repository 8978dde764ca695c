package org.hubplan.exchange.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hubplan.change.Change;
import org.hubplan.change.EditPosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.PostField;
import org.hubplan.change.PostValues;
import org.hubplan.model.PostId;

/// What was pasted, read against a plan and not yet done.
///
/// @param rows all but the headings and blank rows, in their order
/// @param unread columns that set nothing, by name
/// @param hasHeadings whether the first row is a heading row
/// @param trouble why nothing of it can be read, and the way out; empty where rows could be
public record Pasted(List<PastedRow> rows, List<String> unread, boolean hasHeadings, Optional<String> trouble) {
    public Pasted {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    static Pasted nothing(String trouble) {
        return new Pasted(List.of(), List.of(), false, Optional.of(trouble));
    }

    public List<PastedRow> changing() {
        return rows.stream().filter(PastedRow::changes).toList();
    }

    public List<PastedRow> faulty() {
        return rows.stream().filter(PastedRow::isFaulty).toList();
    }

    /// How many rows say what their post has already.
    public long unchanged() {
        return rows.stream().filter(row -> !row.isFaulty() && !row.changes()).count();
    }

    /// The fields that some good row sets.
    public Set<PostField> fields() {
        return changing().stream()
                .flatMap(row -> row.to().fields().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether a grade or an FTE is set, so that the planner says where a difference in pay comes from.
    public boolean isPaid() {
        return fields().stream().anyMatch(PostField::isPaid);
    }

    /// All good rows as one change; empty where none changes anything.
    ///
    /// @param pay counts only where a grade or an FTE is set
    public Optional<Change> change(PayOrigin pay) {
        Map<PostValues, List<PostId>> alike = new LinkedHashMap<>();
        changing().forEach(row -> alike.computeIfAbsent(row.to(), _ -> new ArrayList<>())
                .add(row.post().orElseThrow().id()));
        List<EditPosts.Part> parts = alike.entrySet().stream()
                .map(part -> new EditPosts.Part(part.getValue(), part.getKey()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(EditPosts.of(parts, pay).plainly());
    }
}
