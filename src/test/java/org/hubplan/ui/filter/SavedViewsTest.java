package org.hubplan.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import org.hubplan.session.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewsTest {
    private static final SavedView VACANT_DCS = new SavedView(
            "Vacant DCs",
            "board",
            "by-state",
            PostFilter.of(new Chip.OfGrade(DC), new Chip.InState(PostState.VACANT)).withText("open source"),
            "");
    private static final SavedView ALL = new SavedView("Everything", "board", "by-function", PostFilter.ALL, "");
    private static final SavedView TABLE = new SavedView(
            "Dear DCs", "posts", "by-function", PostFilter.of(new Chip.OfGrade(DC)), "sorted cost:down\nfilter title -lead");

    @TempDir
    Path folder;

    private Path plan;
    private SavedViews views;

    @BeforeEach
    void open() {
        plan = folder.resolve("plan.hubplan");
        views = new SavedViews(memory(), plan);
    }

    @Test
    void views_are_there_again_at_the_next_start_in_their_order() {
        views.keep(VACANT_DCS);
        views.keep(ALL);
        views.keep(TABLE);

        assertThat(new SavedViews(memory(), plan).all()).containsExactly(VACANT_DCS, ALL, TABLE);
    }

    @Test
    void a_view_kept_before_the_table_was_kept_with_it_is_there_still() {
        Memory memory = memory();
        memory.keep(kept -> kept.keeping(
                "views." + plan.toAbsolutePath(), "view Old\nscreen posts\narranged by-state\ngrade DC\n\nview All\nscreen posts\narranged \n"));

        assertThat(new SavedViews(memory, plan).all()).containsExactly(
                new SavedView("Old", "posts", "by-state", PostFilter.of(new Chip.OfGrade(DC)), ""),
                new SavedView("All", "posts", "", PostFilter.ALL, ""));
    }

    @Test
    void another_plan_has_views_of_its_own() {
        views.keep(VACANT_DCS);

        assertThat(new SavedViews(memory(), folder.resolve("other.hubplan")).all()).isEmpty();
    }

    @Test
    void a_view_of_the_same_name_gives_way_whatever_its_letters() {
        views.keep(VACANT_DCS);
        views.keep(ALL);
        views.keep(ALL.named("vacant dcs"));

        assertThat(views.all()).containsExactly(ALL.named("vacant dcs"), ALL);
    }

    @Test
    void a_view_is_renamed_where_it_stands_and_deleted() {
        views.keep(VACANT_DCS);
        views.keep(ALL);

        views.rename(VACANT_DCS, " Gaps ");
        assertThat(views.all()).containsExactly(VACANT_DCS.named("Gaps"), ALL);

        views.delete(ALL);
        views.delete(VACANT_DCS.named("Gaps"));
        assertThat(new SavedViews(memory(), plan).all()).isEmpty();
    }

    @Test
    void what_is_no_view_is_passed_over() {
        Memory memory = memory();
        memory.keep(kept -> kept.keeping("views." + plan.toAbsolutePath(), "moon full\n\n" + ALL.written()));

        assertThat(new SavedViews(memory, plan).all()).containsExactly(ALL);
    }

    private Memory memory() {
        return new Memory(folder.resolve("remembered"));
    }
}
