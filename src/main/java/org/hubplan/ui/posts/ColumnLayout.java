package org.hubplan.ui.posts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which columns the table has, in which order and how wide. A value, kept from one start to the next.
///
/// @param columns every column once
public record ColumnLayout(List<Place> columns) {
    private static final double LEAST = 24;
    private static final double MOST = 2000;

    /// @param width pixels at 100 % text
    public record Place(PostColumn column, double width, boolean shown) {
        Place shown(boolean isShown) {
            return new Place(column, width, isShown);
        }
    }

    /// Until the planner sets it otherwise.
    public static final ColumnLayout AT_FIRST = new ColumnLayout(Arrays.stream(PostColumn.values())
            .map(column -> new Place(column, column.width(), column.isShownAtFirst()))
            .toList());

    public ColumnLayout {
        columns = List.copyOf(columns);
    }

    public List<Place> shown() {
        return columns.stream().filter(Place::shown).toList();
    }

    /// With a column shown or not; the last one shown stays.
    public ColumnLayout showing(PostColumn column, boolean isShown) {
        boolean isLast = shown().size() == 1 && shown().getFirst().column() == column;
        return isLast && !isShown
                ? this
                : new ColumnLayout(columns.stream()
                        .map(place -> place.column() == column ? place.shown(isShown) : place)
                        .toList());
    }

    /// With a column so many places further on among all of them, as far as it goes.
    public ColumnLayout moving(PostColumn column, int by) {
        List<Place> moved = new ArrayList<>(columns);
        int at = columns.stream().map(Place::column).toList().indexOf(column);
        Place place = moved.remove(at);
        moved.add(Math.clamp(at + (long) by, 0, moved.size()), place);
        return new ColumnLayout(moved);
    }

    /// `number:84:shown title:200:shown vacant:60:hidden …`
    String written() {
        return columns.stream()
                .map(place -> place.column().key() + ":" + Math.round(place.width()) + ":" + (place.shown() ? "shown" : "hidden"))
                .collect(Collectors.joining(" "));
    }

    /// As written, as far as it can be read; a column it doesn't name comes last, as it is at first.
    static ColumnLayout read(String written) {
        List<Place> places = new ArrayList<>();
        Set<PostColumn> named = EnumSet.noneOf(PostColumn.class);
        for (String word : written.split(" ")) {
            place(word).filter(place -> named.add(place.column())).ifPresent(places::add);
        }
        AT_FIRST.columns().stream().filter(place -> named.add(place.column())).forEach(places::add);
        ColumnLayout read = new ColumnLayout(places);
        return read.shown().isEmpty() ? AT_FIRST : read;
    }

    private static Optional<Place> place(String word) {
        String[] parts = word.split(":");
        if (parts.length != 3 || !parts[1].matches("\\d{1,5}")) {
            return Optional.empty();
        }
        double width = Math.clamp(Double.parseDouble(parts[1]), LEAST, MOST);
        return PostColumn.keyed(parts[0]).map(column -> new Place(column, width, parts[2].equals("shown")));
    }

    /// As the shown ones stand on the screen now; what isn't shown keeps its place among them.
    ///
    /// @param onScreen every column that is shown
    ColumnLayout as(List<Place> onScreen) {
        Iterator<Place> next = onScreen.iterator();
        return new ColumnLayout(columns.stream().map(place -> place.shown() ? next.next() : place).toList());
    }
}
