package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A month's establishment as it comes from a force: titles, group headings, subtotals, a hidden sheet, and
/// eight rows that can't be trusted.
class EstablishmentTest {
    @TempDir
    static Path folder;

    private static final Book ESTABLISHMENT = book("Establishment", """
            Met Intelligence establishment
            As at 1 November 2018; one row per post; FTE as shown

            Post | | | | Where | | | | Workforce
            Post No | Post Title | Rank/Band | Officer/Staff | Command (BWT owner) | Hub | Building | Function | FTE | Funded | Status | Shift | Restricted
            MI00001 | Open Source Officer | DI | Officer | Met Intelligence | MIB | Cobalt Square | Open Source | 1 | Y | Vacant | Day | N
            MI00002 | Researcher | BAND  E | Staff | Met Intelligence | MIB | Cobalt Square | Research | ' 0.8 ' | N | Filled | Early/Late | N
            MI00003 | Research Officer | D/C | Officer | Met Intelligence | MIB | Cobalt Square | Research | 1 | Y | Filled | 24/7 | N
            Subtotal MIB | | | | | | | | 2.8

            MI00004 | Analyst | T/DI | Officer | Met Intelligence | COV | Cobalt Square | Analysis | 1 | Y | Filled | Day | Y
            MI00005 | Officer | A/DS | Officer | Met Intelligence | COV | Cobalt Square | Analysis | ' 1 ' | Y | Vacant | Day | Y
            MI90001 | Officer | DC | Officer | Met Intelligence | COV | Cobalt Square | Analysis | one | Y | Filled | Day | Y
            Subtotal COV | | | | | | | | 2
            MI00006 | Officer | PC | Officer | Central East BCU | NA | North Area Base | Local Intelligence | 0.6 | Y | Filled | Day | N
            MI90002 | Officer | XYZ | Staff | Met Intelligence | NA | North Area Base | Analysis | 1 | Y | Filled | Day | N
            MI90003 | Officer | Band C | Staff | Met Intelligence | ZZ | North Area Base | Analysis | 1 | Y | Filled | Day | N
            MI90004 | Officer | Band C | Staff | Met Intelligence | | North Area Base | Analysis | 1 | Y | Filled | Day | N
            mi00003 | Officer | DC | Officer | Met Intelligence | MIB | Cobalt Square | Research | 1 | Y | Filled | 24/7 | N
            | Officer | Band C | Staff | Met Intelligence | MIB | North Area Base | Analysis | 1 | Y | Filled | Day | N
            MI90005 | Officer | Band C | Staff | Met Intelligence | MIB | North Area Base | Analysis | -1 | Y | Filled | Day | N
            MI90006 | Officer | Band C | Staff | Met Intelligence | QQ | North Area Base | Analysis | 0 | Y | maybe | Day | N

            Total | | | | | | | | 5.4
            """).andHidden("Lookup", """
            Code | Hub
            MIB  | Central Intelligence
            """);

    static Stream<Path> everyKindOfFile() {
        return Stream.of(
                ESTABLISHMENT.xlsx(folder.resolve("posts.xlsx")),
                ESTABLISHMENT.ods(folder.resolve("posts.ods")),
                ESTABLISHMENT.csv(folder.resolve("Establishment.csv")));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFile")
    void every_row_is_accounted_for(Path file) {
        ImportAccount account = Imported.from(file).account();

        boolean csv = file.toString().endsWith("csv");
        assertThat(account)
                .usingRecursiveComparison()
                .ignoringFields("held.cells")
                .isEqualTo(new ImportAccount(
                        file.getFileName().toString(),
                        Kind.POSTS,
                        "Establishment",
                        5,
                        6,
                        0,
                        0,
                        List.of(
                                held(13, "FTE", "one", "FTE is not a number"),
                                held(16, "Rank/Band", "XYZ", "unknown rank or band"),
                                held(17, "Hub", "ZZ", "unknown hub"),
                                held(18, "Hub", "", "no hub"),
                                held(19, "Post No", "mi00003", "duplicate post number"),
                                held(20, "Post No", "", "no post number"),
                                held(21, "FTE", "-1", "FTE is not above 0"),
                                held(
                                        22,
                                        "Hub",
                                        "QQ",
                                        "unknown hub",
                                        "FTE is not above 0",
                                        "status is neither filled nor vacant")),
                        new Ignored(2, 3, 0),
                        19,
                        List.of(),
                        Stream.of(
                                        "Hub QQ is not in the plan: 1 row is held until this hub is added.",
                                        "Hub ZZ is not in the plan: 1 row is held until this hub is added.",
                                        "1 vacant post is marked T/ or A/, which says nothing where no one is in post: MI00005.",
                                        csv ? "" : "Hidden sheet not read: Lookup.")
                                .filter(note -> !note.isEmpty())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFile")
    void posts_are_read_whole(Path file) {
        Imported imported = Imported.from(file);

        assertThat(imported.post("MI00002"))
                .isEqualTo(new Post(
                        new PostId(2),
                        "MI00002",
                        "Researcher",
                        Grade.BAND_E,
                        "Research",
                        Command.MET_INTELLIGENCE,
                        new HubCode("MIB"),
                        80,
                        false,
                        "Early/Late",
                        "Cobalt Square",
                        false,
                        List.of(new Occupant(new PersonId(1), Grade.BAND_E, GradeFlag.SUBSTANTIVE, 80)),
                        false));
        assertThat(imported.post("MI00004").occupants())
                .containsExactly(new Occupant(new PersonId(3), Grade.DI, GradeFlag.TEMPORARY, 100));
        assertThat(imported.post("MI00006").owner()).isEqualTo(new Command("Central East BCU"));
        assertThat(imported.post("MI00006").hub()).isEqualTo(new HubCode("NA"));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFile")
    void totals_are_those_worked_out_by_hand(Path file) {
        Ledger ledger = Standing.of(Imported.from(file).plan()).ledger();
        Totals total = ledger.total(Scope.EVERYTHING);

        assertThat(List.of(
                        total.posts(), total.vacantPosts(), total.bwtFte(), total.strengthFte(), total.vacantFte(),
                        total.officersFte(), total.staffFte(), total.bwtCost(), total.strengthCost()))
                .containsExactly(6L, 2L, 540L, 340L, 200L, 460L, 80L, 36_928_600L, 21_613_100L);
        assertThat(ledger.total(Scope.of(Command.MET_INTELLIGENCE)).posts()).isEqualTo(5);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        Path file = ESTABLISHMENT.xlsx(folder.resolve("again.xlsx"));
        Imported first = Imported.from(file);

        Imported again = Imported.from(Source.of(file), first.plan());

        assertThat(again.changes()).isFalse();
        assertThat(again.account().words())
                .isEqualTo("0 accepted, 6 unchanged, 8 held, 5 ignored (2 blank, 3 totals and subtotals)"
                        + " of 19 rows in sheet Establishment");
        assertThat(again.account().absent()).isEmpty();
    }

    private static HeldRow held(int row, String column, String value, String reason, String... also) {
        return new HeldRow("Establishment", row, column, value, reason, List.of(also));
    }
}
