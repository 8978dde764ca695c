package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.ALIGNED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.posts.PostRow.Person;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;

/// Which people of a row work at another hub than their post's: one hub for all of them, or one each.
final class Alignments {
    /// Stands for someone who works where the post sits.
    private static final String NOWHERE_ELSE = "post";

    private final Headings headings;
    private final HubNames hubs;

    Alignments(Headings headings, HubNames hubs) {
        this.headings = headings;
        this.hubs = hubs;
    }

    /// The same people, each with where they work; as they are where `faults` say why that isn't known.
    ///
    /// @param post where the post sits
    List<Person> of(Row line, Hub post, List<Person> people, Faults faults) {
        String written = headings.cell(line, ALIGNED).shown().strip();
        if (written.isEmpty() || written.equalsIgnoreCase(NOWHERE_ELSE)) {
            return people;
        }
        List<String> each = Arrays.stream(written.split(";", -1)).map(String::strip).toList();
        if (each.size() != 1 && each.size() != people.size() || people.isEmpty()) {
            faults.add(ALIGNED, people.isEmpty() ? "nobody is in the post to be aligned" : "not as many hubs as people");
            return people;
        }
        return IntStream.range(0, people.size())
                .mapToObj(at -> people.get(at).alignedTo(hub(each.get(each.size() == 1 ? 0 : at), post, faults)))
                .toList();
    }

    private Optional<HubCode> hub(String written, Hub post, Faults faults) {
        if (written.isEmpty() || written.equalsIgnoreCase(NOWHERE_ELSE)) {
            return Optional.empty();
        }
        Optional<Hub> hub = hubs.find(written).filter(found -> !found.isTray() && !found.closed());
        if (hub.isEmpty()) {
            faults.add(ALIGNED, "no open hub to be aligned to");
        }
        return hub.map(Hub::code).filter(code -> !code.equals(post.code()));
    }
}
