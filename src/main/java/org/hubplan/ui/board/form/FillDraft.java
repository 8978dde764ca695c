package org.hubplan.ui.board.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.FillPost;
import org.hubplan.model.Displaced;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Identities;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.ui.board.form.Form.Written;
import org.hubplan.ui.kit.Texts;

/// Who is to fill a post: someone from the unplaced tray, or someone from outside the plan.
public final class FillDraft {
    private final Post post;
    private final Identities identities;
    private final List<Who> choices;
    private final ObjectProperty<Who> who;
    private final ObjectProperty<Grade> held;
    private final ObjectProperty<GradeFlag> flag = new SimpleObjectProperty<>(GradeFlag.SUBSTANTIVE);
    private final StringProperty fte;
    private Optional<PersonId> newcomer = Optional.empty();

    /// Someone who can be chosen.
    ///
    /// @param waiting empty for a newcomer
    public record Who(Optional<Displaced> waiting) {
        @Override
        public String toString() {
            return waiting.map(Who::words).orElseGet(() -> Texts.of("board.form.newcomer"));
        }

        private static String words(Displaced one) {
            return Texts.of(
                    "board.form.from-tray", one.person().gradeHeld(), Fte.words(one.person().fte()), one.lastPost());
        }
    }

    public FillDraft(Plan plan, Post post, Identities identities) {
        this.post = post;
        this.identities = identities;
        Stream<Who> waiting = plan.displaced().stream()
                .filter(one -> one.person().grade().workerType() == post.grade().workerType())
                .map(one -> new Who(Optional.of(one)));
        this.choices = Stream.concat(waiting, Stream.of(new Who(Optional.empty()))).toList();
        this.who = new SimpleObjectProperty<>(choices.getFirst());
        this.held = new SimpleObjectProperty<>(post.grade());
        this.fte = new SimpleStringProperty(Fte.decimal(Math.max(1, post.vacancy())).toPlainString());
    }

    /// People of the tray who could fill it, then a newcomer.
    public List<Who> choices() {
        return choices;
    }

    public ObjectProperty<Who> whoProperty() {
        return who;
    }

    /// The grade a newcomer holds.
    public ObjectProperty<Grade> heldProperty() {
        return held;
    }

    public ObjectProperty<GradeFlag> flagProperty() {
        return flag;
    }

    /// Full-time equivalents a newcomer works, as written.
    public StringProperty fteProperty() {
        return fte;
    }

    public Written written() {
        if (who.get().waiting().isPresent()) {
            return new Written.Whole(FillPost.fromTray(post.id(), who.get().waiting().get()));
        }
        return Fte.parse(fte.get())
                .<Written>map(hundredths -> new Written.Whole(FillPost.byNewcomer(
                        post.id(), new Occupant(newcomer(), held.get(), flag.get(), hundredths))))
                .orElseGet(() -> new Written.Missing(Texts.of("board.form.fte-wanted")));
    }

    private PersonId newcomer() {
        if (newcomer.isEmpty()) {
            newcomer = Optional.of(identities.nextPerson());
        }
        return newcomer.get();
    }
}
