package org.hubplan.session.paper.returned;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.exchange.papers.ReturnedPaper;
import org.hubplan.exchange.papers.ReturnedPaper.Cell;
import org.hubplan.exchange.papers.ReturnedPaper.Table;
import org.hubplan.report.Figures.InTable;

/// Figures whose controls are gone, found by their place: in the table, in the row and under the heading where they were
/// printed. Where the words around a figure were changed too, it finds nothing rather than the wrong figure.
final class UnboundFigures {
    private final Map<String, Grid> grids = new HashMap<>();

    /// One printed table as it came back: its rows by name, the place of its columns in them.
    private record Grid(Map<String, List<Cell>> rows, Map<String, Integer> columns) {
        Grid() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    /// @param bound the figure in each of the file's controls, where one is known
    UnboundFigures(ReturnedPaper paper, List<Optional<PrintedFigure>> bound) {
        for (Table table : paper.tables()) {
            Set<String> titles = new HashSet<>(Set.of(table.caption()));
            table.rows().forEach(row -> learnBound(row, bound, titles));
            titles.remove("");
            titles.forEach(title -> learnWords(table, grids.computeIfAbsent(title, _ -> new Grid())));
        }
    }

    /// Figures still bound say what their row and their column are.
    private void learnBound(List<Cell> row, List<Optional<PrintedFigure>> bound, Set<String> titles) {
        for (int column = 0; column < row.size(); column++) {
            for (int control : row.get(column).controls()) {
                if (bound.get(control).map(PrintedFigure::place).orElse(null) instanceof InTable place) {
                    titles.add(place.table());
                    Grid grid = grids.computeIfAbsent(place.table(), _ -> new Grid());
                    grid.rows().put(place.row(), row);
                    grid.columns().putIfAbsent(place.column(), column);
                }
            }
        }
    }

    /// Rows and columns none of whose figures is bound any more go by their words.
    private static void learnWords(Table table, Grid grid) {
        String group = "";
        List<Cell> head = List.of();
        boolean isInHead = true;
        for (List<Cell> row : table.rows()) {
            isInHead = isInHead && row.stream().noneMatch(cell -> SaidFigure.isFigure(cell.words()));
            if (row.size() == 1) {
                group = row.getFirst().words();
            } else if (isInHead) {
                head = row;
            } else {
                names(group, row).forEach(name -> grid.rows().putIfAbsent(name, row));
            }
        }
        for (int column = 0; column < head.size(); column++) {
            grid.columns().putIfAbsent(head.get(column).words(), column);
        }
    }

    /// What a row may have been called when it was printed.
    private static Set<String> names(String group, List<Cell> row) {
        List<String> words = row.stream()
                .map(Cell::words)
                .filter(cell -> !cell.isEmpty())
                .limit(2)
                .toList();
        Set<String> names = new HashSet<>();
        for (int taken = 1; taken <= words.size(); taken++) {
            String own = String.join(", ", words.subList(0, taken));
            names.add(own);
            names.add(group + ", " + own);
        }
        return names;
    }

    /// What now stands in a figure's place; empty where there is no such place, or no figure in it.
    Optional<String> find(PrintedFigure figure) {
        if (!(figure.place() instanceof InTable place) || !grids.containsKey(place.table())) {
            return Optional.empty();
        }
        Grid grid = grids.get(place.table());
        List<Cell> row = grid.rows().getOrDefault(place.row(), List.of());
        return column(grid, place.column())
                .filter(column -> column < row.size())
                .map(row::get)
                .filter(cell -> cell.controls().isEmpty() && SaidFigure.isFigure(cell.words()))
                .map(Cell::words);
    }

    /// A column goes by its band and heading, or by its heading where only one ends so.
    private static Optional<Integer> column(Grid grid, String name) {
        if (grid.columns().containsKey(name)) {
            return Optional.of(grid.columns().get(name));
        }
        List<Integer> like = grid.columns().entrySet().stream()
                .filter(column -> !column.getKey().isEmpty() && name.endsWith(" " + column.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }
}
