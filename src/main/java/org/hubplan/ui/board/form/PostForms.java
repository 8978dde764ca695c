package org.hubplan.ui.board.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import org.hubplan.change.AlignPeople;
import org.hubplan.change.ChangeFte;
import org.hubplan.change.FundPosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RestrictPosts;
import org.hubplan.change.RetitlePosts;
import org.hubplan.change.SetVacancyReason;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Post;
import org.hubplan.model.VacancyReason;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.form.Form.Written;
import org.hubplan.ui.board.form.FormView.Line;
import org.hubplan.ui.kit.Texts;

/// The forms for what posts are, rather than where they sit: title, FTE, funding, restriction, alignment, trade.
public final class PostForms {
    private final PlanModel plan;
    private final Forms.Showing showing;

    public PostForms(PlanModel plan, Forms.Showing showing) {
        this.plan = plan;
        this.showing = showing;
    }

    public void retitle(Load load) {
        StringProperty title = new SimpleStringProperty(load.taken().getFirst().title());
        Form form = new Form(
                plan,
                () -> title.get().isBlank()
                        ? new Written.Missing(Texts.of("board.form.title-wanted"))
                        : new Written.Whole(new RetitlePosts(load.ids(), title.get().strip())));
        show(
                Texts.of("board.form.posts.retitle", load.words()),
                Texts.of("board.form.posts.retitle.verb"),
                List.of(Fields.text("title", Texts.of("column.title"), title, form)),
                form);
    }

    public void fte(Load load) {
        StringProperty fte = new SimpleStringProperty(Fte.words(load.taken().getFirst().fte()));
        ObjectProperty<PayOrigin> pay = new SimpleObjectProperty<>(PayOrigin.NEW);
        Form form = new Form(plan, () -> {
            Optional<Long> hundredths = Fte.parse(fte.get());
            return hundredths.isEmpty()
                    ? new Written.Missing(Texts.of("board.form.fte-wanted"))
                    : new Written.Whole(new ChangeFte(load.ids(), hundredths.get(), pay.get()));
        });
        show(
                Texts.of("board.form.posts.fte", load.words()),
                Texts.of("board.form.posts.fte.verb"),
                List.of(Fields.text("fte", Texts.of("board.form.fte"), fte, form), Forms.pay(pay, form)),
                form);
    }

    public void fund(Load load) {
        boolean isFunded = load.taken().getFirst().funded();
        ObjectProperty<Boolean> funded = new SimpleObjectProperty<>(!isFunded);
        Form form = new Form(plan, () -> new Written.Whole(new FundPosts(load.ids(), funded.get())));
        show(
                Texts.of("board.form.posts.fund", load.words()),
                Texts.of("board.form.posts.fund.verb"),
                List.of(yesOrNo("funded", Texts.of("board.form.funded"), funded, form)),
                form);
    }

    public void restrict(Load load) {
        boolean isRestricted = load.taken().getFirst().restricted();
        ObjectProperty<Boolean> restricted = new SimpleObjectProperty<>(!isRestricted);
        Form form = new Form(plan, () -> new Written.Whole(new RestrictPosts(load.ids(), restricted.get())));
        show(
                Texts.of("board.form.posts.restrict", load.words()),
                Texts.of("board.form.posts.restrict.verb"),
                List.of(yesOrNo("restricted", Texts.of("board.form.restricted"), restricted, form)),
                form);
    }

    public void vacancyReason(Load load) {
        ObjectProperty<VacancyReason> reason = new SimpleObjectProperty<>(
                load.taken().stream().filter(Post::isVacant).findFirst().map(Post::vacancyReason).orElse(VacancyReason.OPEN));
        Form form = new Form(plan, () -> new Written.Whole(new SetVacancyReason(load.ids(), reason.get())));
        show(
                Texts.of("board.form.posts.vacancy-reason", load.words()),
                Texts.of("board.form.posts.vacancy-reason.verb"),
                List.of(Fields.choice(
                        "vacancy-reason",
                        Texts.of("board.form.vacancy-reason"),
                        List.of(VacancyReason.values()),
                        VacancyReason::label,
                        reason,
                        form)),
                form);
    }

    public void align(Load load) {
        List<Hub> hubs = plan.standing().plan().hubs().stream()
                .filter(hub -> !hub.isTray() && !hub.closed())
                .filter(hub -> load.taken().stream().map(Post::hub).anyMatch(code -> !code.equals(hub.code())))
                .toList();
        ObjectProperty<Hub> to = new SimpleObjectProperty<>();
        Form form = new Form(
                plan,
                () -> to.get() == null
                        ? new Written.Missing(Texts.of("board.form.align-wanted"))
                        : new Written.Whole(new AlignPeople(load.ids(), to.get().code())));
        show(
                Texts.of("board.form.posts.align", load.words()),
                Texts.of("board.form.posts.align.verb"),
                List.of(Fields.choice(
                        "to", Texts.of("board.form.align.to"), hubs, hub -> hub.code() + " " + hub.name(), to, form)),
                form);
    }

    public void trade(Load load) {
        TradeDraft draft = new TradeDraft(plan, load);
        Form form = new Form(plan, draft::written);
        Label reckoning = new Label();
        reckoning.setId("form-reckoning");
        reckoning.setWrapText(true);
        reckoning.textProperty().bind(draft.reckoningProperty());
        show(
                Texts.of("board.form.posts.trade", load.words()),
                Texts.of("board.form.posts.trade.verb"),
                List.of(
                        Fields.choice(
                                "grade",
                                Texts.of("board.form.trade.for"),
                                List.copyOf(new TreeSet<>(Arrays.asList(Grade.values()))),
                                Grade::label,
                                draft.gradeProperty(),
                                form),
                        new Line(Texts.of("board.form.trade.reckoning"), reckoning)),
                form);
    }

    private static Line yesOrNo(String id, String label, ObjectProperty<Boolean> value, Form form) {
        return Fields.choice(
                id,
                label,
                List.of(true, false),
                yes -> Texts.of(yes ? "board.form.yes" : "board.form.no"),
                value,
                form);
    }

    private void show(String title, String verb, List<Line> lines, Form form) {
        showing.show(form, close -> new FormView(title, verb, lines, form, close));
        form.edited();
    }
}
