package org.hubplan.ui.posts.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.PostField;
import org.hubplan.change.PostValues;
import org.hubplan.change.Wording;
import org.hubplan.exchange.posts.ValueReader;
import org.hubplan.exchange.posts.ValueReader.Said;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.VacancyReason;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// Fields of many posts set at once: what becomes of what, which posts can't be so, and what it does to the ribbon,
/// before anything is done.
public final class BulkEditViewModel {
    private final PlanModel plan;
    private final List<Post> posts;
    private final ValueReader reader;
    private final List<BulkField> fields;
    private final ObjectProperty<PayOrigin> pay = new SimpleObjectProperty<>(PayOrigin.NEW);
    private final WhyAndWhen why;
    private final ReadOnlyObjectWrapper<BulkPreview> preview = new ReadOnlyObjectWrapper<>(BulkPreview.NONE);
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public BulkEditViewModel(PlanModel plan, List<PostId> ids) {
        Plan now = plan.standing().plan();
        this.plan = plan;
        this.why = WhyAndWhen.in(plan);
        this.posts = ids.stream()
                .flatMap(id -> now.post(id).stream())
                .filter(post -> !post.closed())
                .toList();
        this.reader = new ValueReader(now, plan.now().settings().command());
        this.fields = Arrays.stream(PostField.values())
                .map(field -> new BulkField(field, now(field, now), FieldWords.choices(field, now)))
                .toList();
        fields.forEach(this::listen);
        pay.subscribe((_, _) -> edited());
    }

    private void listen(BulkField field) {
        field.text().subscribe((_, written) -> {
            if (!written.isEmpty()) {
                field.set().set(true);
            }
            edited();
        });
        field.set().subscribe((_, isSet) -> {
            if (!isSet) {
                field.text().set("");
            }
            edited();
        });
    }

    private String now(PostField field, Plan plan) {
        List<String> all = posts.stream().map(post -> FieldWords.said(field, post, plan)).distinct().toList();
        return all.size() == 1 ? all.getFirst() : Texts.of("posts.edit.different", all.size());
    }

    /// `Edit 4 DC`
    public String title() {
        return Texts.of("posts.edit.bulk", Wording.posts(posts));
    }

    public List<BulkField> fields() {
        return fields;
    }

    /// Whether a grade or an FTE is set, so that the planner says where a difference in pay comes from.
    public boolean isPaid() {
        return fields.stream().anyMatch(field -> field.set().get() && field.field().isPaid());
    }

    public ObjectProperty<PayOrigin> payProperty() {
        return pay;
    }

    public WhyAndWhen why() {
        return why;
    }

    public ReadOnlyObjectProperty<BulkPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What it does to the ribbon's figures; empty while there is nothing to do.
    public ReadOnlyStringProperty effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /// Why it can't be done as written; empty where it can.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // ---- verbs

    /// @return whether it was done
    public boolean confirm() {
        if (preview.get().change().isEmpty() || !problem.get().isEmpty()) {
            return false;
        }
        Answer answer = why.act(plan, preview.get().change().get());
        problem.set(answer instanceof Answer.Refused refused ? refused.words() : "");
        return answer instanceof Answer.Done;
    }

    public void cancel() {
        plan.stopTrying();
    }

    private void edited() {
        PostValues values = PostValues.NONE;
        for (BulkField field : fields) {
            values = values.and(read(field));
        }
        Optional<String> trouble = fields.stream().flatMap(field -> field.trouble().stream()).findFirst();
        BulkPreview next = trouble.isPresent()
                ? BulkPreview.NONE
                : BulkPreview.of(posts, values, pay.get(), plan.standing().plan());
        String refusal = tried(next);
        effect.set(next.change().isEmpty() || !refusal.isEmpty() ? "" : Effect.words(plan));
        problem.set(trouble.orElse(refusal));
        preview.set(next);
    }

    /// Shows the figures as they would be.
    ///
    /// @return why not, or nothing
    private String tried(BulkPreview next) {
        if (next.change().isEmpty()) {
            plan.stopTrying();
            return "";
        }
        return plan.tryOut(next.change().get()) instanceof Standing.Next.No no ? no.refused().words() : "";
    }

    private PostValues read(BulkField field) {
        field.problem().set("");
        if (!field.set().get()) {
            return PostValues.NONE;
        }
        return switch (reader.read(field.field(), field.text().get())) {
            case Said.Value(PostValues values) -> values;
            case Said.Nothing _ when field.field() == PostField.VACANCY_REASON ->
                PostValues.NONE.withVacancyReason(VacancyReason.OPEN);
            case Said.Nothing _ -> faulty(field, Texts.of("posts.edit.wanted", FieldWords.name(field.field())));
            case Said.Faulty faulty -> faulty(field, faulty.words());
        };
    }

    private static PostValues faulty(BulkField field, String words) {
        field.problem().set(words);
        return PostValues.NONE;
    }
}
