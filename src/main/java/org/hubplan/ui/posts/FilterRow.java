package org.hubplan.ui.posts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What a planner typed above the columns, and the lines it lets through. A line must fit every column.
public final class FilterRow {
    private final Map<PostColumn, StringProperty> typed = new EnumMap<>(PostColumn.class);
    private final ReadOnlyObjectWrapper<Predicate<PostLine>> rule = new ReadOnlyObjectWrapper<>(_ -> true);
    private final ReadOnlyObjectWrapper<Map<PostColumn, String>> rules = new ReadOnlyObjectWrapper<>(Map.of());
    private boolean setting;

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

    /// What is typed above columns and filters, in their order. What lets every line through is not among it.
    public ReadOnlyObjectProperty<Map<PostColumn, String>> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    public void clear() {
        set(Map.of());
    }

    /// Has these typed above their columns, and above all others nothing.
    void set(Map<PostColumn, String> wanted) {
        setting = true;
        typed.forEach((column, words) -> words.set(wanted.getOrDefault(column, "")));
        setting = false;
        read();
    }

    public void clear(PostColumn column) {
        typed.get(column).set("");
    }

    private void read() {
        if (setting) {
            return;
        }
        Map<PostColumn, String> said = new EnumMap<>(PostColumn.class);
        List<Predicate<PostLine>> tests = new ArrayList<>();
        typed.forEach((column, words) -> {
            ColumnFilter filter = ColumnFilter.of(column, words.get());
            if (filter.isAsking()) {
                said.put(column, words.get().strip());
                filter.lets().ifPresent(tests::add);
            }
        });
        if (!said.equals(rules.get())) {
            rules.set(Collections.unmodifiableMap(said));
            rule.set(line -> fits(line, tests));
        }
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
