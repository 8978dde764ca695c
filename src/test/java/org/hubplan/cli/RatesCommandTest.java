package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesCommandTest {
    private Terminal terminal;

    @BeforeEach
    void sample(@TempDir Path folder) {
        terminal = Terminal.withSample(folder);
    }

    /// As written to the plan file and read again.
    @Test
    void each_rate_shows_what_it_is_built_from() {
        assertThat(terminal.type("rates @/plan --year 2019/20").done().lines())
                .startsWith("Rates of 2019/20, from the card of 2018/19, £ a year for a full-time post")
                .anySatisfy(line -> assertThat(line.split(" {2,}")).containsExactly(
                        "DC", "39,150", "2,445", "4,338", "-", "5,176.24", "10,065.99", "61,175",
                        "top of scale, London additions, NI 13.8%, pension 24.2%"))
                .anySatisfy(line -> assertThat(line.split(" {2,}")).containsExactly(
                        "Band E", "-", "-", "-", "-", "-", "-", "41,200", "flat: PCD 484: five posts at £0.206m a year"));
    }

    @Test
    void scripts_get_parts_in_whole_pence() {
        JsonNode card = terminal.type("rates @/plan --json").json();

        assertThat(card.get("rates")).hasSize(19);
        assertThat(card.at("/rates/0")).hasToString("{\"grade\":\"DCS\",\"pence\":12766100,"
                + "\"basis\":\"top of scale, London additions, NI 13.8%, pension 24.2%\",\"parts\":{"
                + "\"basicPence\":8732800,\"weightingPence\":244500,\"allowancePence\":433800,\"shiftPence\":0,"
                + "\"insurancePercent\":13.8,\"insuredAbovePence\":842400,\"insurancePence\":1182481,"
                + "\"pensionPercent\":24.2,\"pensionPence\":2172507}}");
    }

    @Test
    void an_options_own_rate_is_flat_and_a_year_before_every_card_has_none() {
        terminal.type("set-rate @/plan --grade DC --year 2019/20 --to 62400 --basis award").done();

        assertThat(terminal.type("rates @/plan --year 2019/20").done()).contains("62,400", "flat: award");
        assertThat(terminal.type("rates @/plan --option 0 --year 2019/20").done()).doesNotContain("62,400");
        assertThat(terminal.type("rates @/plan --year 2017/18").refused())
                .isEqualTo("No rate card of this plan is for that year or one before it.");
    }
}
