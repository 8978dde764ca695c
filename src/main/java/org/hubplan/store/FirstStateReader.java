package org.hubplan.store;

import static org.hubplan.store.jooq.Tables.DISPLACED;
import static org.hubplan.store.jooq.Tables.HUB;
import static org.hubplan.store.jooq.Tables.OCCUPANT;
import static org.hubplan.store.jooq.Tables.POST;
import static org.hubplan.store.jooq.Tables.RATE;
import static org.hubplan.store.jooq.Tables.RATE_CARD;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.hubplan.store.jooq.tables.records.HubRecord;
import org.hubplan.store.jooq.tables.records.OccupantRecord;
import org.hubplan.store.jooq.tables.records.PostRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/// Reads the first state of a plan.
final class FirstStateReader {
    private final DSLContext sql;
    private final Shared shared;

    FirstStateReader(DSLContext sql, Shared shared) {
        this.sql = sql;
        this.shared = shared;
    }

    Plan read() {
        List<Hub> hubs = sql.selectFrom(HUB).orderBy(HUB.PLACE).fetch(this::hub);
        Plan plan = Plan.of(hubs, rates()).with(posts());
        for (Displaced waiting : displaced()) {
            plan = plan.with(waiting);
        }
        Plan tables = plan;
        return new SettingTable(sql)
                .furtherState()
                .map(json -> FurtherState.onto(tables, json, shared))
                .orElse(tables);
    }

    private Hub hub(HubRecord row) {
        return new Hub(
                shared.hub(row.getCode()),
                row.getName(),
                Spelling.kind(row.getKind()),
                row.getDesks() == null ? OptionalInt.empty() : OptionalInt.of(row.getDesks()),
                row.getRestricted(),
                row.getClosed());
    }

    private RateCards rates() {
        Map<String, Map<Grade, Rate>> lines = new HashMap<>();
        sql.selectFrom(RATE).forEach(row -> lines
                .computeIfAbsent(row.getFinancialYear(), _ -> new EnumMap<>(Grade.class))
                .put(Spelling.grade(row.getGrade()), new Rate(row.getPence(), row.getBasis())));
        RateCards cards = RateCards.NONE;
        for (String year : sql.selectFrom(RATE_CARD).fetch(RATE_CARD.FINANCIAL_YEAR)) {
            cards = cards.with(new RateCard(Spelling.year(year), lines.getOrDefault(year, Map.of())));
        }
        return cards;
    }

    private List<Post> posts() {
        Map<Integer, List<Occupant>> people = new HashMap<>();
        each(sql.selectFrom(OCCUPANT).orderBy(OCCUPANT.POST, OCCUPANT.PLACE), row -> people
                .computeIfAbsent(row.getPost(), _ -> new ArrayList<>(1))
                .add(occupant(row)));
        List<Post> posts = new ArrayList<>();
        each(sql.selectFrom(POST).orderBy(POST.ID), row -> posts.add(post(row, people.getOrDefault(row.getId(), List.of()))));
        return posts;
    }

    private Occupant occupant(OccupantRecord row) {
        return new Occupant(
                new PersonId(row.getPerson()), Spelling.grade(row.getGrade()), Spelling.flag(row.getHeld()), row.getFte());
    }

    private Post post(PostRecord row, List<Occupant> occupants) {
        return new Post(
                new PostId(row.getId()),
                row.getNumber(),
                shared.text(row.getTitle()),
                Spelling.grade(row.getGrade()),
                shared.text(row.getFunction()),
                shared.command(row.getOwner()),
                shared.hub(row.getHub()),
                row.getFte(),
                row.getFunded(),
                shared.text(row.getShift()),
                shared.text(row.getBuilding()),
                row.getRestricted(),
                occupants,
                row.getClosed());
    }

    private List<Displaced> displaced() {
        return sql.selectFrom(DISPLACED)
                .orderBy(DISPLACED.PERSON)
                .fetch(row -> new Displaced(
                        new Occupant(
                                new PersonId(row.getPerson()),
                                Spelling.grade(row.getGrade()),
                                Spelling.flag(row.getHeld()),
                                row.getFte()),
                        shared.command(row.getCommand()),
                        row.getLastPost()));
    }

    private static <R extends Record> void each(SelectLimitStep<R> rows, java.util.function.Consumer<R> take) {
        try (Stream<R> stream = rows.fetchSize(1_000).fetchStream()) {
            stream.forEach(take);
        }
    }
}
