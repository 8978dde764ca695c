package org.hubplan.change;

import java.util.List;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Plan;
import org.hubplan.model.Series;

/// Published figures of strength read beside the baseline, one step for a whole file. They change no figure of the plan.
///
/// @param source name of the file they came from
/// @param series at least one, no two of one name
public record SetSeries(String source, List<Series> series) implements Change {
    public SetSeries {
        series = List.copyOf(series);
        if (series.isEmpty() || series.stream().map(Series::name).distinct().count() < series.size()) {
            throw new IllegalArgumentException("Series are set by at least one, each once");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return Applied.around(plan.with(plan.outside().with(series)));
    }

    @Override
    public String words(Plan before) {
        return "Import " + source + ": published strength of " + (series.size() == 1 ? series.getFirst().name() : series.size() + " bodies");
    }

    @Override
    public String kind() {
        return "series";
    }

    @Override
    public boolean isForBaseline() {
        return true;
    }
}
