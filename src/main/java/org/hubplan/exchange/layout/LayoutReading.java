package org.hubplan.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.exchange.headings.ColumnNames;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.HeadingSearch.Found;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Personal;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.mapping.Mapping;

/// Lays a sheet's first rows and headings out for the planner.
public final class LayoutReading {
    /// Rows shown, enough for every title and a page of data.
    private static final int SHOWN = 60;

    private static final int SAMPLES = 4;
    private static final int MOST_COLUMNS = 200;

    private final List<Row> rows;
    private final int headingRow;
    private final Optional<Headings> headings;
    private final Likeness likeness;

    private LayoutReading(List<Row> rows, Optional<Headings> headings, Likeness likeness) {
        this.rows = rows;
        this.headings = headings;
        this.headingRow = headings.map(Headings::row).orElse(0);
        this.likeness = likeness;
    }

    /// @throws UnreadableFile if the sheet is damaged
    public static Layout of(Workbook book, Found found, Mapping said, Likeness likeness) throws UnreadableFile {
        Optional<Headings> headings = switch (found) {
            case Found.Fits fits -> Optional.of(fits.fits().getFirst());
            case Found.Nothing nothing -> nothing.nearest();
        };
        List<Kind> kinds = found instanceof Found.Fits fits ? fits.kinds() : List.of();
        Sheet sheet = headings.isPresent() ? headings.get().sheet() : otherwise(book, said);
        int depth = Math.max(SHOWN, said.headings().row().orElse(0) + SHOWN / 2);
        LayoutReading reading = new LayoutReading(book.head(sheet, depth), headings, likeness);
        List<Field> missing = headings.map(Headings::missing).orElse(List.of());
        return new Layout(
                book.sheets(), sheet, book.dialect(), reading.rows, reading.headingRow, kinds,
                headings.map(Headings::kind).or(said::as).orElse(Kind.POSTS), reading.columns(missing), missing);
    }

    private static Sheet otherwise(Workbook book, Mapping said) throws UnreadableFile {
        return said.sheet().isPresent()
                ? book.sheet(said.sheet().get())
                : book.visibleSheets().stream().findFirst().orElse(book.sheets().getFirst());
    }

    private List<Column> columns(List<Field> missing) {
        int width = Math.min(MOST_COLUMNS, rows.stream().mapToInt(Row::width).max().orElse(0));
        List<String> texts = new ArrayList<>(headings.map(Headings::texts).orElse(List.of()));
        while (texts.size() < width) {
            texts.add("");
        }
        List<String> names = ColumnNames.of(texts);
        Set<Field> wanted = new TreeSet<>(missing);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(column(column, names.get(column), texts.get(column), wanted));
        }
        return columns;
    }

    /// @param wanted fields still missing: each is suggested for one column alone
    private Column column(int at, String name, String heading, Set<Field> wanted) {
        List<String> values = values(at);
        Optional<Field> field = headings.flatMap(one -> one.at(at));
        Optional<Personal> personal = Personal.of(heading);
        Optional<Field> suggested = field.isPresent() || personal.isPresent()
                ? Optional.empty()
                : wanted.stream().filter(one -> likeness.looksLike(one, values)).findFirst();
        suggested.ifPresent(wanted::remove);
        return new Column(
                at, name, heading, values.stream().distinct().limit(SAMPLES).toList(), field,
                field.flatMap(_ -> headings.map(one -> one.grounds().get(at))), personal, suggested);
    }

    /// What stands below the headings, blanks left out.
    private List<String> values(int column) {
        return rows.stream()
                .filter(row -> row.number() > headingRow && !row.at(column).isBlank())
                .map(row -> Words.tidy(row.at(column).shown()))
                .toList();
    }
}
