package org.hubplan.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hubplan.exchange.Book.book;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.cells.SaidDialect;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.exchange.tables.Replacements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mapping's file is read by planners and written by hand.
class MappingJsonTest {
    @TempDir
    Path folder;

    private static final SavedMapping WHOLE = new SavedMapping(
            "Monthly list",
            List.of("Serial", "Loc", "Surname"),
            new Mapping(
                    Optional.of(Kind.POSTS),
                    Optional.of("November"),
                    Pinned.NOTHING
                            .at(4)
                            .with("Serial", Optional.of(Field.NUMBER))
                            .with("Loc", Optional.of(Field.HUB))
                            .with("Surname", Optional.empty()),
                    SaidDialect.NOTHING.delimiter(';').quote('\'').charset(StandardCharsets.UTF_16LE),
                    Optional.of(DateOrder.MONTH_FIRST),
                    Replacements.NONE.with(Field.HUB, "HQ Annexe", "MIB")));

    @Test
    void a_planner_can_read_what_is_written() {
        assertThat(MappingJson.write(WHOLE)).isEqualToNormalizingNewlines("""
                {
                  "format" : 1,
                  "name" : "Monthly list",
                  "shape" : [ "Serial", "Loc", "Surname" ],
                  "as" : "posts",
                  "sheet" : "November",
                  "headingRow" : 4,
                  "columns" : {
                    "Serial" : "number",
                    "Loc" : "hub",
                    "Surname" : "skip"
                  },
                  "values" : {
                    "hub" : {
                      "HQ Annexe" : "MIB"
                    }
                  },
                  "dates" : "month-first",
                  "delimiter" : "semicolon",
                  "quote" : "'",
                  "encoding" : "utf-16le"
                }
                """);
    }

    @Test
    void what_is_written_is_read_again() throws UnreadableMapping {
        assertThat(MappingJson.read(MappingJson.write(WHOLE), "m.json")).isEqualTo(WHOLE);
    }

    @Test
    void a_few_columns_by_hand_are_a_mapping() throws UnreadableMapping {
        SavedMapping read = MappingJson.read("{\"columns\": {\"Loc\": \"hub\", \"Who\": \"skip\"}}", "m.json");

        assertThat(read).isEqualTo(new SavedMapping(
                "",
                List.of(),
                Mapping.NOTHING.headings(
                        Pinned.NOTHING.with("Loc", Optional.of(Field.HUB)).with("Who", Optional.empty()))));
    }

    @Test
    void whatever_is_misspelt_is_refused_with_what_to_write() {
        refused("{\"colums\": {}}", "m.json has a part “colums” that no mapping has: use as, columns, dates,");
        refused("{\"columns\": {\"Loc\": \"hubb\"}}", "m.json speaks of “hubb”, which no column holds: say a field");
        refused("{\"dates\": \"ymd\"}", "m.json says “ymd” for dates: say day-first or month-first.");
        refused("{\"encoding\": \"no such\"}", "m.json says an encoding nobody knows");
        refused("{\"headingRow\": 0}", "m.json says 0 for headingRow: say a row from 1.");
        refused("{\"format\": 2}", "m.json is a mapping of a later Hubplan's");
        refused("[]", "m.json is not a mapping: it holds no JSON object.");
        refused("Loc=hub", "m.json is not a mapping: it is not JSON");
    }

    private static void refused(String json, String words) {
        assertThatThrownBy(() -> MappingJson.read(json, "m.json"))
                .isInstanceOf(UnreadableMapping.class)
                .hasMessageStartingWith(words);
    }

    @Test
    void a_workbook_of_the_same_shape_is_known_wherever_its_headings_stand() {
        Path next = book("About", "Nothing here")
                .and("December", """
                        The list as at 1 December
                        It has one row more above

                        Loc | Serial | Surname
                        MIB | P1 | Smith
                        """)
                .xlsx(folder.resolve("december.xlsx"));

        assertThat(Shapes.fitting(next, List.of(WHOLE)))
                .containsExactly(WHOLE.at("December", 4));
    }

    @Test
    void a_workbook_with_a_heading_more_is_of_another_shape() {
        Path other = book("December", "Loc | Serial | Surname | Age\nMIB | P1 | Smith | 40\n")
                .xlsx(folder.resolve("other.xlsx"));

        assertThat(Shapes.fitting(other, List.of(WHOLE))).isEmpty();
    }
}
