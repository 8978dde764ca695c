package org.hubplan.ui.posts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What a planner typed above the columns, and the lines it lets through. A line must fit every column.
public final class FilterRow {
    private final Map<PostColumn, StringProperty> typed = new EnumMap<>(PostColumn.class);
    private final ReadOnlyObjectWrapper<Predicate<PostLine>> rule = new ReadOnlyObjectWrapper<>(_ -> true);

    FilterRow() {
        for (PostColumn column : PostColumn.values()) {
            StringProperty words = new SimpleStringProperty("");
            words.subscribe((_, _) -> read());
            typed.put(column, words);
        }
    }

    public StringProperty typedProperty(PostColumn column) {
        return typed.get(column);
    }

    /// Whether what is typed above a column can be read as a rule for it. What can't be lets every line through.
    public boolean isReadable(PostColumn column) {
        return ColumnFilter.of(column, typed.get(column).get()).isReadable();
    }

    /// Which lines fit what is typed; another one whenever that changes.
    ReadOnlyObjectProperty<Predicate<PostLine>> ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return typed.values().stream().allMatch(words -> words.get().isBlank());
    }

    public void clear() {
        typed.values().forEach(words -> words.set(""));
    }

    void clear(PostColumn column) {
        typed.get(column).set("");
    }

    private void read() {
        Collection<Predicate<PostLine>> rules = typed.entrySet().stream()
                .filter(entry -> !entry.getValue().get().isBlank())
                .map(entry -> ColumnFilter.of(entry.getKey(), entry.getValue().get()).lets())
                .flatMap(Optional::stream)
                .toList();
        rule.set(line -> fits(line, List.copyOf(rules)));
    }

    private static boolean fits(PostLine line, List<Predicate<PostLine>> rules) {
        for (Predicate<PostLine> one : rules) {
            if (!one.test(line)) {
                return false;
            }
        }
        return true;
    }
}
