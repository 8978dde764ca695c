package org.hubplan.store;

import static org.hubplan.store.jooq.Tables.DISPLACED;
import static org.hubplan.store.jooq.Tables.HUB;
import static org.hubplan.store.jooq.Tables.OCCUPANT;
import static org.hubplan.store.jooq.Tables.POST;
import static org.hubplan.store.jooq.Tables.RATE;
import static org.hubplan.store.jooq.Tables.RATE_CARD;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.model.Displaced;
import org.hubplan.model.Hub;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.RateCard;
import org.jooq.Table;

/// Writes the first state of a plan into empty tables.
final class FirstStateWriter {
    private final PlanDatabase database;

    FirstStateWriter(PlanDatabase database) {
        this.database = database;
    }

    void write(Plan plan) {
        AtomicInteger place = new AtomicInteger();
        insert(HUB, plan.hubs().stream().map(hub -> row(hub, place.getAndIncrement())));
        insert(RATE_CARD, plan.rates().byYear().keySet().stream().map(year -> new Object[] {year.toString()}));
        insert(RATE, plan.rates().byYear().values().stream().flatMap(FirstStateWriter::rows));
        List<Post> posts = plan.everyPost()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        insert(POST, posts.stream().map(FirstStateWriter::row));
        insert(OCCUPANT, posts.stream().flatMap(FirstStateWriter::occupantRows));
        insert(DISPLACED, plan.displaced().stream().map(FirstStateWriter::row));
        FurtherState.of(plan).ifPresent(new SettingTable(database.sql())::saveFurtherState);
        database.commit();
    }

    /// Many rows with each statement: a statement costs more than a row.
    ///
    /// Commits as it goes: one great transaction would cost as much again, and nobody sees the file yet.
    private void insert(Table<?> table, Stream<Object[]> rows) {
        try (RowInsert insert = new RowInsert(database, table)) {
            rows.forEach(insert::add);
        }
    }

    private static Object[] row(Hub hub, int place) {
        return new Object[] {
            place,
            hub.code().value(),
            hub.name(),
            hub.kind().key(),
            hub.desks().isPresent() ? hub.desks().getAsInt() : null,
            hub.restricted(),
            hub.closed()
        };
    }

    private static Stream<Object[]> rows(RateCard card) {
        return card.rates().entrySet().stream().map(line -> new Object[] {
            card.year().toString(), line.getKey().label(), line.getValue().pence(), line.getValue().basis()
        });
    }

    private static Object[] row(Post post) {
        return new Object[] {
            post.id().value(),
            post.number(),
            post.title(),
            post.grade().label(),
            post.function(),
            post.owner().name(),
            post.hub().value(),
            post.fte(),
            post.funded(),
            post.shift(),
            post.building(),
            post.restricted(),
            post.closed()
        };
    }

    private static Stream<Object[]> occupantRows(Post post) {
        return IntStream.range(0, post.occupants().size()).mapToObj(place -> {
            Occupant person = post.occupants().get(place);
            return new Object[] {
                post.id().value(),
                place,
                person.id().value(),
                person.grade().label(),
                Spelling.of(person.flag()),
                person.fte()
            };
        });
    }

    private static Object[] row(Displaced waiting) {
        Occupant person = waiting.person();
        return new Object[] {
            person.id().value(),
            person.grade().label(),
            Spelling.of(person.flag()),
            person.fte(),
            waiting.command().name(),
            waiting.lastPost()
        };
    }
}
