package org.hubplan.ui.board.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.model.GradeFlag.SUBSTANTIVE;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.hubplan.change.AddHub;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.FillPost;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.VacatePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Identities;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.form.Form.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    Path folder;

    @Test
    void a_hub_wants_a_code_and_a_name_and_takes_desks_where_they_are_known() {
        HubDraft draft = new HubDraft(HubKind.BCU);
        assertThat(draft.written()).isInstanceOf(Written.Missing.class);
        draft.codeProperty().set(" xx ");
        draft.nameProperty().set("Docks");
        assertThat(change(draft.written())).isEqualTo(new AddHub(Hub.open("XX", "Docks", HubKind.BCU)));

        draft.desksProperty().set("12");
        draft.kindProperty().set(HubKind.CENTRAL);
        assertThat(change(draft.written()))
                .isEqualTo(new AddHub(new Hub(hub("XX"), "Docks", HubKind.CENTRAL, OptionalInt.of(12), false, false)));
        draft.desksProperty().set("a dozen");
        assertThat(draft.written()).isInstanceOf(Written.Missing.class);
    }

    @Test
    void new_posts_keep_their_identities_while_the_form_is_written() {
        Identities identities = new Identities();
        PostsDraft draft = new PostsDraft(hub("CE"), Command.MET_INTELLIGENCE, identities);
        assertThat(draft.written()).isEqualTo(new Written.Missing("Say what they do."));
        draft.functionProperty().set("Research");
        draft.gradeProperty().set(BAND_E);
        draft.countProperty().set("3");
        draft.fteProperty().set("0.8");
        draft.payProperty().set(PayOrigin.FOUND);
        AddPosts first = (AddPosts) change(draft.written());
        AddPosts again = (AddPosts) change(draft.written());

        assertThat(again).isEqualTo(first);
        assertThat(first.payOrigin()).isEqualTo(PayOrigin.FOUND);
        assertThat(first.posts()).hasSize(3).allSatisfy(post -> {
            assertThat(post.fte()).isEqualTo(80);
            assertThat(post.grade()).isEqualTo(BAND_E);
            assertThat(post.hub()).isEqualTo(hub("CE"));
            assertThat(post.isVacant()).isTrue();
        });
    }

    @Test
    void new_posts_want_a_count_and_an_fte_that_are_numbers() {
        PostsDraft draft = new PostsDraft(hub("CE"), Command.MET_INTELLIGENCE, new Identities());
        draft.functionProperty().set("Research");
        for (String count : List.of("", "0", "-1", "1000", "two")) {
            draft.countProperty().set(count);
            assertThat(draft.written()).as(count).isInstanceOf(Written.Missing.class);
        }
        draft.countProperty().set("2");
        for (String fte : List.of("", "0", "0.333", "half")) {
            draft.fteProperty().set(fte);
            assertThat(draft.written()).as(fte).isInstanceOf(Written.Missing.class);
        }
    }

    @Test
    void a_post_is_filled_from_the_tray_first_and_else_from_outside() {
        PlanFixture fixture = plan().at("CE").vacant(1, DC, "Research").waiting(BAND_E, 100).waiting(DI, 80);
        Plan plan = fixture.build();
        FillDraft draft = new FillDraft(plan, plan.post(posts(1).getFirst()).orElseThrow(), fixture.identities());
        assertThat(draft.choices()).as("the DI, not the Band E, and a newcomer").hasSize(2);
        assertThat(change(draft.written()))
                .isEqualTo(FillPost.fromTray(posts(1).getFirst(), plan.displaced(new PersonId(2)).orElseThrow()));

        draft.whoProperty().set(draft.choices().getLast());
        assertThat(change(draft.written()))
                .isEqualTo(FillPost.byNewcomer(
                        posts(1).getFirst(), new Occupant(new PersonId(3), DC, SUBSTANTIVE, 100)));
        assertThat(change(draft.written())).as("the same newcomer").isEqualTo(change(draft.written()));
    }

    @Test
    void a_form_shows_what_would_be_says_what_is_wrong_and_does_it_once_confirmed() {
        try (Session session = PlanOnDisk.open(plan().at("CE").vacant(1, DC, "Research").build(), folder)) {
            PlanModel model = new PlanModel(session);
            PostsDraft draft = new PostsDraft(hub("CE"), Command.MET_INTELLIGENCE, session.identities());
            Form form = new Form(model, draft::written);
            form.edited();
            assertThat(form.problemProperty().get()).hasValue("Say what they do.");
            assertThat(form.confirm()).isFalse();

            draft.functionProperty().set("Research");
            form.edited();
            assertThat(form.completeProperty().get()).isTrue();
            assertThat(model.shown().ledger().at(Scope.EVERYTHING, hub("CE")).posts()).isEqualTo(2);

            assertThat(form.confirm()).isTrue();
            assertThat(model.standing().growth(Scope.EVERYTHING)).isEqualTo(new Growth(61_175_00, 0));
        }
    }

    @Test
    void a_form_says_why_a_change_is_refused() {
        try (Session session = PlanOnDisk.open(plan().at("CE").vacant(1, DC, "Research").build(), folder)) {
            PlanModel model = new PlanModel(session);
            Form form = new Form(model, () -> new Written.Whole(new VacatePosts(posts(1), false)));
            form.edited();

            assertThat(form.problemProperty().get()).hasValue("Already vacant: 1 DC. Choose a filled post.");
            assertThat(form.completeProperty().get()).isFalse();
        }
    }

    private static Change change(Written written) {
        return ((Written.Whole) written).change();
    }
}
