package org.hubplan.ui.posts.edit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.change.Change;
import org.hubplan.change.EditPosts;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.PostField;
import org.hubplan.change.PostValues;
import org.hubplan.exchange.posts.ValueReader;
import org.hubplan.exchange.posts.ValueReader.Said;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.VacancyReason;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// One field of one post, typed anew. While it is typed the plan shows the figures as they would be.
public final class CellEditViewModel {
    private final PlanModel plan;
    private final Post post;
    private final PostField field;
    private final ValueReader reader;
    private final List<String> choices;
    private final StringProperty text;
    private final ObjectProperty<PayOrigin> pay = new SimpleObjectProperty<>(PayOrigin.NEW);
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Change> change = Optional.empty();

    public CellEditViewModel(PlanModel plan, Post post, PostField field) {
        Plan now = plan.standing().plan();
        this.plan = plan;
        this.post = post;
        this.field = field;
        this.reader = new ValueReader(now, plan.now().settings().command());
        this.choices = FieldWords.choices(field, now);
        this.text = new SimpleStringProperty(FieldWords.value(field, post, now));
        offered.setAll(choices);
        text.subscribe((_, _) -> edited());
        pay.subscribe((_, _) -> edited());
    }

    public PostField field() {
        return field;
    }

    /// `Grade of MI00012`
    public String title() {
        return Texts.of("posts.edit.cell", FieldWords.name(field), post.number());
    }

    public StringProperty textProperty() {
        return text;
    }

    /// What it could be, as far as it is typed.
    public ObservableList<String> offered() {
        return offered;
    }

    /// Whether it holds words a planner adds to, rather than a value another stands for.
    public boolean isWords() {
        return field == PostField.TITLE;
    }

    /// Whether the planner says where a difference in pay comes from.
    public boolean isPaid() {
        return field.isPaid();
    }

    public ObjectProperty<PayOrigin> payProperty() {
        return pay;
    }

    /// Why it can't be so, and the way out.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // ---- verbs

    /// Writes the choice so many places further down the list, from what is written now.
    public void step(int places) {
        if (!offered.isEmpty()) {
            int at = offered.indexOf(text.get());
            text.set(offered.get(at < 0 && places > 0 ? 0 : Math.clamp(at + places, 0, offered.size() - 1)));
        }
    }

    /// Does it; what is as it was needs nothing done.
    ///
    /// @return whether nothing stands in the way
    public boolean confirm() {
        if (problem.get().isPresent()) {
            return false;
        }
        if (change.isEmpty()) {
            plan.stopTrying();
            return true;
        }
        Answer answer = plan.act(change.get(), "");
        problem.set(answer instanceof Answer.Refused refused ? Optional.of(refused.words()) : Optional.empty());
        return answer instanceof Answer.Done;
    }

    public void cancel() {
        plan.stopTrying();
    }

    private void edited() {
        List<String> meant = FieldWords.meant(choices, text.get());
        if (!choices.contains(text.get())) {
            offered.setAll(meant);
        }
        change = Optional.empty();
        switch (reader.read(field, text.get())) {
            case Said.Value(PostValues values) -> tryOut(values);
            case Said.Nothing _ when field == PostField.VACANCY_REASON ->
                tryOut(PostValues.NONE.withVacancyReason(VacancyReason.OPEN));
            case Said.Nothing _ -> trouble(Texts.of("posts.edit.wanted", FieldWords.name(field)));
            case Said.Faulty faulty -> trouble(faulty.words());
        }
    }

    private void tryOut(PostValues values) {
        Optional<Refused> objection = values.objection(plan.standing().plan(), post);
        if (objection.isPresent()) {
            trouble(objection.get().words());
            return;
        }
        problem.set(Optional.empty());
        if (field.isSame(post, values.of(post))) {
            plan.stopTrying();
            return;
        }
        Change edit = EditPosts.of(List.of(new EditPosts.Part(List.of(post.id()), values)), pay.get()).plainly();
        if (plan.tryOut(edit) instanceof Standing.Next.No no) {
            trouble(no.refused().words());
        } else {
            change = Optional.of(edit);
        }
    }

    private void trouble(String words) {
        plan.stopTrying();
        problem.set(Optional.of(words));
    }
}
