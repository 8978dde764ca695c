package org.hubplan.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hubplan.change.Entry;
import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.PayStep;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Grade;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Imprint;
import org.hubplan.report.Paper;
import org.hubplan.report.mask.Withheld;

/// Everything the decision paper is printed from.
///
/// @param scope whose posts are counted; money is always of the whole option
/// @param funding what the option costs and what meets it
/// @param rate a year's discount
/// @param changes the option's that stand, oldest first
/// @param toAgree how many of them commands have to agree to
/// @param agreed how many of these every command concerned has agreed to
/// @param broken how many limits the option breaks
/// @param own the planner's own text of sections that have one
public record Decision(
        Imprint imprint,
        Scope scope,
        Standing baseline,
        Standing now,
        Withheld withheld,
        Funding funding,
        PresentValue rate,
        List<Entry> changes,
        long toAgree,
        long agreed,
        long broken,
        Map<Section, String> own) {
    public static final String KIND = "Decision paper";

    public Decision {
        changes = List.copyOf(changes);
        own = Map.copyOf(own);
    }

    /// Every figure a text may name, by its key.
    public SequencedMap<String, NamedFigure> figures() {
        return OptionFigures.of(this);
    }

    /// The text of a section: the planner's own, or else the generated one.
    public Template text(Section section) {
        return own.containsKey(section) ? new Template(own.get(section)) : generated(section);
    }

    /// A section's text as the plan gives it.
    public Template generated(Section section) {
        return new Template(new GeneratedWords(this).of(section));
    }

    public Paper paper() {
        SequencedMap<String, NamedFigure> figures = figures();
        List<Block> body = new ArrayList<>();
        for (Section section : Section.values()) {
            body.add(new Block.Heading(1, section.heading(), false));
            List<String> paragraphs = text(section).paragraphs();
            for (int at = 0; at < paragraphs.size(); at++) {
                body.add(new Block.Passage(Template.runs(section.mark(at) + paragraphs.get(at), figures)));
            }
            body.addAll(Evidence.of(section, this));
        }
        body.addAll(FigureSources.of(this, figures));
        return imprint.paper(KIND, facts(), body);
    }

    private List<Fact> facts() {
        return List.of(
                new Fact("Posts counted", scope.command()
                        .map(command -> "those of " + command)
                        .orElse("every post in the plan")),
                new Fact("Money", "of the whole option"),
                new Fact("Words", own.isEmpty() ? "generated from the plan" : own.size() + " of " + Section.values().length
                        + " sections in the author’s own words"));
    }

    /// Names the changes that touch the pay of a grade: `; entries 13, 14`, and nothing where none does.
    String entriesOf(Grade grade) {
        return entries(step -> step.posts().stream().anyMatch(part -> part.paid().grade() == grade));
    }

    /// Names the changes whose pay is new money, or found from existing posts.
    String entriesOf(PayOrigin origin) {
        return entries(step -> step.origin() == origin);
    }

    /// What pay comes to in a full year: `{redistributed-pay} a year`, and at which rates where years of the option come to other
    /// sums.
    String aYear(PayOrigin origin) {
        String said = origin == PayOrigin.NEW ? "{new-pay} a year of new money for pay" : "{redistributed-pay} a year";
        return said + (variesByYear(origin) ? " at " + now.ledger().pricing().card().year() + " grade rates" : "");
    }

    /// Whether a year from year zero on comes to another sum than the full year that is said.
    boolean variesByYear(PayOrigin origin) {
        long full = fullYear(origin);
        return funding.years().stream()
                .filter(year -> year.year().compareTo(funding.yearZero()) >= 0)
                .anyMatch(year -> (origin == PayOrigin.NEW ? year.payNew() : year.redistributed()) != full);
    }

    /// New or redistributed pay of a full year, in pence.
    long fullYear(PayOrigin origin) {
        Growth growth = now.growth(Scope.EVERYTHING);
        return origin == PayOrigin.NEW ? growth.newPence() : growth.redistributedPence();
    }

    private String entries(Predicate<PayStep> fits) {
        String entries = now.paySteps().stream()
                .filter(fits)
                .map(step -> Long.toString(step.entry()))
                .distinct()
                .collect(Collectors.joining(", "));
        return entries.isEmpty() ? "" : "; entries " + entries;
    }
}
