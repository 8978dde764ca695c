package org.hubplan.ui.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.Option;
import org.hubplan.report.Precision;
import org.hubplan.report.decision.NamedFigure;
import org.hubplan.report.decision.Section;
import org.hubplan.report.decision.Template;
import org.hubplan.session.Answer;
import org.hubplan.session.paper.DecisionWords;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// The words of the decision paper, section by section: what each says, in whose words, and which of the plan's
/// figures it may name. What is typed and not kept stays with its section until it is kept or given up.
final class WordingViewModel {
    /// As exact as any figure is.
    private static final Precision EXACT = new Precision(2, 2);

    private final PlanModel plan;
    private final Map<Section, String> typed = new EnumMap<>(Section.class);
    private final ReadOnlyObjectWrapper<Section> section = new ReadOnlyObjectWrapper<>(Section.SUMMARY);
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<Section, Whose>> whose = new ReadOnlyObjectWrapper<>(Map.of());
    private DecisionWords words;

    /// In whose words a section is.
    enum Whose {
        THE_PLANS,
        OWN,
        /// Typed, and not kept yet.
        NOT_KEPT
    }

    WordingViewModel(PlanModel plan) {
        this.plan = plan;
        plan.nowProperty().subscribe(_ -> lookAgain());
        plan.scopeProperty().subscribe(_ -> lookAgain());
        text.subscribe(this::write);
    }

    private void lookAgain() {
        if (plan.now().current() == Option.BASELINE) {
            typed.clear();
            return;
        }
        words = DecisionWords.of(plan.now(), plan.now().current(), plan.scopeProperty().get());
        show();
    }

    private void show() {
        text.set(typed.getOrDefault(section.get(), words.text(section.get())));
        tell();
    }

    private void write(String now) {
        if (words == null) {
            return;
        }
        if (now.equals(words.text(section.get()))) {
            typed.remove(section.get());
        } else {
            typed.put(section.get(), now);
        }
        tell();
    }

    private void tell() {
        Map<Section, Whose> all = new EnumMap<>(Section.class);
        for (Section one : Section.values()) {
            all.put(one, typed.containsKey(one) ? Whose.NOT_KEPT : words.isOwn(one) ? Whose.OWN : Whose.THE_PLANS);
        }
        if (!all.equals(whose.get())) {
            whose.set(all);
        }
        Template template = new Template(text.get());
        List<String> unknown = template.unknown(words.figures());
        List<String> numbers = all.get(section.get()) == Whose.THE_PLANS ? List.of() : template.typed();
        remark.set(!unknown.isEmpty()
                ? Texts.of("paper.words.unknown", "{" + String.join("}, {", unknown) + "}")
                : numbers.isEmpty() ? "" : Texts.of("paper.words.typed", String.join(", ", numbers)));
    }

    /// Goes to another section.
    void choose(Section wanted) {
        section.set(wanted);
        show();
    }

    /// Keeps what is typed, in the plan's log. A refusal is said in the remark.
    void keep() {
        say(text.get());
    }

    /// Says the section again as the plan gives it, and forgets what was typed.
    void giveBack() {
        typed.remove(section.get());
        if (words.isOwn(section.get())) {
            say("");
        } else {
            show();
        }
    }

    private void say(String wanted) {
        Section said = section.get();
        Answer answer = plan.ask(session -> DecisionWords.word(session, plan.now().current(), said, wanted));
        if (answer instanceof Answer.Refused refused) {
            remark.set(refused.words());
        } else {
            typed.remove(said);
            show();
        }
    }

    ReadOnlyObjectProperty<Section> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    /// The text of the section, to be typed in.
    StringProperty textProperty() {
        return text;
    }

    /// What is wrong with the text, or should be known of it; empty for nothing.
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// In whose words each section is.
    ReadOnlyObjectProperty<Map<Section, Whose>> whoseProperty() {
        return whose.getReadOnlyProperty();
    }

    /// Every figure a text may name.
    List<NamedFigure> figures() {
        return words == null ? List.of() : List.copyOf(words.figures().values());
    }

    /// A figure as it is chosen from: what it is, and its value.
    static String words(NamedFigure figure) {
        return Texts.of("paper.words.figure", figure.what(), EXACT.withUnit(figure.amount()));
    }

    /// What stands in the text for a figure.
    static String placeholder(NamedFigure figure) {
        return "{" + figure.key() + "}";
    }
}
