package org.hubplan.report.board;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.check.Breach;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Limits;
import org.hubplan.money.Pricing;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Imprint;
import org.hubplan.report.Paper;
import org.hubplan.report.mask.Withheld;

/// What the board on one page is printed from.
///
/// @param standing where the option stands; the baseline's own standing for option 0
/// @param scope whose posts and people the total counts; hubs count all that sit there
/// @param figures which changes are counted, in words: `with every change of the option`
/// @param breaches limits broken where the option stands, with what is kept back in other words
public record BoardPage(
        Imprint imprint,
        Standing baseline,
        Standing standing,
        Scope scope,
        String figures,
        List<Breach> breaches,
        Limits limits) {
    private static final String KIND = "Board";

    public BoardPage {
        breaches = List.copyOf(breaches);
    }

    /// @param withheld what has no tile of its own
    public Paper paper(Withheld withheld) {
        BoardFigures shown = BoardFigures.of(standing, baseline, scope, withheld, breaches, limits);
        List<Block> blocks = new ArrayList<>();
        String of = imprint.settings().name() + ", option " + imprint.option().words();
        blocks.add(new Block.Title(KIND, of));
        if (imprint.settings().invented()) {
            blocks.add(new Block.Notice(Imprint.SAMPLE));
        }
        blocks.add(facts());
        blocks.add(new Block.Chart(new BoardPicture(shown)));
        return new Paper(
                KIND + ", " + of, imprint.printed(), imprint.running(KIND, "Option " + imprint.option().words()), blocks);
    }

    /// What head and foot of the page don't say: marking, author, day and version stand there.
    private Block facts() {
        Pricing pricing = standing.ledger().pricing();
        return new Block.Facts(List.of(
                new Fact("Counted", scope.command()
                        .map(command -> "at hubs all that sits there; in the total what is of " + command)
                        .orElse("every post and person in the plan")),
                new Fact("Figures", figures),
                new Fact("Costs", "full year " + pricing.year() + ", every post, filled or not"),
                new Fact("Limits broken", Integer.toString(breaches.size()))));
    }
}
