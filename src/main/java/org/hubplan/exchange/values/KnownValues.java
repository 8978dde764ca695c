package org.hubplan.exchange.values;

import static org.hubplan.exchange.headings.Field.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.grades.GradeCells;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.posts.Engagements;
import org.hubplan.exchange.posts.HubNames;
import org.hubplan.exchange.posts.YesNoColumn;
import org.hubplan.exchange.postings.PanelStatuses;
import org.hubplan.exchange.tables.Table;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.PostingStatus;

/// The columns of a table that hold a few known values: which of theirs are not known, and what they could mean.
public final class KnownValues {
    private final Table table;
    private final Headings headings;
    private final List<Hub> hubs;
    private final HubNames names;
    private final GradeCells grades;

    /// @param more hubs that come into the plan with the workbook
    public KnownValues(Table table, Plan plan, List<Hub> more) {
        this.table = table;
        this.headings = table.headings();
        this.hubs = Stream.concat(plan.hubs().stream(), more.stream()).toList();
        this.names = new HubNames(plan, more);
        this.grades = new GradeCells(headings, text -> Engagements.read(text).isPresent());
    }

    private interface Test {
        boolean knows(Row line);
    }

    /// What is not known, once each: field by field, the most frequent first.
    public List<UnknownValue> unknown() {
        Map<Field, Test> tests = tests();
        Map<Field, Map<String, UnknownValue>> found = new EnumMap<>(Field.class);
        for (Row line : table.lines()) {
            tests.forEach((field, test) -> {
                if (!test.knows(line)) {
                    count(found.computeIfAbsent(field, _ -> new LinkedHashMap<>()), field, line);
                }
            });
        }
        return found.values().stream()
                .flatMap(each -> each.values().stream()
                        .sorted((one, other) -> Integer.compare(other.rows(), one.rows())))
                .toList();
    }

    private void count(Map<String, UnknownValue> found, Field field, Row line) {
        String value = Words.tidy(headings.cell(line, field).shown());
        found.merge(
                Words.key(value),
                new UnknownValue(field, headings.text(field), value, 1, choices(field)),
                (one, more) -> new UnknownValue(field, one.column(), one.value(), one.rows() + 1, one.choices()));
    }

    private Map<Field, Test> tests() {
        Map<Field, Test> tests = new EnumMap<>(Field.class);
        for (Field field : List.of(RANK, BAND, WORKER_TYPE, HELD)) {
            if (headings.has(field)) {
                tests.put(field, line -> grades.knows(line, field));
            }
        }
        if (headings.has(HUB)) {
            tests.put(HUB, line -> headings.cell(line, HUB).isBlank()
                    || names.find(Words.tidy(headings.cell(line, HUB).shown())).isPresent());
        }
        Stream.of(STATUS, FILLED, VACANT)
                .filter(headings::has)
                .findFirst()
                .ifPresent(field -> tests.put(field, answers(field)));
        Stream.of(FUNDED, UNFUNDED, RESTRICTED).filter(headings::has).forEach(field -> tests.put(field, answers(field)));
        if (headings.has(PANEL_STATUS)) {
            tests.put(PANEL_STATUS, line ->
                    PanelStatuses.of(headings.cell(line, PANEL_STATUS).shown()).isPresent());
        }
        return tests;
    }

    private Test answers(Field field) {
        Optional<YesNoColumn> column = YesNoColumn.of(headings, field, table.lines());
        return line -> column.orElseThrow().answers(line);
    }

    /// What a value of the field could mean, in the order a planner would look for it.
    private List<Choice> choices(Field field) {
        return switch (field) {
            case RANK, BAND, HELD -> Arrays.stream(Grade.values()).map(grade -> Choice.of(grade.toString())).toList();
            case WORKER_TYPE -> said("Officer", "Staff", "PCSO", "Agency", "Seconded");
            case HUB -> hubs.stream()
                    .filter(hub -> !hub.isTray() && !hub.closed())
                    .map(hub -> new Choice(hub.code().value(), hub.code() + ", " + hub.name()))
                    .toList();
            case STATUS, FILLED, VACANT -> said("Filled", "Vacant");
            case FUNDED, UNFUNDED -> said("Funded", "Not funded");
            case RESTRICTED -> said("Restricted", "Not restricted");
            case PANEL_STATUS -> Arrays.stream(PostingStatus.values()).map(status -> Choice.of(status.words())).toList();
            default -> List.of();
        };
    }

    private static List<Choice> said(String... texts) {
        return Arrays.stream(texts).map(Choice::of).toList();
    }
}
