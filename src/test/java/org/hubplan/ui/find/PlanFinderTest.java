package org.hubplan.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.session.Session;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.filter.Chip;
import org.hubplan.ui.filter.PostFilter;
import org.hubplan.ui.filter.SavedView;
import org.hubplan.ui.find.Hit.Kind;
import org.hubplan.ui.help.HelpText;
import org.hubplan.ui.shell.Finder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// MIB has DC posts P1 to P3, COV, which is restricted, Band E post P4, titled Source Handler. Post 1 moved to Central
/// East in option 1.
class PlanFinderTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private PlanFinder finder;
    private boolean masked;
    private final List<String> gone = new ArrayList<>();

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB").filled(3, DC, "Open Source").titled("Analyst")
                        .at("COV").filled(1, BAND_E, "Handling").titled("Source Handler")
                        .build(),
                folder);
        plan = new PlanModel(session);
        plan.act(new MovePosts(posts(1), hub("CE")), "More cover in the East End");
        finder = new PlanFinder(
                plan,
                () -> List.of(new SavedView("Vacant DCs", "board", "", PostFilter.ALL, "")),
                new Going(),
                () -> masked);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(finder.find(" ")).isEmpty();
    }

    @Test
    void everything_is_found_by_a_name_of_its_own_and_leads_where_it_is() {
        go(Kind.HUB, "mib");
        go(Kind.HUB, "central intel");
        go(Kind.FUNCTION, "open");
        go(Kind.GRADE, "band e");
        go(Kind.POST, "p3");
        go(Kind.POST, "handler");
        go(Kind.OPTION, "preferred");
        go(Kind.CHANGE, "east end");
        go(Kind.PAPER, "decision");
        go(Kind.RATES, "2018");
        go(Kind.VIEW, "vacant");
        go(Kind.TERM, "bwt");

        assertThat(gone).containsExactly(
                "hub MIB", "hub MIB", "posts Open Source", "posts Band E", "post P3", "post P4", "option 1",
                "change " + newest(), "paper DECISION", "rates", "view Vacant DCs", "word BWT");
    }

    @Test
    void the_best_fit_of_a_kind_comes_first() {
        assertThat(words(Kind.HUB, "ce")).first().isEqualTo("CE · Central East");
        assertThat(words(Kind.POST, "P1")).containsExactly("P1 · Analyst");
    }

    @Test
    void a_grade_nobody_has_is_not_offered() {
        assertThat(words(Kind.GRADE, "dci")).isEmpty();
        assertThat(words(Kind.GRADE, "dc")).containsExactly("DC");
    }

    @Test
    void how_many_posts_there_are_is_said_beside() {
        assertThat(finder.find("open source", 9))
                .extracting(Finder.Found::words, Finder.Found::aside)
                .startsWith(tuple("Open Source", "Function · 3 posts"));
    }

    @Test
    void where_others_look_on_nothing_restricted_is_found() {
        assertThat(words(Kind.HUB, "cov")).isNotEmpty();

        masked = true;

        assertThat(words(Kind.HUB, "cov")).isEmpty();
        assertThat(words(Kind.POST, "handler")).isEmpty();
        assertThat(words(Kind.POST, "p4")).isEmpty();
        assertThat(words(Kind.HUB, "mib")).isNotEmpty();
    }

    private long newest() {
        return plan.now().currentTimeline().history().standing().getLast().n();
    }

    private void go(Kind kind, String typed) {
        finder.find(typed).stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " found by " + typed))
                .go()
                .run();
    }

    private List<String> words(Kind kind, String typed) {
        return finder.find(typed).stream().filter(found -> found.kind() == kind).map(Hit::words).toList();
    }

    /// Writes down where it was led.
    private final class Going implements Ways {
        @Override
        public void toHub(HubCode hub) {
            gone.add("hub " + hub);
        }

        @Override
        public void toPostsOf(Chip chip) {
            gone.add("posts " + chip.words());
        }

        @Override
        public void toPost(Post post) {
            gone.add("post " + post.number());
        }

        @Override
        public void toOption(int option) {
            gone.add("option " + option);
        }

        @Override
        public void toChange(long entry) {
            gone.add("change " + entry);
        }

        @Override
        public void toPaper(PaperKind kind) {
            gone.add("paper " + kind);
        }

        @Override
        public void toRates() {
            gone.add("rates");
        }

        @Override
        public void toView(SavedView view) {
            gone.add("view " + view.name());
        }

        @Override
        public void toMeaning(HelpText.Line term) {
            gone.add("word " + term.what());
        }
    }
}
