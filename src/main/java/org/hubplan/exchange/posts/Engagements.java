package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.ENGAGEMENT;
import static org.hubplan.exchange.headings.Field.WORKER_TYPE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.posts.PostRow.Person;
import org.hubplan.model.Engagement;

/// On what terms people work, as a column of its own says, or the one for officer and staff.
public final class Engagements {
    private static final Set<String> AGENCY = Set.of(
            "agency", "agency staff", "agency worker", "contractor", "contractors", "consultant", "interim", "temp agency",
            "contingent worker");
    private static final Set<String> SECONDED = Set.of(
            "seconded", "seconded in", "secondee", "secondment", "secondment in", "on secondment", "attached", "attachment");

    private Engagements() {}

    /// Empty where the words are none of these.
    public static Optional<Engagement> read(String said) {
        String bare = Words.bare(said);
        return AGENCY.contains(bare)
                ? Optional.of(Engagement.AGENCY)
                : SECONDED.contains(bare) ? Optional.of(Engagement.SECONDED) : Optional.empty();
    }

    /// The people with their terms, where the sheet has a column that says so: the same for all, or one for each as
    /// Hubplan's own export lists them.
    static List<Person> of(Headings headings, Row line, List<Person> people) {
        String own = headings.cell(line, ENGAGEMENT).shown();
        String[] each = own.split(";");
        if (each.length > 1 && each.length == people.size()) {
            return IntStream.range(0, each.length)
                    .mapToObj(n -> people.get(n).engaged(Optional.of(read(each[n]).orElse(Engagement.EMPLOYED))))
                    .toList();
        }
        Optional<Engagement> said = read(own).or(() -> read(headings.cell(line, WORKER_TYPE).shown()));
        Optional<Engagement> terms = headings.has(ENGAGEMENT) ? said.or(() -> Optional.of(Engagement.EMPLOYED)) : said;
        return terms.isEmpty() ? people : people.stream().map(person -> person.engaged(terms)).toList();
    }
}
