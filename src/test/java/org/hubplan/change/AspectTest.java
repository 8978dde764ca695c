package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hubplan.model.Hub;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

/// A part of a post that no aspect speaks of could be lost in a replay without anybody being asked.
class AspectTest {
    @Test
    void every_part_of_a_post_is_compared() {
        assertThat(parts(Aspect.OF_POST)).isEqualTo(partsOf(Post.class, "id", "occupants", "closed"));
    }

    @Test
    void every_part_of_a_person_is_compared() {
        assertThat(parts(Aspect.OF_PERSON)).isEqualTo(partsOf(Occupant.class, "id"));
    }

    @Test
    void every_part_of_a_hub_is_compared() {
        assertThat(parts(Aspect.OF_HUB)).isEqualTo(partsOf(Hub.class, "code", "closed"));
    }

    private static <T> List<String> parts(List<Aspect<T>> aspects) {
        return aspects.stream().map(Aspect::part).toList();
    }

    private static List<String> partsOf(Class<?> thing, String... apart) {
        return Stream.of(thing.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(part -> !Set.of(apart).contains(part))
                .toList();
    }
}
