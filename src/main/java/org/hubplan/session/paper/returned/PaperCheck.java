package org.hubplan.session.paper.returned;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.papers.ReturnedPaper;
import org.hubplan.report.Dates;
import org.hubplan.report.Figures;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.paper.PaperOrigin;
import org.hubplan.session.paper.Papers;
import org.hubplan.session.paper.WantedPaper;

/// What became of a paper that was printed as a Word file, edited and sent back.
///
/// @param file its name, without the folder
/// @param origin which paper of which state of the plan it was printed from
/// @param against the paper of the plan it was laid against, as it prints now
/// @param standing how the plan stands to the state it was printed from
/// @param matching how many figures say what the plan says
/// @param findings figures to look at, in the order of the paper
/// @param since figures the plan's paper has now and had not when it was printed
public record PaperCheck(
        String file,
        PaperOrigin origin,
        WantedPaper against,
        Standing standing,
        int matching,
        List<Finding> findings,
        int since) {
    public PaperCheck {
        findings = List.copyOf(findings);
    }

    /// How the plan stands to the state a paper was printed from.
    public sealed interface Standing {
        /// Nothing was done since.
        record Same() implements Standing {}

        /// @param entries how many entries its log has grown by
        record Grown(long entries) implements Standing {}

        /// The log has no such entry: it is another plan, or one that went back to an older copy.
        record Another() implements Standing {}
    }

    /// What comes of it.
    public sealed interface Checked {
        record Done(PaperCheck check) implements Checked {}

        /// @param words one or two plain sentences for the planner
        record NotRead(String words) implements Checked {}
    }

    /// Reads a returned paper and lays it against the plan as it is now.
    ///
    /// @param option the option to lay it against; empty for the one it was printed of
    public static Checked of(OpenPlan plan, Path file, OptionalInt option) {
        try {
            ReturnedPaper paper = ReturnedPaper.read(file);
            Optional<PaperOrigin> origin = PaperOrigin.read(paper.properties());
            if (origin.isEmpty()) {
                return new Checked.NotRead(paper.file() + " does not say which paper of a plan it is: it was not saved as"
                        + " a Word file by Hubplan, or its properties were taken out. Save the paper from the plan again, and"
                        + " let it be edited there.");
            }
            WantedPaper printed = origin.get().wanted();
            WantedPaper wanted = option.isPresent() ? printed.ofOption(option.getAsInt()) : printed;
            return whyNot(plan, wanted)
                    .<Checked>map(Checked.NotRead::new)
                    .orElseGet(() -> new Checked.Done(check(plan, paper, origin.get(), wanted)));
        } catch (UnreadableFile unreadable) {
            return new Checked.NotRead(unreadable.getMessage());
        }
    }

    private static Optional<String> whyNot(OpenPlan plan, WantedPaper wanted) {
        if (!plan.timelines().containsKey(wanted.option())) {
            return Optional.of("The plan has no option " + wanted.option()
                    + ", which the paper was printed of. Choose another option to lay it against.");
        }
        return wanted.kind().whyNot(plan, wanted.option());
    }

    private static PaperCheck check(OpenPlan plan, ReturnedPaper paper, PaperOrigin origin, WantedPaper wanted) {
        Comparison comparison = new Comparison(paper, Figures.of(Papers.of(plan, wanted)));
        comparison.run();
        return new PaperCheck(
                paper.file(),
                origin,
                wanted,
                standing(plan, origin),
                comparison.matching(),
                comparison.findings(),
                comparison.since());
    }

    private static Standing standing(OpenPlan plan, PaperOrigin origin) {
        long newest = plan.log().size();
        boolean isOurs = origin.version() >= 1
                && origin.version() <= newest
                && plan.log().get((int) origin.version() - 1).hash().equals(origin.hash());
        if (!isOurs) {
            return new Standing.Another();
        }
        return origin.version() == newest ? new Standing.Same() : new Standing.Grown(newest - origin.version());
    }

    /// Which state of the plan it was printed from, in a sentence.
    public String origins() {
        String from = "Printed " + Dates.words(origin.wanted().printed()) + " from version " + origin.version();
        return switch (standing) {
            case Standing.Same() -> from + ", which is the plan as it stands.";
            case Standing.Grown(long entries) ->
                from + ". The plan has had " + (entries == 1 ? "one more entry" : entries + " more entries") + " since.";
            case Standing.Another() -> from + " of “" + origin.plan() + "”, which is not in this plan’s log: it is another plan,"
                    + " or a copy of it that went another way.";
        };
    }

    /// What came of it, in a sentence.
    public String outcome() {
        String more = since == 0
                ? ""
                : " The plan’s paper has " + many(since) + " more that this one was not printed with.";
        String rest = many(matching) + " say what the plan says." + more;
        return switch (findings.size()) {
            case 0 -> "All " + many(matching) + " figures say what the plan says." + more;
            case 1 -> "One figure needs a look, " + rest;
            default -> many(findings.size()) + " figures need a look, " + rest;
        };
    }

    private static String many(int figures) {
        return String.format(Locale.UK, "%,d", figures);
    }

    /// How many findings are of a kind.
    public long count(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    /// Whether every figure it was printed with is there and says what the plan says.
    public boolean isAsThePlan() {
        return findings.isEmpty();
    }
}
