package org.hubplan.exchange.adverts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Made;
import org.hubplan.model.Advert;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvertsTest {
    private static final String HEADINGS =
            "Vacancy Reference Number;Number of Vacancies;(B)OCU;Location;Band;Part/Full Time;Hours per Week;Type of Contract;Salary\n";

    @TempDir
    Path folder;

    private final Plan plan = plan().at("MIB").vacant(2, Grade.BAND_E, "Research").at("NA").vacant(1, Grade.BAND_C, "Research").build();

    @Test
    void what_is_advertised_where_and_how_it_fits_the_vacancies() {
        Imported imported = read(HEADINGS + """
                19800;2;MIB;Cobalt Square;Band E;Full time;36;Permanent;£25,591 – £27,545
                19801;2;NA;North Area Base;C;Full time;21,6;Fixed term;£36,334
                ;;;;;;;;
                TOTAL;4;;;;;;;
                """);

        assertThat(imported.plan().filling().adverts()).containsExactly(
                new Advert("19800", 2, new HubCode("MIB"), Grade.BAND_E, 3600, "Cobalt Square", "Permanent"),
                new Advert("19801", 2, new HubCode("NA"), Grade.BAND_C, 2160, "North Area Base", "Fixed term"));
        assertThat(imported.account().words())
                .isEqualTo("2 accepted, 2 ignored (1 blank, 1 total or subtotal) of 4 rows in sheet adverts");
        assertThat(imported.account().notes()).startsWith("2 Band C at NA are advertised, but only 1 is vacant.");
        assertThat(imported.plan().posts().toList()).containsExactlyInAnyOrderElementsOf(plan.posts().toList());
    }

    @Test
    void what_cannot_be_is_held() {
        Imported imported = read(HEADINGS + """
                19800;0;MIB;;Band E;;36;;
                19801;1;ZZ;;Band E;;36;;
                19802;1;MIB;;Band X;;36;;
                19803;1;MIB;;Band E;;full;;
                19804;1;MIB;;Band E;;36;;
                19804;1;MIB;;Band E;;36;;
                ;1;MIB;;Band E;;36;;
                """);

        assertThat(imported.reasons()).containsExactly(
                "number of vacancies is not a whole number above 0",
                "unknown hub",
                "unknown rank or band",
                "hours a week are not a number of hours",
                "duplicate vacancy reference",
                "no vacancy reference");
        assertThat(imported.account().accepted()).isEqualTo(1);
    }

    @Test
    void read_again_it_says_what_changed() {
        Plan once = read(HEADINGS + "1;1;MIB;;Band E;;36;;\n2;1;MIB;;Band E;;36;;\n").plan();

        Imported again = Imported.from(
                Source.of(file("again.csv", HEADINGS + "1;1;MIB;;Band E;;36;;\n2;2;MIB;;Band E;;36;;\n")), once);

        assertThat(again.account().updated()).isEqualTo(1);
        assertThat(again.account().unchanged()).isEqualTo(1);
        assertThat(again.plan().filling().adverts()).extracting(Advert::posts).containsExactly(1, 2);
    }

    private Imported read(String text) {
        return Imported.from(Source.of(file("adverts.csv", text)), plan);
    }

    private Path file(String name, String text) {
        return Made.text(folder.resolve(name), text, Charset.forName("windows-1252"));
    }
}
