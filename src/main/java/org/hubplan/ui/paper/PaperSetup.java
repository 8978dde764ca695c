package org.hubplan.ui.paper;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.report.PageSetup;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.staffing.FigureGroup;
import org.hubplan.report.staffing.StaffingLayout;
import org.hubplan.session.paper.PaperKind;

/// How one kind of paper is set up: its page, what becomes of restricted units and, in a staffing plan, what stands in
/// it.
record PaperSetup(PageSetup page, StaffingLayout layout, Masking masking) {
    private static final String HUB_PAGES = "hub-pages";

    static PaperSetup usual(PaperKind kind) {
        return new PaperSetup(kind.usualPage(), StaffingLayout.USUAL, Masking.NONE);
    }

    PaperSetup with(PageSetup other) {
        return new PaperSetup(other, layout, masking);
    }

    PaperSetup with(StaffingLayout other) {
        return new PaperSetup(page, other, masking);
    }

    PaperSetup with(Masking other) {
        return new PaperSetup(page, layout, other);
    }

    /// To be remembered, in the words of the command line: `a3-landscape posts,bwt,cost hide hub-pages`.
    String words() {
        String figures = layout.figures().stream().map(FigureGroup::key).collect(Collectors.joining(","));
        return String.join(" ", page.name(), figures, masking.key()) + (layout.hubPages() ? " " + HUB_PAGES : "");
    }

    /// As remembered; what nobody can read any more is as usual.
    static PaperSetup written(String words, PaperKind kind) {
        PaperSetup usual = usual(kind);
        List<String> parts = Arrays.asList(words.split(" "));
        return new PaperSetup(
                part(parts, 0).flatMap(PageSetup::named).orElse(usual.page),
                new StaffingLayout(
                        part(parts, 1).map(PaperSetup::figures).filter(some -> !some.isEmpty()).orElse(usual.layout.figures()),
                        parts.contains(HUB_PAGES)),
                part(parts, 2).flatMap(Masking::keyed).orElse(usual.masking));
    }

    private static Optional<String> part(List<String> parts, int at) {
        return at < parts.size() ? Optional.of(parts.get(at)) : Optional.empty();
    }

    private static Set<FigureGroup> figures(String keys) {
        return Arrays.stream(keys.split(","))
                .flatMap(key -> FigureGroup.keyed(key).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FigureGroup.class)));
    }
}
