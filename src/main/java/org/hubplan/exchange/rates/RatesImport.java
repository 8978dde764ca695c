package org.hubplan.exchange.rates;

import static org.hubplan.exchange.headings.Field.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hubplan.change.SetRates;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Sort;
import org.hubplan.exchange.tables.Table;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.hubplan.model.RateParts;

/// Reads rate cards against those the plan has: lines are told by grade and financial year. Lines the file
/// has not stay as they are.
public final class RatesImport {
    private final String file;
    private final Table table;
    private final RateCards known;
    private final RateRow reader;
    private final Map<FinancialYear, Map<Grade, Rate>> seen = new TreeMap<>();
    private final Map<FinancialYear, Map<Grade, Rate>> brought = new TreeMap<>();
    private final List<HeldRow> held = new ArrayList<>();
    private int accepted;
    private int updated;
    private int unchanged;

    /// @param change what the file brings; empty where it says only what the plan has
    public record Result(ImportAccount account, Optional<SetRates> change) {}

    private RatesImport(String file, Table table, RateCards known) {
        this.file = file;
        this.table = table;
        this.known = known;
        this.reader = new RateRow(table.headings());
    }

    /// Tells rates from totals and notes below these headings.
    public static Sort.Sieve sieve(Headings headings) {
        return row -> {
            Sort plainly = Sort.plainly(row, headings);
            boolean figured = !headings.cell(row, COST).isBlank() || !headings.cell(row, YEAR).isBlank();
            return plainly != Sort.DATA || figured ? plainly : Sort.OTHER;
        };
    }

    public static Result read(String file, Table table, RateCards known) {
        RatesImport reading = new RatesImport(file, table, known);
        table.lines().forEach(reading::read);
        return reading.result();
    }

    private void read(Row line) {
        Faults faults = new Faults();
        Optional<RateRow.Line> row = reader.read(line, faults);
        row.filter(one -> lines(seen, one.year()).containsKey(one.grade()))
                .ifPresent(_ -> faults.add(reader.gradeField(line), "duplicate rank or band"));
        if (faults.any()) {
            held.add(faults.held(table.headings(), line));
        } else {
            take(row.orElseThrow());
        }
    }

    private void take(RateRow.Line line) {
        Rate before = known.of(line.year()).map(card -> card.rates().get(line.grade())).orElse(null);
        Rate after = new Rate(line.pence(), basis(before, line), parts(before, line));
        lines(seen, line.year()).put(line.grade(), after);
        if (after.equals(before)) {
            unchanged++;
            return;
        }
        lines(brought, line.year()).put(line.grade(), after);
        if (before == null) {
            accepted++;
        } else {
            updated++;
        }
    }

    /// A file that says no other figure, and no parts, leaves what it is built from.
    private static Optional<RateParts> parts(Rate before, RateRow.Line line) {
        if (line.parts().isPresent()) {
            return line.parts();
        }
        return before == null || before.pence() != line.pence() ? Optional.empty() : before.parts();
    }

    private static String basis(Rate before, RateRow.Line line) {
        String known = before == null ? "" : before.basis();
        return line.basis()
                .map(read -> Words.key(read).equals(Words.key(known)) ? known : read)
                .orElse(known);
    }

    private static Map<Grade, Rate> lines(Map<FinancialYear, Map<Grade, Rate>> cards, FinancialYear year) {
        return cards.computeIfAbsent(year, _ -> new EnumMap<>(Grade.class));
    }

    private Result result() {
        ImportAccount account = table.account(file, Kind.RATES, accepted, updated, unchanged, held);
        List<RateCard> cards = brought.entrySet().stream()
                .map(card -> new RateCard(card.getKey(), card.getValue()))
                .toList();
        return new Result(account, cards.isEmpty() ? Optional.empty() : Optional.of(new SetRates(file, cards)));
    }
}
