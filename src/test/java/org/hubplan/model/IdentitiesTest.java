package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;

import org.junit.jupiter.api.Test;

class IdentitiesTest {
    @Test
    void what_is_in_use_is_not_given_out_again() {
        Identities identities = new Identities();
        plan().filled(7, Grade.DC, "Research").build().posts().forEach(identities::passOver);

        assertThat(identities.nextPost()).isEqualTo(new PostId(8));
        assertThat(identities.nextPerson()).isEqualTo(new PersonId(8));
        assertThat(identities.nextPost()).isEqualTo(new PostId(9));
    }
}
