package org.hubplan.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hubplan.exchange.Exchange;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.SaidDialect;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.exchange.mapping.Mapping;
import org.hubplan.exchange.mapping.MappingJson;
import org.hubplan.exchange.mapping.Shapes;
import org.hubplan.exchange.mapping.UnreadableMapping;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.model.Plan;
import picocli.CommandLine.Option;

/// How a spreadsheet is to be read, where its planner knows better: what is said here goes before what a mapping
/// says, and that before what is found.
final class HowToRead {
    @Option(
            names = "--as",
            paramLabel = "posts|lines|postings|vacancies|rates|groups|series",
            description = "What the spreadsheet holds; without it, its headings decide.")
    private Kind as;

    @Option(
            names = "--sheet",
            paramLabel = "S",
            description = "Which sheet; without it, the one whose headings fit best.")
    private String sheet;

    @Option(
            names = "--heading-row",
            paramLabel = "N",
            description = "The row its headings stand in, from 1; without it, it is found.")
    private Integer headingRow;

    @Option(
            names = "--column",
            paramLabel = "HEADING=FIELD",
            description = "What a column holds, as Loc=hub, or Loc=skip for nothing. May be given for each column.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--dates",
            paramLabel = "day-first|month-first",
            converter = DatesGiven.class,
            description = "How dates in figures are meant (also dmy, mdy); without it, the file decides.")
    private DateOrder dates;

    @Option(
            names = "--delimiter",
            paramLabel = "comma|semicolon|tab|bar",
            converter = DelimiterGiven.class,
            description = "What stands between the fields of a CSV; without it, it is found.")
    private Character delimiter;

    @Option(
            names = "--encoding",
            paramLabel = "E",
            description = "How the text of a CSV is encoded, as utf-8 or windows-1252; without it, it is found.")
    private Charset encoding;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "Reads by a mapping saved before, here or in the window.")
    private Path map;

    @Option(
            names = "--save-map",
            paramLabel = "FILE",
            description = "Writes how it was read as a mapping, for spreadsheets of the same shape.")
    private Path saveMap;

    /// The spreadsheet with all that is said of it.
    ///
    /// @throws Refusal if the mapping can't be read, or a column is said to hold what none holds
    Source of(Path file) {
        Mapping mapping = map == null ? Mapping.NOTHING : mapping(file);
        mapping = as == null ? mapping : mapping.as(as);
        mapping = sheet == null ? mapping : mapping.sheet(sheet);
        mapping = dates == null ? mapping : mapping.dates(dates);
        return Source.of(file).read(mapping.headings(pinned(mapping.headings())).dialect(dialect(mapping.dialect())));
    }

    private Mapping mapping(Path file) {
        try {
            return Shapes.onto(file, MappingJson.read(Files.readString(map), map.getFileName().toString())).mapping();
        } catch (IOException unread) {
            throw new Refusal("The mapping " + map + " can't be read: check the name and the folder.");
        } catch (UnreadableMapping unreadable) {
            throw new Refusal(unreadable.getMessage());
        }
    }

    private Pinned pinned(Pinned found) {
        Pinned pinned = headingRow == null ? found : found.at(headingRow);
        for (Map.Entry<String, String> column : columns.entrySet()) {
            pinned = pinned.with(column.getKey(), field(column.getValue()));
        }
        return pinned;
    }

    private static Optional<Field> field(String text) {
        if (text.equalsIgnoreCase(MappingJson.SKIP)) {
            return Optional.empty();
        }
        return Optional.of(Field.keyed(text).orElseThrow(() -> new Refusal(
                "No column holds “" + text + "”: say a field such as number, hub, rank, fte or status, or skip.")));
    }

    private SaidDialect dialect(SaidDialect found) {
        SaidDialect dialect = delimiter == null ? found : found.delimiter(delimiter);
        return encoding == null ? dialect : dialect.charset(encoding);
    }

    /// Keeps how a spreadsheet was read, where that is asked for.
    ///
    /// @throws Refusal if the mapping can't be written
    void keep(Source source) {
        if (saveMap == null) {
            return;
        }
        Layout layout = Exchange.layout(source, Plan.blank()).orElseThrow();
        String name = saveMap.getFileName().toString().replaceFirst("\\.json$", "");
        try {
            Files.writeString(saveMap, MappingJson.write(layout.saved(name, source.said())));
        } catch (IOException unwritable) {
            throw new Refusal("The mapping can't be written to " + saveMap + ": choose another place.");
        }
    }
}
