package org.hubplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hubplan.model.Force;
import org.hubplan.model.Grade;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.RingFence;
import org.junit.jupiter.api.Test;

class LimitsInWordsTest {
    private static final Limits SET = Limits.USUAL
            .with(Limit.CAP, Force.BLOCKS)
            .with(hub("CE"), new HubLimits(OptionalLong.of(1850), OptionalLong.of(2400), OptionalInt.of(30)))
            .withSupervision(6, true)
            .withCap(25)
            .withDesksForPeopleOnly(true)
            .withRingFences(List.of(RingFence.around(Grade.DC, "Research")));

    @Test
    void the_log_tells_what_was_set() {
        assertThat(LimitsInWords.difference(Limits.USUAL, SET)).isEqualTo("Set limits: Cap on change blocks; "
                + "CE minimum 18.5; CE maximum 24; CE desks 30; 1 supervisor to 6; supervisors in each function; "
                + "cap 2.5 %; desks for people only; ring fence around DC in Research");
    }

    @Test
    void and_what_was_set_back() {
        assertThat(LimitsInWords.difference(SET, Limits.USUAL)).isEqualTo("Set limits: Cap on change is off; "
                + "CE minimum none; CE maximum none; CE desks as the hub came; 1 supervisor to 8; "
                + "supervisors in each hub; cap 2 %; desks for vacant posts too; no ring fence around DC in Research");
    }

    @Test
    void the_same_limits_differ_in_nothing() {
        assertThat(LimitsInWords.difference(SET, SET)).isEmpty();
    }
}
