package org.hubplan.change;

import java.util.List;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Posting;
import org.hubplan.model.Plan;

/// Postings read into the baseline, one step for a whole file: each in place of the one of its reference, or
/// new. Those the file has not stay.
///
/// @param source name of the file they came from
/// @param postings at least one, no two of one reference
public record SetPostings(String source, List<Posting> postings) implements Change {
    public SetPostings {
        postings = List.copyOf(postings);
        if (postings.isEmpty() || postings.stream().map(Posting::reference).distinct().count() < postings.size()) {
            throw new IllegalArgumentException("Postings are set by at least one, each once");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return Applied.around(plan.with(plan.filling().withPostings(postings)));
    }

    @Override
    public String words(Plan before) {
        return "Import " + source + ": " + postings.size() + (postings.size() == 1 ? " posting" : " postings");
    }

    @Override
    public String kind() {
        return "postings";
    }

    @Override
    public boolean isForBaseline() {
        return true;
    }
}
