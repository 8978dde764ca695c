package org.hubplan.exchange.headings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.Sheet;

/// Reads one row of a sheet as if it were the heading row, together with the row above it: where headings
/// take two rows, a cell may be merged over both, or a group heading span several columns.
final class HeadingRow {
    private static final int NEEDED = 10;
    private static final int WELCOME = 3;

    private final Row row;
    private final Row above;
    private final Pinned pinned;
    private final SpeltHeading.Book spelt;

    /// @param above the row above, without cells where there is none
    /// @param pinned what the planner says of the headings
    /// @param spelt the headings met so far
    HeadingRow(Row row, Row above, Pinned pinned, SpeltHeading.Book spelt) {
        this.row = row;
        this.above = above;
        this.pinned = pinned;
        this.spelt = spelt;
    }

    private record Claim(Field field, int column, int strength) {}

    /// What the row says as headings of a kind; empty where it can't be a heading row.
    Optional<Headings> as(Kind kind, Sheet sheet) {
        boolean isSaid = pinned.row().isPresent();
        if (!isSaid && (row.used() < 2 || row.cells().stream().anyMatch(cell -> isFigure(cell, kind)))) {
            return Optional.empty();
        }
        List<String> texts = texts();
        SortedMap<Integer, String> across = new TreeMap<>();
        List<Claim> claims = claims(kind, texts, across);
        Map<Field, Integer> columns = shareOut(claims, kind);
        List<Map<Field, Integer>> beside = new ArrayList<>();
        split(claims, kind).ifPresent(blocks -> {
            columns.clear();
            columns.putAll(blocks.getFirst());
            beside.addAll(blocks.subList(1, blocks.size()));
        });
        if (columns.containsKey(Field.SERIES_DATE) || columns.containsKey(Field.SERIES_FTE)) {
            across.clear();
        } else if (!across.isEmpty()) {
            columns.put(Field.SERIES_ACROSS, across.firstKey());
        }
        int score = columns.keySet().stream()
                .mapToInt(field -> kind.needs(field) ? NEEDED : WELCOME)
                .sum();
        return columns.isEmpty() && !isSaid
                ? Optional.empty()
                : Optional.of(new Headings(
                        kind, sheet, row.number(), columns, texts, beside, across, grounds(claims, columns, beside, across), score));
    }

    private static Map<Integer, Grounds> grounds(
            List<Claim> claims,
            Map<Field, Integer> columns,
            List<Map<Field, Integer>> beside,
            SortedMap<Integer, String> across) {
        Map<Integer, Grounds> grounds = new HashMap<>();
        across.keySet().forEach(column -> grounds.put(column, Grounds.WORD));
        for (Claim claim : claims) {
            boolean holds = Stream.concat(Stream.of(columns), beside.stream())
                    .anyMatch(block -> Integer.valueOf(claim.column()).equals(block.get(claim.field())));
            if (holds) {
                grounds.put(claim.column(), Match.grounds(claim.strength()));
            }
        }
        return grounds;
    }

    /// Tables that stand side by side under the same headings; empty where there is but one.
    private static Optional<List<Map<Field, Integer>>> split(List<Claim> claims, Kind kind) {
        List<Map<Field, Integer>> blocks = new ArrayList<>();
        List<Claim> left = new ArrayList<>(claims);
        while (!left.isEmpty()) {
            Map<Field, Integer> all = shareOut(left, kind);
            int end = all.entrySet().stream()
                    .filter(column -> kind.needs(column.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(-1);
            if (end < 0) {
                break;
            }
            int next = shareOut(left.stream().filter(claim -> claim.column() > end).toList(), kind).values().stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(Integer.MAX_VALUE);
            Map<Field, Integer> block = shareOut(left.stream().filter(claim -> claim.column() < next).toList(), kind);
            if (!blocks.isEmpty() && !block.keySet().equals(blocks.getFirst().keySet())) {
                break;
            }
            blocks.add(block);
            left.removeIf(claim -> claim.column() < next);
        }
        boolean several = blocks.size() > 1 && kind.isMetBy(blocks.getFirst().keySet());
        return several ? Optional.of(blocks) : Optional.empty();
    }

    /// Published strength may have its days in its headings.
    private static boolean isFigure(Cell cell, Kind kind) {
        return cell instanceof Cell.Date && kind != Kind.SERIES || cell instanceof Cell.Number number && number.value().scale() > 0;
    }

    private List<String> texts() {
        List<String> texts = ColumnNames.over(row, above);
        while (texts.size() < pinned.width()) {
            texts.add("");
        }
        return texts;
    }

    /// @param across filled with the columns whose heading is a day
    private List<Claim> claims(Kind kind, List<String> texts, SortedMap<Integer, String> across) {
        List<Claim> claims = new ArrayList<>();
        List<String> names = ColumnNames.of(texts);
        String group = "";
        for (int column = 0; column < texts.size(); column++) {
            boolean merged = row.at(column).isBlank();
            group = above.at(column).isBlank() ? group : Words.tidy(above.text(column));
            int at = column;
            Optional<Optional<Field>> said = pinned.of(names.get(at)).or(() -> pinned.of(ColumnNames.byLetter(at)));
            boolean isDay = kind == Kind.SERIES && DayHeading.of(texts.get(column)).isPresent();
            if (isDay && said.map(one -> one.equals(Optional.of(Field.SERIES_ACROSS))).orElse(!Headings.isHeadcount(group))) {
                across.put(column, merged ? "" : group);
            } else if (said.isPresent()) {
                said.get().filter(one -> one != Field.SERIES_ACROSS).filter(kind.fields()::contains).ifPresent(field -> claims.add(new Claim(field, at, Match.SAID)));
            } else if (!texts.get(column).isEmpty()) {
                claims.addAll(claims(kind, spelt.of(texts.get(column), merged ? "" : group), column));
            }
        }
        return claims;
    }

    /// What one heading says. One that speaks of persons says nothing else, but where it is a field's own.
    private static List<Claim> claims(Kind kind, SpeltHeading heading, int column) {
        List<Claim> claims = new ArrayList<>();
        for (Field field : kind.fields()) {
            int strength = heading.strength(field);
            if (strength != Match.NONE && (!heading.isPersonal() || Match.grounds(strength) == Grounds.WORD)) {
                claims.add(new Claim(field, column, strength));
            }
        }
        return claims;
    }

    /// The strongest claims first: a field has one column, a column one field. A mere hint counts only where
    /// nothing else says what is needed: beside `Status`, `Vacant since` is no column of vacant posts.
    private static Map<Field, Integer> shareOut(List<Claim> claims, Kind kind) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>();
        List<Claim> strongestFirst = claims.stream()
                .sorted(Comparator.comparingInt(Claim::strength)
                        .reversed()
                        .thenComparingInt(Claim::column)
                        .thenComparing(Claim::field))
                .toList();
        for (Claim claim : strongestFirst) {
            boolean idle = columns.containsKey(claim.field())
                    || claim.strength() <= Match.HINTED && kind.isMet(claim.field(), columns.keySet());
            if (!idle && taken.add(claim.column())) {
                columns.put(claim.field(), claim.column());
            }
        }
        return columns;
    }
}
