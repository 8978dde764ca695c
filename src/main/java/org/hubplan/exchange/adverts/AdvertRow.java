package org.hubplan.exchange.adverts;

import static org.hubplan.exchange.headings.Field.*;

import java.math.BigDecimal;
import java.util.Optional;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.grades.GradeCells;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.posts.HubNames;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.model.Advert;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Hub;

/// Reads one row as an advert, or says everything that is wrong with it.
final class AdvertRow {
    private static final BigDecimal MOST_POSTS = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(168);

    private final Headings headings;
    private final HubNames hubs;
    private final GradeCells grades;

    AdvertRow(Headings headings, HubNames hubs) {
        this.headings = headings;
        this.hubs = hubs;
        this.grades = new GradeCells(headings);
    }

    /// The advert; empty where `faults` say why not.
    Optional<Advert> read(Row line, Faults faults) {
        String reference = reference(line);
        if (reference.isEmpty()) {
            faults.add(VACANCY_REF, "no vacancy reference");
        }
        Optional<BigDecimal> posts = figure(line, ADVERTISED, MOST_POSTS);
        if (posts.isEmpty() || posts.get().signum() <= 0 || posts.get().stripTrailingZeros().scale() > 0) {
            faults.add(ADVERTISED, "number of vacancies is not a whole number above 0");
        }
        Optional<Hub> hub = hub(line, faults);
        Optional<Rank> rank = grades.read(line, faults);
        if (rank.filter(one -> one.flag() != GradeFlag.SUBSTANTIVE).isPresent()) {
            faults.add(grades.field(line), "an advert is of a rank without T/ or A/");
        }
        long hours = hours(line, faults);
        return faults.any()
                ? Optional.empty()
                : Optional.of(new Advert(
                        reference, posts.orElseThrow().intValueExact(), hub.orElseThrow().code(),
                        rank.orElseThrow().grade(), hours, text(line, BUILDING), text(line, CONTRACT)));
    }

    String reference(Row line) {
        return text(line, VACANCY_REF);
    }

    private Optional<Hub> hub(Row line, Faults faults) {
        String text = text(line, HUB);
        Optional<Hub> hub = hubs.find(text);
        if (text.isEmpty()) {
            faults.add(HUB, "no hub");
        } else if (hub.isEmpty()) {
            faults.add(HUB, HeldRow.UNKNOWN_HUB);
        }
        return hub;
    }

    /// Hundredths; 0 where nothing is given.
    private long hours(Row line, Faults faults) {
        Cell cell = headings.cell(line, HOURS);
        if (cell.isBlank() || Words.isNil(cell.shown())) {
            return 0;
        }
        Optional<BigDecimal> hours = figure(line, HOURS, MOST_HOURS);
        if (hours.isEmpty() || hours.get().signum() < 0 || hours.get().stripTrailingZeros().scale() > 2) {
            faults.add(HOURS, "hours a week are not a number of hours");
            return 0;
        }
        return hours.get().movePointRight(2).longValueExact();
    }

    private Optional<BigDecimal> figure(Row line, Field field, BigDecimal most) {
        Optional<BigDecimal> figure = switch (headings.cell(line, field)) {
            case Cell.Number number -> Optional.of(number.value());
            case Cell.Text text when Words.unmarked(text.text()).matches("\\d{1,6}([.,]\\d{1,2})?") ->
                Optional.of(new BigDecimal(Words.unmarked(text.text()).replace(',', '.')));
            default -> Optional.empty();
        };
        return figure.filter(value -> value.compareTo(most) <= 0);
    }

    private String text(Row line, Field field) {
        return Words.tidy(Harmless.read(headings.cell(line, field).shown().strip()));
    }
}
