package org.hubplan.session.paper.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hubplan.exchange.papers.ReturnedPaper;
import org.hubplan.exchange.papers.ReturnedPaper.Control;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Figures;
import org.hubplan.report.Figures.Figure;
import org.hubplan.report.docx.FigureTag;

/// A returned paper's figures beside the plan's: those in their controls by tag or name, the rest by the list of what was
/// printed.
final class Comparison {
    private final ReturnedPaper paper;
    private final Map<String, Figure> plan = new LinkedHashMap<>();
    private final List<PrintedFigure> printed;
    private final Map<String, PrintedFigure> byControl = new HashMap<>();
    private final Map<String, PrintedFigure> byTag = new HashMap<>();
    private final Set<String> found = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int matching;

    /// @param figures of the plan's paper as it prints now
    Comparison(ReturnedPaper paper, Figures figures) {
        this.paper = paper;
        figures.all().forEach(figure -> plan.put(FigureTag.name(figure.key()), figure));
        this.printed = paper.listed().stream().flatMap(entry -> PrintedFigure.of(entry).stream()).toList();
        for (PrintedFigure figure : printed) {
            byControl.putIfAbsent(figure.name(), figure);
            byTag.putIfAbsent(figure.tag().name(), figure);
        }
    }

    void run() {
        List<Optional<PrintedFigure>> bound = paper.controls().stream().map(this::figureOf).toList();
        for (int at = 0; at < bound.size(); at++) {
            String says = paper.controls().get(at).words();
            bound.get(at).ifPresent(figure -> compare(figure, says));
        }
        UnboundFigures unbound = new UnboundFigures(paper, bound);
        Set<String> told = new HashSet<>();
        for (PrintedFigure figure : printed) {
            if (!found.contains(figure.tag().name()) && told.add(figure.tag().name())) {
                missed(figure, unbound.find(figure));
            }
        }
    }

    int matching() {
        return matching;
    }

    List<Finding> findings() {
        return findings;
    }

    /// Figures of the plan's paper that were not printed; none where the list of those is gone.
    int since() {
        return printed.isEmpty()
                ? 0
                : (int) plan.keySet().stream().filter(name -> !byTag.containsKey(name)).count();
    }

    /// The figure in a control; empty for a control of another's making. The tag says enough where the list is gone, the
    /// control's name where the tag is.
    private Optional<PrintedFigure> figureOf(Control control) {
        Optional<FigureTag> tag = FigureTag.read(control.tag());
        if (tag.isEmpty()) {
            return Optional.ofNullable(byControl.get(control.name()));
        }
        PrintedFigure listed = byTag.get(tag.get().name());
        return Optional.of(
                listed != null && listed.tag().equals(tag.get())
                        ? listed
                        : new PrintedFigure(
                                control.name(), tag.get(), "", new Figures.InSentence("", control.name())));
    }

    // ---- one figure

    private void compare(PrintedFigure figure, String says) {
        found.add(figure.tag().name());
        Figure now = plan.get(figure.tag().name());
        if (says.isEmpty()) {
            add(Finding.Kind.MISSING, figure, says, now);
            return;
        }
        Amount was = figure.tag().printed();
        OptionalLong said = says.equals(figure.words()) ? OptionalLong.of(was.value()) : SaidFigure.read(says, was.measure());
        if (now == null) {
            add(Finding.Kind.NOT_IN_PLAN, figure, says, null);
        } else if (said.isPresent() && said.getAsLong() == now.amount().value()) {
            matching++;
        } else {
            boolean isEdited = said.isEmpty() || said.getAsLong() != was.value();
            boolean hasMoved = now.amount().value() != was.value();
            add(kind(isEdited, hasMoved), figure, says, now);
        }
    }

    private static Finding.Kind kind(boolean isEdited, boolean hasMoved) {
        if (!isEdited) {
            return Finding.Kind.MOVED;
        }
        return hasMoved ? Finding.Kind.EDITED_AND_MOVED : Finding.Kind.EDITED;
    }

    /// A figure whose control is gone.
    private void missed(PrintedFigure figure, Optional<String> words) {
        Figure now = plan.get(figure.tag().name());
        if (words.isPresent()) {
            add(Finding.Kind.UNBOUND, figure, words.get(), now);
        } else {
            add(Finding.Kind.MISSING, figure, "", now);
        }
    }

    private void add(Finding.Kind kind, PrintedFigure figure, String says, Figure now) {
        Figures.Place place = now == null ? figure.place() : now.places().getFirst();
        findings.add(new Finding(kind, place, figure.words(), says, now == null ? "" : now.words()));
    }
}
