package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CommandTest {
    @Test
    void commands_belong_to_business_groups_as_grouped_in_2018() {
        assertThat(Command.MET_INTELLIGENCE.businessGroup()).isEqualTo("Met Operations");
        assertThat(new Command("Central East BCU").businessGroup()).isEqualTo("Frontline Policing");
        assertThat(new Command("Specialist Crime").businessGroup()).isEqualTo("Frontline Policing");
        assertThat(new Command("Professionalism").businessGroup()).isEqualTo("Professionalism");
    }

    @Test
    void a_command_has_a_name_without_blanks_at_its_ends() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Command(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Command("Met Intelligence "));
    }
}
