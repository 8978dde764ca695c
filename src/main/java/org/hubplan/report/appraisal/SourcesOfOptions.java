package org.hubplan.report.appraisal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.report.Block;
import org.hubplan.report.Measure;
import org.hubplan.report.appraisal.OptionAppraisal.Appraised;

/// Which money each option rests on, over all the years of its funding schedule.
final class SourcesOfOptions {
    private SourcesOfOptions() {}

    static List<Block> of(OptionAppraisal appraisal) {
        OptionRows rows = OptionRows.each(appraisal);
        names(appraisal).forEach(name -> rows.row(name, Measure.PENCE, option -> given(option, name)));
        rows.row("Pressure, to be met by savings yet to be named", Measure.PENCE, option -> option.funding().years().stream()
                        .mapToLong(FundingYear::pressure)
                        .sum())
                .row("Gap: nothing said", Measure.PENCE, option -> option.funding().years().stream()
                        .mapToLong(FundingYear::gap)
                        .sum());
        return List.of(
                new Block.Heading(1, "What meets it", false),
                rows.named("What meets each option’s cost over the years of its schedule, £"),
                new Block.Prose("Money put by in a reserve counts once: where it is drawn."));
    }

    private static SequencedSet<String> names(OptionAppraisal appraisal) {
        SequencedSet<String> names = new LinkedHashSet<>();
        appraisal.options().forEach(option -> option.funding().years().forEach(
                year -> year.sources().forEach(source -> names.add(source.source().name()))));
        return names;
    }

    /// To costs; what goes into a reserve isn't counted until the reserve gives it.
    private static long given(Appraised option, String name) {
        return option.funding().years().stream()
                .flatMap(year -> year.covers().stream())
                .flatMap(cover -> cover.parts().stream())
                .filter(part -> part.source().name().equals(name))
                .mapToLong(Cover.Part::pence)
                .sum();
    }
}
