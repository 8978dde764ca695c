package org.hubplan.exchange.groups;

import static org.hubplan.exchange.headings.Field.*;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Fte;

/// Reads one row as a business group, or says everything that is wrong with it.
final class GroupRow {
    /// A comma between thousands is no decimal comma here: these are whole parts of a force.
    private static final Pattern FIGURE = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,10})?");

    private static final Set<String> NIL = Set.of("-", "\u2013", "\u2014", "..", "nil");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final Headings headings;
    private final BusinessGroups known;

    GroupRow(Headings headings, BusinessGroups known) {
        this.headings = headings;
        this.known = known;
    }

    /// The group; empty where `faults` say why not. What the sheet has no column for stays as the plan has it.
    Optional<BusinessGroup> read(Row line, Faults faults) {
        String name = text(line, GROUP);
        if (name.isEmpty()) {
            faults.add(GROUP, "no business group");
        }
        Optional<BusinessGroup> before = known.named(name);
        long funded = bwt(line, GROUP_FUNDED, before.map(BusinessGroup::fundedBwt), faults);
        long nonFunded = bwt(line, GROUP_UNFUNDED, before.map(BusinessGroup::nonFundedBwt), faults);
        String priority = headings.has(PRIORITY)
                ? text(line, PRIORITY)
                : before.map(BusinessGroup::priority).orElse("");
        return faults.any()
                ? Optional.empty()
                : Optional.of(new BusinessGroup(before.map(BusinessGroup::name).orElse(name), funded, nonFunded, priority));
    }

    private String text(Row line, Field field) {
        return Words.tidy(Harmless.read(headings.cell(line, field).shown()));
    }

    /// Hundredths of FTE; 0 where a fault was found.
    private long bwt(Row line, Field field, Optional<Long> before, Faults faults) {
        if (!headings.has(field)) {
            return before.orElse(0L);
        }
        Cell cell = headings.cell(line, field);
        if (cell.isBlank() || NIL.contains(Words.key(cell.shown()))) {
            return 0;
        }
        Optional<BigDecimal> figure = figure(cell);
        if (figure.isEmpty()) {
            faults.add(field, "BWT is not a number");
        } else if (figure.get().signum() < 0) {
            faults.add(field, "BWT is below 0");
        } else if (figure.get().compareTo(MOST) > 0) {
            faults.add(field, "BWT is above 1,000,000");
        } else if (figure.get().stripTrailingZeros().scale() > 2) {
            faults.add(field, "BWT has more than two decimals");
        } else {
            return Fte.hundredths(figure.get());
        }
        return 0;
    }

    private static Optional<BigDecimal> figure(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> Optional.of(number.value());
            case Cell.Text text -> Optional.of(Words.tidy(text.text()).replace('\u2212', '-'))
                    .filter(written -> FIGURE.matcher(written).matches())
                    .map(written -> new BigDecimal(written.replace(",", "")));
            default -> Optional.empty();
        };
    }
}
