package org.hubplan.change;

import java.util.List;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Advert;
import org.hubplan.model.Plan;

/// Vacancy adverts read into the baseline, one step for a whole file: each in place of the one of its reference, or
/// new. Those the file has not stay.
///
/// @param source name of the file they came from
/// @param adverts at least one, no two of one reference
public record SetAdverts(String source, List<Advert> adverts) implements Change {
    public SetAdverts {
        adverts = List.copyOf(adverts);
        if (adverts.isEmpty() || adverts.stream().map(Advert::reference).distinct().count() < adverts.size()) {
            throw new IllegalArgumentException("Vacancy adverts are set by at least one, each once");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return Applied.around(plan.with(plan.filling().withAdverts(adverts)));
    }

    @Override
    public String words(Plan before) {
        return "Import " + source + ": " + adverts.size() + (adverts.size() == 1 ? " vacancy advert" : " vacancy adverts");
    }

    @Override
    public String kind() {
        return "adverts";
    }

    @Override
    public boolean isForBaseline() {
        return true;
    }
}
