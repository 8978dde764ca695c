package org.hubplan.session.paper;

import java.util.ArrayList;
import java.util.List;
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

    private OpenPoints(OpenPlan plan, WantedPaper wanted, Counted counted, Mask mask) {
        this.plan = plan;
        this.wanted = wanted;
        this.counted = counted;
        this.mask = mask;
    }

    /// @param counted where the option stands as the paper counts it
    static List<Open> of(OpenPlan plan, WantedPaper wanted, Counted counted, Mask mask) {
        OpenPoints points = new OpenPoints(plan, wanted, counted, mask);
        List<Open> open = new ArrayList<>();
        if (wanted.option() != Option.BASELINE) {
            open.add(new Open("Limits broken", points.broken()));
            open.add(new Open("Changes not agreed by all", points.unagreed()));
            open.add(new Open("Changes that no longer fit the baseline", points.unfit()));
            open.add(new Open("Costs nothing is said to meet", points.gaps()));
        }
        if (wanted.kind() == PaperKind.DECISION) {
            open.addAll(DecisionPaper.open(DecisionPaper.of(plan, wanted, counted, mask)));
        }
        open.add(new Open("To-dos not done", points.toDos()));
        open.add(new Open("Rows held at import", points.held()));
        return open;
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
                .filter(note -> note.option() == wanted.option() || note.option() == Option.BASELINE)
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
