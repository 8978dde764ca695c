package org.hubplan.session.paper;

import java.util.List;
import java.util.SequencedMap;
import org.hubplan.change.Act;
import org.hubplan.ledger.Scope;
import org.hubplan.report.decision.Decision;
import org.hubplan.report.decision.NamedFigure;
import org.hubplan.report.decision.Section;
import org.hubplan.report.decision.Template;
import org.hubplan.session.Answer;
import org.hubplan.session.Counted;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;

/// The words of an option's decision paper: what each section says, which figures it may name, and how a planner
/// says it in words of his own.
public final class DecisionWords {
    private final Decision decision;

    private DecisionWords(Decision decision) {
        this.decision = decision;
    }

    /// Of an option that is not the baseline, with every change and every unit of it.
    ///
    /// @param scope whose posts are counted
    public static DecisionWords of(OpenPlan plan, int option, Scope scope) {
        WantedPaper wanted = WantedPaper.of(PaperKind.DECISION, option, plan.timeline(option).option().effective())
                .within(scope);
        Counted counted = wanted.counted(plan);
        return new DecisionWords(
                DecisionPaper.of(plan, wanted, counted, new Mask(plan, wanted, counted.standing())));
    }

    /// The text of a section with its placeholders.
    public String text(Section section) {
        return decision.text(section).text();
    }

    /// Whether it is the planner's own.
    public boolean isOwn(Section section) {
        return decision.own().containsKey(section);
    }

    /// What the plan gives for it.
    public String generated(Section section) {
        return decision.generated(section).text();
    }

    /// Every figure a text may name, by its key.
    public SequencedMap<String, NamedFigure> figures() {
        return decision.figures();
    }

    /// Says a section in a planner's own words, one paragraph a line. Words that are the generated ones, or none, give
    /// it back to the plan.
    public static Answer word(Session session, int option, Section section, String text) {
        OpenPlan plan = session.now();
        if (!plan.timelines().containsKey(option) || PaperKind.DECISION.whyNot(plan, option).isPresent()) {
            return Answer.refused("The baseline has no decision paper.", "Name an option that there is.");
        }
        DecisionWords words = of(plan, option, Scope.EVERYTHING);
        String own = text.strip().equals(words.generated(section).strip()) ? "" : text.strip();
        List<String> unknown = new Template(own).unknown(words.figures());
        if (!unknown.isEmpty()) {
            return Answer.refused(
                    "There is no figure {" + String.join("}, {", unknown) + "} in this option.",
                    "Its figures are: " + String.join(", ", words.figures().keySet()) + ".");
        }
        return session.remarks()
                .word(option, section.label(), new Act.Worded(PaperKind.DECISION.key(), section.key(), own));
    }
}
