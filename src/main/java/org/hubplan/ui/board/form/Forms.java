package org.hubplan.ui.board.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.LeavePlan;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.RenameHub;
import org.hubplan.change.SetDesks;
import org.hubplan.change.VacatePosts;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Post;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.carry.Owners;
import org.hubplan.ui.board.form.Form.Written;
import org.hubplan.ui.board.form.FormView.Line;
import org.hubplan.ui.kit.Texts;

/// The forms of the board, each for one change.
public final class Forms {
    private static final List<PayOrigin> ORIGINS = List.of(PayOrigin.NEW, PayOrigin.FOUND);

    private final PlanModel plan;
    private final Showing showing;

    /// What shows a form on the screen and closes it.
    @FunctionalInterface
    public interface Showing {
        void show(Form form, java.util.function.Function<Runnable, FormView> view);
    }

    public Forms(PlanModel plan, Showing showing) {
        this.plan = plan;
        this.showing = showing;
    }

    public void addHub(HubKind lane) {
        HubDraft draft = new HubDraft(lane);
        Form form = new Form(plan, draft::written);
        List<Line> lines = List.of(
                Fields.text("code", Texts.of("board.form.hub.code"), draft.codeProperty(), form),
                Fields.text("name", Texts.of("board.form.hub.name"), draft.nameProperty(), form),
                Fields.choice(
                        "lane",
                        Texts.of("board.form.hub.lane"),
                        List.of(HubKind.CENTRAL, HubKind.BCU, HubKind.SPECIALIST_CRIME),
                        HubKind::label,
                        draft.kindProperty(),
                        form),
                Fields.text("desks", Texts.of("board.form.hub.desks"), draft.desksProperty(), form));
        show(Texts.of("board.form.hub.add"), Texts.of("board.form.hub.add.verb"), lines, form);
    }

    public void renameHub(Hub hub) {
        StringProperty name = new SimpleStringProperty(hub.name());
        Form form = new Form(
                plan,
                () -> name.get().isBlank()
                        ? new Written.Missing(Texts.of("board.form.hub.name-wanted"))
                        : new Written.Whole(new RenameHub(hub.code(), name.get().strip())));
        show(
                Texts.of("board.form.hub.rename", hub.code()),
                Texts.of("board.form.hub.rename.verb"),
                List.of(Fields.text("name", Texts.of("board.form.hub.name"), name, form)),
                form);
    }

    public void desks(Hub hub) {
        StringProperty desks = new SimpleStringProperty(
                hub.desks().isPresent() ? Integer.toString(hub.desks().getAsInt()) : "");
        Form form = new Form(plan, () -> {
            String written = desks.get().strip();
            return written.matches("\\d{0,5}")
                    ? new Written.Whole(new SetDesks(
                            hub.code(),
                            written.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written))))
                    : new Written.Missing(Texts.of("board.form.desks-wanted"));
        });
        show(
                Texts.of("board.form.hub.set-desks", hub.name()),
                Texts.of("board.form.hub.set-desks.verb"),
                List.of(Fields.text("desks", Texts.of("board.form.hub.desks"), desks, form)),
                form);
    }

    /// People of the unplaced tray leave the plan.
    public void leave(List<Displaced> waiting) {
        List<List<Displaced>> choices = new ArrayList<>(List.of(waiting));
        waiting.forEach(one -> choices.add(List.of(one)));
        ObjectProperty<List<Displaced>> who = new SimpleObjectProperty<>(waiting);
        Form form = new Form(
                plan, () -> new Written.Whole(new LeavePlan(who.get().stream().map(Displaced::id).toList())));
        show(
                Texts.of("board.form.leave"),
                Texts.of("board.form.leave.verb"),
                List.of(Fields.choice("who", Texts.of("board.form.who"), choices, Forms::named, who, form)),
                form);
    }

    private static String named(List<Displaced> people) {
        return people.size() == 1
                ? Texts.of(
                        "board.form.leave.one",
                        people.getFirst().person().gradeHeld(),
                        people.getFirst().lastPost())
                : Texts.of("board.form.leave.all", people.size());
    }

    public void addPosts(Hub hub) {
        PostsDraft draft = new PostsDraft(
                hub.code(), plan.now().settings().command(), plan.session().identities());
        Form form = new Form(plan, draft::written);
        List<Line> lines = List.of(
                Fields.text("count", Texts.of("board.form.count"), draft.countProperty(), form),
                Fields.choice(
                        "grade", Texts.of("board.form.grade"), grades(), Grade::label, draft.gradeProperty(), form),
                Fields.suggested(
                        "function",
                        Texts.of("board.form.function"),
                        plan.standing().plan().functions(),
                        draft.functionProperty(),
                        form),
                Fields.text("fte", Texts.of("board.form.fte"), draft.fteProperty(), form),
                Fields.choice(
                        "owner",
                        Texts.of("board.form.owner"),
                        Owners.of(plan, hub.code()),
                        Object::toString,
                        draft.ownerProperty(),
                        form),
                Fields.yes("funded", Texts.of("board.form.funded"), draft.fundedProperty(), form),
                pay(draft.payProperty(), form));
        show(Texts.of("board.form.posts.add", hub.name()), Texts.of("board.form.posts.add.verb"), lines, form);
    }

    public void remove(Load load) {
        ObjectProperty<PayOrigin> pay = new SimpleObjectProperty<>(PayOrigin.NEW);
        Form form = new Form(plan, () -> new Written.Whole(new RemovePosts(load.ids(), pay.get())));
        show(
                Texts.of("board.form.posts.remove", load.words()),
                Texts.of("board.form.posts.remove.verb"),
                List.of(Fields.choice(
                        "pay", Texts.of("board.form.pay"), ORIGINS, Forms::givenUp, pay, form)),
                form);
    }

    public void regrade(Load load) {
        ObjectProperty<Grade> grade = new SimpleObjectProperty<>(load.taken().getFirst().grade());
        ObjectProperty<PayOrigin> pay = new SimpleObjectProperty<>(PayOrigin.NEW);
        Form form = new Form(plan, () -> new Written.Whole(new RegradePosts(load.ids(), grade.get(), pay.get())));
        show(
                Texts.of("board.form.posts.regrade", load.words()),
                Texts.of("board.form.posts.regrade.verb"),
                List.of(
                        Fields.choice("grade", Texts.of("board.form.grade.to"), grades(), Grade::label, grade, form),
                        pay(pay, form)),
                form);
    }

    public void vacate(Load load) {
        ObjectProperty<Boolean> leaving = new SimpleObjectProperty<>(false);
        Form form = new Form(plan, () -> new Written.Whole(new VacatePosts(load.ids(), leaving.get())));
        show(
                Texts.of("board.form.posts.vacate", load.words()),
                Texts.of("board.form.posts.vacate.verb"),
                List.of(Fields.choice(
                        "leaving",
                        Texts.of("board.form.people"),
                        List.of(false, true),
                        leaves -> leaves ? Texts.of("board.form.people.leave") : Texts.of("board.form.people.tray"),
                        leaving,
                        form)),
                form);
    }

    public void fill(Post post) {
        FillDraft draft =
                new FillDraft(plan.standing().plan(), post, plan.session().identities());
        Form form = new Form(plan, draft::written);
        List<Grade> held = grades().stream()
                .filter(grade -> grade.workerType() == post.grade().workerType())
                .toList();
        List<Line> lines = List.of(
                Fields.choice(
                        "who",
                        Texts.of("board.form.who"),
                        draft.choices(),
                        Object::toString,
                        draft.whoProperty(),
                        form),
                Fields.choice("held", Texts.of("board.form.held"), held, Grade::label, draft.heldProperty(), form),
                Fields.choice(
                        "flag",
                        Texts.of("board.form.flag"),
                        Arrays.asList(GradeFlag.values()),
                        Forms::flag,
                        draft.flagProperty(),
                        form),
                Fields.text("fte", Texts.of("board.form.fte.person"), draft.fteProperty(), form));
        show(
                Texts.of("board.form.posts.fill", post.number(), post.grade(), post.function()),
                Texts.of("board.form.posts.fill.verb"),
                lines,
                form);
    }

    private void show(String title, String verb, List<Line> lines, Form form) {
        showing.show(form, close -> new FormView(title, verb, lines, form, close));
        form.edited();
    }

    static Line pay(ObjectProperty<PayOrigin> pay, Form form) {
        return Fields.choice("pay", Texts.of("board.form.pay"), ORIGINS, Forms::paid, pay, form);
    }

    private static List<Grade> grades() {
        return List.copyOf(new TreeSet<>(Arrays.asList(Grade.values())));
    }

    private static String paid(PayOrigin origin) {
        return origin == PayOrigin.NEW ? Texts.of("board.form.pay.new") : Texts.of("board.form.pay.found");
    }

    private static String givenUp(PayOrigin origin) {
        return origin == PayOrigin.NEW ? Texts.of("board.form.pay.saved") : Texts.of("board.form.pay.given-back");
    }

    private static String flag(GradeFlag flag) {
        return switch (flag) {
            case SUBSTANTIVE -> Texts.of("board.form.flag.substantive");
            case TEMPORARY -> Texts.of("board.form.flag.temporary");
            case ACTING -> Texts.of("board.form.flag.acting");
        };
    }
}
