package org.hubplan.report.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.change.Option;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.Payback;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Imprint;
import org.hubplan.report.Paper;
import org.hubplan.report.mask.Withheld;

/// Everything the option appraisal is printed from.
///
/// @param scope whose posts are counted; money is always of the whole option
/// @param options two to six, the one the others are compared with first
public record OptionAppraisal(Imprint imprint, Scope scope, Withheld withheld, List<Appraised> options) {
    public static final String KIND = "Option appraisal";

    public OptionAppraisal {
        options = List.copyOf(options);
        if (options.size() < 2) {
            throw new IllegalArgumentException("An appraisal compares two options at least");
        }
    }

    /// One option.
    ///
    /// @param funding over five years
    /// @param rate its discount a year
    /// @param changes how many stand
    /// @param broken limits it breaks, in words
    public record Appraised(
            Option option,
            Standing standing,
            Funding funding,
            Payback payback,
            PresentValue rate,
            long changes,
            List<String> broken) {
        public Appraised {
            broken = List.copyOf(broken);
        }

        /// As a column is headed: `1 Preferred`
        String heading() {
            return option.words();
        }
    }

    public Paper paper() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading(1, "Side by side", false));
        body.addAll(SideBySide.of(this));
        body.addAll(Differences.of(this));
        body.addAll(SourcesOfOptions.of(this));
        body.addAll(LimitsBroken.of(this));
        body.addAll(InPictures.of(this));
        body.add(new Block.Heading(1, "How to read it", false));
        body.add(new Block.Prose("New money changes the force’s pay bill; redistributed pay is found from existing posts."
                + " The two are never added together. Cash and present value are of new money and cost lines over five"
                + " years from each option’s year zero. Payback is undiscounted: the end of the first year by which savings"
                + " come to what is spent once. A gap is a cost nothing is said to meet; a pressure is one that savings yet"
                + " to be named have to meet."));
        return imprint.paper(KIND, facts(), body);
    }

    private List<Fact> facts() {
        return List.of(
                new Fact("Options", options.stream().map(Appraised::heading).collect(Collectors.joining("; "))),
                new Fact("Posts counted", scope.command()
                        .map(command -> "those of " + command)
                        .orElse("every post in the plan")),
                new Fact("Money", "of whole options, full years at the rates of " + options.getFirst().standing().ledger().pricing().year()
                        + " unless a year is named"));
    }
}
