package org.hubplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.Option;
import org.hubplan.model.PlanSettings;
import org.hubplan.report.Block.Facts.Fact;

/// What a paper says of itself: of which plan and option it is, who answers for it, when it was printed, and from
/// which state of the plan.
///
/// @param printed the date it carries
/// @param version number of the newest entry in the plan's log
public record Imprint(PlanSettings settings, Option option, LocalDate printed, long version) {
    /// Said wherever the figures are a sample's.
    public static final String SAMPLE =
            "SAMPLE, INVENTED FIGURES. Nothing here is an official figure of any force.";

    /// A paper of the option.
    ///
    /// @param kind as its title has it: `Changes paper`
    /// @param facts its own short answers, before those every paper has
    /// @param body what follows them
    public Paper paper(String kind, List<Fact> facts, List<Block> body) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(kind, settings.name() + ", option " + option.words()));
        if (settings.invented()) {
            blocks.add(new Block.Notice(SAMPLE));
        }
        blocks.add(facts(facts));
        blocks.addAll(body);
        return new Paper(
                kind + ", " + settings.name() + ", option " + option.words(),
                printed,
                running(kind, "Option " + option.words()),
                blocks);
    }

    private Block.Facts facts(List<Fact> own) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Protective marking", settings.shownMarking()));
        facts.addAll(own);
        facts.add(new Fact("Author", settings.author()));
        facts.add(new Fact("Printed", Dates.words(printed)));
        facts.add(new Fact("Version", version + ", the newest entry in the plan’s log"));
        return new Block.Facts(facts);
    }

    /// What stands on every page.
    ///
    /// @param right at the top right: `Option 1 Preferred`
    public Paper.Running running(String kind, String right) {
        String author = settings.author().isBlank() ? "" : settings.author() + " · ";
        return new Paper.Running(
                settings.shownMarking(),
                settings.name() + " · " + kind,
                right,
                author + "printed " + Dates.words(printed) + " · version " + version);
    }
}
