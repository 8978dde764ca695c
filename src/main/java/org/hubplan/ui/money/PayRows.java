package org.hubplan.ui.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hubplan.ledger.PayBill;
import org.hubplan.ledger.PayByYear;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.YearCost;
import org.hubplan.model.FinancialYear;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.FigureWords;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.money.MoneyRow.Cell;
import org.hubplan.ui.money.MoneyRow.Sort;

/// The lines of pay that is no cost of the option, and of the whole pay bill: of everything in the plan.
record PayRows(Standing option, Funding funding) {
    private static final Scope ALL = Scope.EVERYTHING;

    /// What is found from existing posts; the full-year effect of new pay where a year has only part of it; what other
    /// rates make dearer.
    List<MoneyRow> aside() {
        List<MoneyRow> rows = new ArrayList<>();
        rows.add(row(Sort.ASIDE, Texts.of("money.row.redistributed"), Texts.of("money.row.redistributed.note"), year ->
                Cell.of(year.redistributed(), new Drill.InYear(year.year(), false, false, ALL))));
        if (funding.years().stream().anyMatch(year -> cost(year).newFullYear() != year.payNew())) {
            rows.add(row(Sort.ASIDE, Texts.of("money.row.full-year"), Texts.of("money.row.full-year.note"), year ->
                    Cell.of(cost(year).newFullYear(), new Drill.InYear(year.year(), true, true, ALL))));
        }
        if (funding.years().stream().anyMatch(year -> cost(year).otherRates() != 0)) {
            rows.add(row(Sort.ASIDE, Texts.of("money.row.other-rates"), Texts.of("money.row.other-rates.note"), year ->
                    Cell.of(cost(year).otherRates(), new Drill.OtherRates(year.year(), ALL))));
        }
        return rows;
    }

    private YearCost cost(FundingYear year) {
        return PayByYear.of(option, ALL, year.year()).cost();
    }

    List<MoneyRow> bill() {
        List<PayBill> bills = funding.years().stream().map(year -> PayBill.of(option, ALL, year.year())).toList();
        List<MoneyRow> rows = new ArrayList<>(List.of(
                bill(Sort.LINE, PayBill.Part.FUNDED, "", bills),
                bill(Sort.LINE, PayBill.Part.NON_FUNDED, "", bills),
                bill(Sort.TOTAL, PayBill.Part.BWT, Texts.of("money.bill.note"), bills),
                bill(Sort.LINE, PayBill.Part.STRENGTH, Texts.of("money.bill.strength.note"), bills),
                bill(Sort.TOTAL, PayBill.Part.VACANCY_SAVING, Texts.of("money.bill.saving.note"), bills)));
        if (bills.stream().anyMatch(bill -> bill.turnover() != 0)) {
            rows.add(assumed(Texts.of("money.bill.turnover"), bills, bill -> Cell.of(bill.turnover())));
        }
        if (bills.stream().anyMatch(bill -> bill.increments() != 0)) {
            rows.add(assumed(Texts.of("money.bill.increments"), bills, bill -> Cell.of(bill.increments())));
        }
        return rows;
    }

    private static MoneyRow bill(Sort sort, PayBill.Part part, String note, List<PayBill> bills) {
        return new MoneyRow(sort, FigureWords.title(part), note, bills.stream()
                .map(bill -> Cell.of(bill.of(part).partYear(), behind(bill.year(), part)))
                .toList());
    }

    private static Drill behind(FinancialYear year, PayBill.Part part) {
        return new Drill.Bill(year, part, ALL);
    }

    private static MoneyRow assumed(String name, List<PayBill> bills, Function<PayBill, Cell> cell) {
        return new MoneyRow(Sort.ASIDE, name, Texts.of("money.assumed"), bills.stream().map(cell).toList());
    }

    private MoneyRow row(Sort sort, String name, String note, Function<FundingYear, Cell> cell) {
        return new MoneyRow(sort, name, note, funding.years().stream().map(cell).toList());
    }
}
