package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostTest {
    private final Post vacant = post("P1", 80, List.of(), false);

    @Test
    void what_is_wanting_and_what_is_over_are_never_netted() {
        assertThat(vacant.vacancy()).isEqualTo(80);
        assertThat(vacant.withOccupants(people(50)).vacancy()).isEqualTo(30);
        assertThat(vacant.withOccupants(people(50)).overStrength()).isZero();
        assertThat(vacant.withOccupants(people(50, 50)).vacancy()).isZero();
        assertThat(vacant.withOccupants(people(50, 50)).overStrength()).isEqualTo(20);
        assertThat(vacant.withOccupants(people(50, 50)).strength()).isEqualTo(100);
    }

    @Test
    void a_part_filled_post_is_not_vacant() {
        assertThat(vacant.isVacant()).isTrue();
        assertThat(vacant.withOccupants(people(10)).isVacant()).isFalse();
    }

    @Test
    void a_post_lies_on_the_stack_of_its_hub_function_and_grade() {
        assertThat(vacant.at(hub("CE")).withGrade(DS).stack()).isEqualTo(new Stack(hub("CE"), "Research", DS));
    }

    @Test
    void where_a_post_sits_and_whose_it_is_are_two_things() {
        Command bcu = new Command("Central East BCU");

        assertThat(vacant.at(hub("CE")).owner()).isEqualTo(vacant.owner());
        assertThat(vacant.ownedBy(bcu).hub()).isEqualTo(vacant.hub());
        assertThat(vacant.ownedBy(bcu).at(hub("CE"))).isEqualTo(vacant.at(hub("CE")).ownedBy(bcu));
    }

    @Test
    void a_post_closed_is_empty() {
        assertThat(vacant.withOccupants(people(80)).asClosed()).isEqualTo(post("P1", 80, List.of(), true));
    }

    @Test
    void a_posts_people_do_not_change_with_the_list_they_came_in() {
        List<Occupant> list = new ArrayList<>(people(80));
        Post filled = vacant.withOccupants(list);
        list.clear();

        assertThat(filled.occupants()).isEqualTo(people(80));
    }

    @Test
    void a_post_without_a_number_or_fte_and_a_closed_one_with_people_do_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> post(" ", 80, List.of(), false));
        assertThatIllegalArgumentException().isThrownBy(() -> post("P1", 0, List.of(), false));
        assertThatIllegalArgumentException().isThrownBy(() -> post("P1", 80, people(80), true));
        assertThatIllegalArgumentException().isThrownBy(() -> people(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PostId(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonId(0));
    }

    private static List<Occupant> people(long... hundredths) {
        List<Occupant> people = new ArrayList<>();
        for (long fte : hundredths) {
            people.add(new Occupant(new PersonId(people.size() + 1), DC, GradeFlag.SUBSTANTIVE, fte));
        }
        return people;
    }

    private static Post post(String number, long fte, List<Occupant> people, boolean closed) {
        return new Post(
                new PostId(1), number, "Researcher", DC, "Research", Command.MET_INTELLIGENCE, hub("MIB"), fte, true,
                "", "", false, people, closed);
    }
}
