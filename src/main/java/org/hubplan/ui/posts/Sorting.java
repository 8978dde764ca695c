package org.hubplan.ui.posts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// By which columns the table is sorted, the first one first. A value.
public record Sorting(List<By> by) {
    /// As posts came into the plan.
    public static final Sorting NONE = new Sorting(List.of());

    /// @param up from the smallest, or from A
    public record By(PostColumn column, boolean up) {}

    public Sorting {
        by = List.copyOf(by);
    }

    /// By this column first of all: upward, if it was so already downward, and after that no more.
    public Sorting turning(PostColumn column) {
        Optional<By> was = by.stream().filter(one -> one.column() == column).findFirst();
        boolean isOver = was.filter(one -> !one.up()).isPresent();
        return isOver
                ? new Sorting(by.stream().filter(one -> one.column() != column).toList())
                : by(column, was.isEmpty());
    }

    /// By this column first of all, and then as before.
    public Sorting by(PostColumn column, boolean up) {
        List<By> next = new ArrayList<>(List.of(new By(column, up)));
        by.stream().filter(one -> one.column() != column).forEach(next::add);
        return new Sorting(next);
    }

    /// Among lines alike in all of them, the order of their identities; empty where nothing is sorted.
    Optional<Comparator<PostLine>> order() {
        return by.stream()
                .map(one -> one.up() ? one.column().order() : one.column().order().reversed())
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(PostLine::id));
    }

    /// `hub:up fte:down`
    String written() {
        return String.join(" ", by.stream().map(one -> one.column().key() + (one.up() ? ":up" : ":down")).toList());
    }

    static Sorting read(String written) {
        return new Sorting(Stream.of(written.split(" "))
                .map(word -> word.split(":"))
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> PostColumn.keyed(parts[0]).map(column -> new By(column, parts[1].equals("up"))).stream())
                .toList());
    }
}
