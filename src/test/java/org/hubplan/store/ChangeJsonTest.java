package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.change.Change;
import org.hubplan.change.ImportPosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class ChangeJsonTest {
    @Test
    void every_change_is_written_as_it_always_was() {
        EveryChange.byJson().forEach((json, change) ->
                assertThat(change.kind() + " " + ChangeJson.write(change)).isEqualTo(json));
    }

    @Test
    void every_change_reads_back_as_it_was() {
        EveryChange.byJson().forEach((json, change) ->
                assertThat(ChangeJson.read(change.kind(), json.substring(json.indexOf(' ') + 1), new Shared()))
                        .isEqualTo(change));
    }

    @Test
    void no_kind_of_change_is_left_out() {
        assertThat(ChangeJson.KINDS.values()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Change.class.getPermittedSubclasses()).<Class<? extends Change>>map(type -> type.asSubclass(Change.class)).toList());
        assertThat(EveryChange.byJson().values().stream().collect(Collectors.toMap(
                Change::kind, Change::getClass, (one, _) -> one))).isEqualTo(ChangeJson.KINDS);
    }

    @Test
    void a_kind_a_part_or_a_word_nobody_knows_is_a_newer_hubplans() {
        assertThatThrownBy(() -> ChangeJson.read("second", "{}", new Shared())).isInstanceOf(Newer.class);
        assertThatThrownBy(() -> ChangeJson.read("move", "{\"posts\":[1],\"to\":\"CE\",\"until\":2}", new Shared()))
                .isInstanceOf(Newer.class);
        assertThatThrownBy(() -> ChangeJson.read("regrade", "{\"posts\":[1],\"to\":\"Marshal\",\"payOrigin\":\"new\"}", new Shared()))
                .isInstanceOf(Newer.class);
    }

    @Test
    void a_field_nobody_knows_is_a_newer_hubplans_and_one_of_the_wrong_kind_is_no_edit() {
        assertThatThrownBy(() -> edited("{\"colour\":\"red\"}")).isInstanceOf(Newer.class);
        for (String to : List.of("{\"fte\":\"80\"}", "{\"fte\":0}", "{\"title\":null}", "{\"title\":\"\"}", "[]", "3")) {
            assertThatThrownBy(() -> edited(to)).as(to).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void edited(String to) {
        ChangeJson.read("edit", "{\"parts\":[{\"posts\":[1],\"to\":" + to + "}],\"payOrigin\":\"new\"}", new Shared());
    }

    @Test
    void what_is_no_change_at_all_is_refused() {
        for (String json : List.of("", "{", "[]", "null", "{\"posts\":[0],\"to\":\"CE\"}", "{\"posts\":[1]}", "{\"posts\":[\"1\"],\"to\":\"CE\"}",
                "{\"posts\":[1],\"to\":\"CE\"} {}")) {
            assertThatThrownBy(() -> ChangeJson.read("move", json, new Shared()))
                    .as(json)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void posts_read_together_share_their_words() {
        Post one = EveryChange.PLAIN;
        Post another = new Post(
                new PostId(one.id().value() + 1), one.number() + "a", one.title(), one.grade(), one.function(), one.owner(),
                one.hub(), one.fte(), one.funded(), one.shift(), one.building(), one.restricted(), List.of(), one.closed());
        String json = ChangeJson.write(new ImportPosts("w.xlsx", List.of(EveryChange.PLAIN, another), List.of()));
        ImportPosts read = (ImportPosts) ChangeJson.read("import", json, new Shared());
        assertThat(read.added().get(0).function()).isSameAs(read.added().get(1).function());
        assertThat(read.added().get(0).hub()).isSameAs(read.added().get(1).hub());
        assertThat(read.added().get(0).owner()).isSameAs(read.added().get(1).owner());
    }
}
