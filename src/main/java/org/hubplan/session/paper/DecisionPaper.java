package org.hubplan.session.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.WordedSection;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Standing;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.report.Draft.Open;
import org.hubplan.report.decision.Decision;
import org.hubplan.report.decision.NamedFigure;
import org.hubplan.report.decision.Section;
import org.hubplan.report.decision.Template;
import org.hubplan.session.Agreement;
import org.hubplan.session.Counted;
import org.hubplan.session.OpenPlan;

/// Gathers what the decision paper of an option is printed from.
final class DecisionPaper {
    private DecisionPaper() {}

    static Decision of(OpenPlan plan, WantedPaper wanted, Counted counted, Mask mask) {
        Standing standing = counted.standing();
        List<Agreement.Line> asked = plan.agreement(wanted.option()).asked().stream()
                .filter(line -> counted.whyNot(line.entry()).isEmpty())
                .toList();
        return new Decision(
                wanted.imprint(plan),
                wanted.scope(),
                plan.baseline(),
                standing,
                mask.withheld(),
                OptionFunding.of(standing),
                PresentValue.of(standing.plan().funding().assumptions()),
                plan.timeline(wanted.option()).history().standing().stream()
                        .filter(entry -> counted.whyNot(entry).isEmpty())
                        .toList(),
                asked.size(),
                asked.stream().filter(Agreement.Line::isAgreed).count(),
                plan.checks().of(standing).size(),
                own(plan, wanted.option()));
    }

    private static Map<Section, String> own(OpenPlan plan, int option) {
        Map<Section, String> own = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            plan.remarks()
                    .words()
                    .get(new WordedSection(option, PaperKind.DECISION.key(), section.key()))
                    .forEach(text -> own.put(section, text));
        }
        return own;
    }

    /// What is open in its words: numbers written out, and figures the plan has no longer.
    static List<Open> open(Decision decision) {
        Map<String, NamedFigure> figures = decision.figures();
        List<String> typed = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        decision.own().forEach((section, text) -> {
            Template template = new Template(text);
            template.typed().forEach(number -> typed.add(section.label() + ": " + number + "."));
            template.unknown(figures).forEach(key -> gone.add(section.label() + ": {" + key + "}."));
        });
        return List.of(
                new Open("Numbers typed by hand, bound to no figure", typed),
                new Open("Figures the plan has no longer", gone));
    }
}
