package org.hubplan.report.decision;

import static org.hubplan.report.Measure.COUNT;
import static org.hubplan.report.Measure.FTE;
import static org.hubplan.report.Measure.PENCE;
import static org.hubplan.report.Measure.PER_MILLE;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.HubKind;
import org.hubplan.report.Measure;
import org.hubplan.report.mask.Shown;

/// Every figure of an option that a text may name, in an order a planner would look for them in.
final class OptionFigures {
    private final Decision decision;
    private final SequencedMap<String, NamedFigure> figures = new LinkedHashMap<>();
    private final Ledger before;
    private final Ledger now;
    private final String totals;

    private OptionFigures(Decision decision) {
        this.decision = decision;
        this.before = lines(decision.withheld().shown(decision.baseline()));
        this.now = lines(decision.withheld().shown(decision.now()));
        this.totals = "totals of " + decision.scope().command()
                .map(command -> command.name() + "’s posts")
                .orElse("all posts in the plan");
    }

    private static Ledger lines(Shown shown) {
        return shown.leavesOut() ? shown.lines() : shown.whole();
    }

    static SequencedMap<String, NamedFigure> of(Decision decision) {
        OptionFigures figures = new OptionFigures(decision);
        figures.workforce();
        figures.ofTheCommand();
        figures.byGrade();
        figures.byLane();
        figures.pay();
        FundingFigures.of(decision).forEach(figures::put);
        GivingFigures.of(decision.now()).forEach(figures::put);
        figures.state();
        return figures.figures;
    }

    private void put(NamedFigure figure) {
        figures.put(figure.key(), figure);
    }

    private void workforce() {
        Totals was = before.total(decision.scope());
        Totals is = now.total(decision.scope());
        level("posts", "Posts", was.posts(), is.posts(), COUNT);
        level("bwt", "BWT", was.bwtFte(), is.bwtFte(), FTE);
        level("strength", "Strength", was.strengthFte(), is.strengthFte(), FTE);
        level("vacancies", "Vacancies", was.vacantFte(), is.vacantFte(), FTE);
        level("vacant-posts", "Posts nobody is in", was.vacantPosts(), is.vacantPosts(), COUNT);
        put(NamedFigure.of("vacant-share", is.vacancyPerMille(), PER_MILLE, "Vacancies as a share of BWT", inOption(totals)));
        level("officers", "BWT of police officers", was.officersFte(), is.officersFte(), FTE);
        level("staff", "BWT of police staff", was.staffFte(), is.staffFte(), FTE);
        moved("posts-moved", "Posts at another hub than in the baseline", Figure.MOVED_POSTS, is);
        moved("vacant-posts-moved", "Of these, posts nobody is in", Figure.MOVED_VACANT_POSTS, is);
        moved("people-moved", "People in posts at another hub than in the baseline", Figure.MOVED_PEOPLE, is);
    }

    /// Of the plan's own command, as its line in a table of commands has them; none in a paper of another command's posts.
    private void ofTheCommand() {
        Command command = decision.imprint().settings().command();
        if (decision.scope().includes(command)) {
            Totals totals = decision.withheld().shown(decision.now()).lines().of(decision.scope(), By.COMMAND, command);
            put(NamedFigure.of(
                    "command-vacancies", totals.vacantFte(), FTE, "Vacancies of " + command.name(),
                    inOption("totals of " + command.name() + "’s posts")));
        }
    }

    private void level(String key, String what, long was, long is, Measure measure) {
        put(NamedFigure.of(key, is, measure, what, inOption(totals)));
        put(NamedFigure.of(key + "-baseline", was, measure, what + " in the baseline", "Baseline: " + totals));
        put(NamedFigure.change(key + "-change", is - was, measure, what + ", change", inOption(totals) + " less the baseline’s"));
    }

    private void moved(String key, String what, Figure figure, Totals is) {
        put(NamedFigure.of(key, is.get(figure), COUNT, what, inOption(totals)));
    }

    private String inOption(String what) {
        return "Option " + decision.imprint().option().number() + ": " + what;
    }

    private void byGrade() {
        for (Grade grade : Grade.values()) {
            long change = now.of(decision.scope(), By.GRADE, grade).posts()
                    - before.of(decision.scope(), By.GRADE, grade).posts();
            if (change != 0) {
                put(NamedFigure.change(
                        "posts-change " + grade.label(), change, COUNT, grade.label() + " posts, change",
                        inOption(totals) + " of the grade less the baseline’s" + decision.entriesOf(grade)));
            }
        }
    }

    private void byLane() {
        for (HubKind kind : HubKind.values()) {
            Totals was = before.of(decision.scope(), By.KIND, kind);
            Totals is = now.of(decision.scope(), By.KIND, kind);
            if (was.posts() != is.posts()) {
                put(NamedFigure.change(
                        "posts-change " + kind.key(), is.posts() - was.posts(), COUNT,
                        "Posts at " + kind.label() + ", change", inOption(totals) + " there less the baseline’s"));
            }
        }
    }

    /// Of the whole option, whatever the scope of its posts.
    private void pay() {
        Growth growth = decision.now().growth(Scope.EVERYTHING);
        String year = "full year " + decision.now().ledger().pricing().year();
        put(NamedFigure.of("new-pay", growth.newPence(), PENCE, "New pay, " + year, inOption("posts added and removed as new money") + decision.entriesOf(PayOrigin.NEW)));
        put(NamedFigure.of(
                "redistributed-pay", growth.redistributedPence(), PENCE, "Redistributed pay, " + year,
                inOption("posts found from existing ones, no new money") + decision.entriesOf(PayOrigin.FOUND)));
    }

    private void state() {
        put(NamedFigure.of("changes", decision.changes().size(), COUNT, "Changes of the option", "the log, changes that stand"));
        put(NamedFigure.of("changes-to-agree", decision.toAgree(), COUNT, "Changes that commands have to agree to", "the changes’ posts and whose they are"));
        put(NamedFigure.of("changes-agreed", decision.agreed(), COUNT, "Of these, agreed by all", "the commands’ replies"));
        put(NamedFigure.of("limits-broken", decision.broken(), COUNT, "Limits broken", "the plan’s limits, checked on the option"));
    }
}
