package org.hubplan.exchange.groups;

import static org.hubplan.exchange.headings.Field.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.SetGroups;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Sort;
import org.hubplan.exchange.tables.Table;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;

/// Reads business groups against those the plan has; they are told by name, in any case. Groups the file has
/// not stay as they are.
public final class GroupsImport {
    private final Table table;
    private final BusinessGroups known;
    private final GroupRow reader;
    private final Set<String> seen = new HashSet<>();
    private final List<BusinessGroup> brought = new ArrayList<>();
    private final List<HeldRow> held = new ArrayList<>();
    private int accepted;
    private int updated;
    private int unchanged;

    /// @param change what the file brings; empty where it says only what the plan has
    public record Result(ImportAccount account, Optional<SetGroups> change) {}

    private GroupsImport(Table table, BusinessGroups known) {
        this.table = table;
        this.known = known;
        this.reader = new GroupRow(table.headings(), known);
    }

    /// Tells groups from totals and notes below these headings.
    public static Sort.Sieve sieve(Headings headings) {
        return row -> {
            Sort plainly = Sort.plainly(row, headings);
            if (plainly == Sort.DATA && Sort.isTotalLabel(headings.cell(row, GROUP).shown())) {
                return Sort.TOTAL;
            }
            boolean figured = !headings.cell(row, GROUP_FUNDED).isBlank() || !headings.cell(row, GROUP_UNFUNDED).isBlank();
            return plainly != Sort.DATA || figured ? plainly : Sort.OTHER;
        };
    }

    public static Result read(String file, Table table, BusinessGroups known) {
        GroupsImport reading = new GroupsImport(table, known);
        table.lines().forEach(reading::read);
        return reading.result(file);
    }

    private void read(Row line) {
        Faults faults = new Faults();
        Optional<BusinessGroup> group = reader.read(line, faults);
        group.filter(one -> !seen.add(one.name().toLowerCase(Locale.ROOT)))
                .ifPresent(_ -> faults.add(GROUP, "duplicate business group"));
        if (faults.any()) {
            held.add(faults.held(table.headings(), line));
        } else {
            take(group.orElseThrow());
        }
    }

    private void take(BusinessGroup group) {
        Optional<BusinessGroup> before = known.named(group.name());
        if (before.equals(Optional.of(group))) {
            unchanged++;
            return;
        }
        brought.add(group);
        if (before.isEmpty()) {
            accepted++;
        } else {
            updated++;
        }
    }

    private Result result(String file) {
        ImportAccount account = table.account(file, Kind.GROUPS, accepted, updated, unchanged, held);
        return new Result(account, brought.isEmpty() ? Optional.empty() : Optional.of(new SetGroups(file, brought)));
    }
}
