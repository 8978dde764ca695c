package org.hubplan.ui.posts.edit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.Change;
import org.hubplan.change.PayOrigin;
import org.hubplan.exchange.paste.Onto;
import org.hubplan.exchange.paste.Paste;
import org.hubplan.exchange.paste.Pasted;
import org.hubplan.exchange.paste.PastedRow;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// Rows pasted from a spreadsheet, shown with what each would change before the planner says whether they do.
public final class PasteViewModel {
    private final PlanModel plan;
    private final Plan before;
    private final Pasted pasted;
    private final List<Line> lines;
    private final ObjectProperty<PayOrigin> pay = new SimpleObjectProperty<>(PayOrigin.NEW);
    private final WhyAndWhen why;
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// What comes of a row.
    public enum State {
        FAULTY,
        CHANGES,
        SAME
    }

    /// One row as it is shown.
    ///
    /// @param row its place in what was pasted, from 1
    /// @param words what of the post changes, or what is wrong and the way out
    public record Line(int row, String number, State state, String words) {}

    /// @param text from the clipboard
    public PasteViewModel(PlanModel plan, String text, Onto onto) {
        this.plan = plan;
        this.why = WhyAndWhen.in(plan);
        this.before = plan.standing().plan();
        this.pasted = Paste.read(text, before, plan.now().settings().command(), onto);
        this.lines = pasted.rows().stream().map(this::line).toList();
        pay.subscribe(_ -> tryOut());
    }

    private Line line(PastedRow row) {
        State state = row.isFaulty() ? State.FAULTY : row.changes() ? State.CHANGES : State.SAME;
        return new Line(row.row(), row.number(), state, switch (state) {
            case FAULTY -> row.faults().stream()
                    .map(fault -> Texts.of("posts.paste.fault", capital(fault.column()), fault.words()))
                    .collect(Collectors.joining(" "));
            case CHANGES -> changes(row.post().orElseThrow(), row);
            case SAME -> "";
        });
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// `Grade DC → DS, Hub MIB Central Intelligence → CE Central East`
    private String changes(Post post, PastedRow row) {
        Post after = row.to().of(post);
        return row.to().fields().stream()
                .map(field -> Texts.of(
                        "posts.edit.effect",
                        FieldWords.name(field),
                        FieldWords.said(field, post, before),
                        FieldWords.said(field, after, before)))
                .collect(Collectors.joining(" · "));
    }

    /// Those that can't be taken first, then in the order pasted.
    public List<Line> lines() {
        return lines.stream().sorted((a, b) -> Boolean.compare(b.state() == State.FAULTY, a.state() == State.FAULTY)).toList();
    }

    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /// Headings of columns that set nothing.
    public List<String> unread() {
        return pasted.unread();
    }

    public boolean isPaid() {
        return pasted.isPaid();
    }

    public ObjectProperty<PayOrigin> payProperty() {
        return pay;
    }

    public WhyAndWhen why() {
        return why;
    }

    /// What the good rows do to the ribbon's figures.
    public ReadOnlyStringProperty effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /// Why nothing can be done; empty where something can.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public boolean isPossible() {
        return problem.get().isEmpty();
    }

    // ---- verbs

    /// Takes the good rows, in one change.
    ///
    /// @return whether it was done
    public boolean confirm() {
        if (!isPossible()) {
            return false;
        }
        Answer answer = why.act(plan, pasted.change(pay.get()).orElseThrow());
        problem.set(answer instanceof Answer.Refused refused ? refused.words() : "");
        return answer instanceof Answer.Done;
    }

    public void cancel() {
        plan.stopTrying();
    }

    private void tryOut() {
        if (pasted.trouble().isPresent()) {
            problem.set(pasted.trouble().get());
        } else if (pasted.change(pay.get()).isEmpty()) {
            problem.set(Texts.of(count(State.FAULTY) == 0 ? "posts.paste.nothing" : "posts.paste.none-good"));
        } else {
            tryOut(pasted.change(pay.get()).get());
        }
    }

    private void tryOut(Change change) {
        switch (plan.tryOut(change)) {
            case Standing.Next.No no -> problem.set(no.refused().words());
            case Standing.Next.Yes _ -> effect.set(Effect.words(plan));
        }
    }
}
