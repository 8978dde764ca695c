package org.hubplan.session.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hubplan.change.Note;
import org.hubplan.change.Option;
import org.hubplan.check.Breach;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Money;
import org.hubplan.report.Draft;
import org.hubplan.report.Draft.Open;
import org.hubplan.session.Agreement;
import org.hubplan.session.Counted;
import org.hubplan.session.HeldRows;
import org.hubplan.session.OpenPlan;

/// What is still open in an option, so that a paper of it is a draft: limits broken, changes not agreed or that no
/// longer fit, to-dos, rows held at import, costs nothing was said to meet. A pressure is stated, and is none of it.
final class OpenPoints {
    private final OpenPlan plan;
    private final WantedPaper wanted;
    private final Counted counted;
    private final Mask mask;
    /// Says of which option a point is, in a paper of several.
    private final String whose;

    private OpenPoints(OpenPlan plan, WantedPaper wanted, Mask mask) {
        this.plan = plan;
        this.wanted = wanted;
        this.counted = wanted.counted(plan);
        this.mask = mask;
        this.whose = wanted.kind() == PaperKind.APPRAISAL ? "Option " + wanted.option() + ": " : "";
    }

    /// Of every option the paper is of.
    static List<Open> of(OpenPlan plan, WantedPaper wanted, Mask mask) {
        List<OpenPoints> options = wanted.compared(plan).stream()
                .filter(option -> option != Option.BASELINE)
                .map(option -> new OpenPoints(plan, wanted.of(option), mask))
                .toList();
        List<Open> open = new ArrayList<>(List.of(
                all("Limits broken", options, OpenPoints::broken),
                all("Changes not agreed by all", options, OpenPoints::unagreed),
                all("Changes that no longer fit the baseline", options, OpenPoints::unfit),
                all("Costs nothing is said to meet", options, OpenPoints::gaps)));
        OpenPoints own = new OpenPoints(plan, wanted, mask);
        if (wanted.kind() == PaperKind.DECISION) {
            open.addAll(DecisionPaper.open(DecisionPaper.of(plan, wanted, own.counted, mask)));
        }
        open.add(new Open("To-dos not done", own.toDos()));
        open.add(new Open("Rows held at import", own.held()));
        return open;
    }

    private static Open all(
            String what, List<OpenPoints> options, Function<OpenPoints, List<String>> points) {
        return new Open(
                what,
                options.stream()
                        .flatMap(option -> points.apply(option).stream().map(point -> option.whose + point))
                        .toList());
    }

    private List<String> broken() {
        return plan.checks().of(counted.standing()).stream().map(mask::said).map(Breach::why).toList();
    }

    /// Those the paper counts: with only agreed changes counted there are none.
    private List<String> unagreed() {
        return plan.agreement(wanted.option()).lines().stream()
                .filter(line -> !line.isAgreed() && counted.whyNot(line.entry()).isEmpty())
                .map(Agreement.Line::entry)
                .map(entry -> mask.words(entry) + " (entry " + entry.n() + ").")
                .toList();
    }

    private List<String> unfit() {
        return counted.unfit().stream().map(one -> mask.words(one.entry()) + " (entry " + one.entry().n() + ").").toList();
    }

    private List<String> gaps() {
        Standing standing = plan.timeline(wanted.option()).now();
        return OptionFunding.of(standing).years().stream()
                .flatMap(year -> year.covers().stream()
                        .filter(cover -> cover.gap() > 0)
                        .map(cover -> cover.line() + ", " + year.year() + ": " + Money.words(cover.gap()) + "."))
                .toList();
    }

    private List<String> toDos() {
        return plan.remarks().notesInOrder().stream()
                .filter(note -> wanted.compared(plan).contains(note.option()) || note.option() == Option.BASELINE)
                .filter(Note::isOpenToDo)
                .map(note -> mask.text(note.text()))
                .map(text -> text.endsWith(".") ? text : text + ".")
                .toList();
    }

    private List<String> held() {
        HeldRows rows = plan.held();
        return rows.rows().stream()
                .map(row -> mask.text(
                        rows.source() + ", " + row.sheet() + ", row " + row.row() + ": " + row.reason() + "."))
                .toList();
    }
}
