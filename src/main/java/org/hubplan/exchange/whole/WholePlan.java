package org.hubplan.exchange.whole;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.model.Advert;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Identities;
import org.hubplan.model.Occupant;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateParts;

/// What a whole-plan export says beside its posts.
///
/// @param moves its postings, whose posts are still to be found
/// @param unread rows that were altered since and can't be read, a plain sentence each
public record WholePlan(
        List<Hub> hubs,
        List<RateCard> cards,
        List<BusinessGroup> groups,
        List<Displaced> waiting,
        List<Move> moves,
        List<Advert> adverts,
        List<String> unread) {

    /// Empty where the workbook is no whole-plan export of Hubplan's.
    ///
    /// @param identities for the people without a post
    public static Optional<WholePlan> in(Workbook book, Identities identities) throws UnreadableFile {
        Optional<SheetRows> hubs = SheetRows.of(PlanSheet.HUBS, book);
        if (SheetRows.of(PlanSheet.ABOUT, book).isEmpty() || hubs.isEmpty()) {
            return Optional.empty();
        }
        List<String> unread = new ArrayList<>();
        return Optional.of(new WholePlan(
                each(hubs, WholePlan::hub, unread),
                cards(SheetRows.of(PlanSheet.RATES, book), unread),
                each(SheetRows.of(PlanSheet.GROUPS, book), WholePlan::group, unread),
                each(SheetRows.of(PlanSheet.PEOPLE, book), (sheet, row) -> person(sheet, row, identities), unread),
                each(SheetRows.of(PlanSheet.POSTINGS, book), Move::of, unread),
                each(SheetRows.of(PlanSheet.ADVERTS, book), WholePlan::advert, unread),
                unread));
    }

    private interface Reading<T> {
        T of(SheetRows sheet, Row row);
    }

    private static <T> List<T> each(Optional<SheetRows> sheet, Reading<T> reading, List<String> unread) {
        List<T> all = new ArrayList<>();
        for (Row row : sheet.map(SheetRows::rows).orElse(List.of())) {
            try {
                all.add(reading.of(sheet.get(), row));
            } catch (RuntimeException altered) {
                unread.add("Row " + row.number() + " of sheet " + sheet.get().sheet().title()
                        + " can't be read and is left out.");
            }
        }
        return all;
    }

    private static Hub hub(SheetRows sheet, Row row) {
        HubKind kind = HubKind.keyed(sheet.text(row, "Lane")).filter(lane -> lane != HubKind.UNPLACED).orElseThrow();
        OptionalInt desks = sheet.hundredths(row, "Desks").map(count -> OptionalInt.of(Math.toIntExact(count / 100)))
                .orElse(OptionalInt.empty());
        return new Hub(
                new HubCode(sheet.text(row, "Code")), sheet.text(row, "Hub name"), kind, desks, sheet.yes(row, "Withheld"),
                sheet.yes(row, "Closed"));
    }

    private static BusinessGroup group(SheetRows sheet, Row row) {
        return new BusinessGroup(
                sheet.text(row, "Business group"), sheet.hundredths(row, "Funded BWT").orElseThrow(),
                sheet.hundredths(row, "Non-funded BWT").orElseThrow(), sheet.text(row, "Priority"));
    }

    private static Advert advert(SheetRows sheet, Row row) {
        return new Advert(
                sheet.text(row, "Vacancy reference"),
                Math.toIntExact(sheet.hundredths(row, "Advertised").orElseThrow() / 100),
                new HubCode(sheet.text(row, "At hub")),
                Grade.labelled(sheet.text(row, "Rank/Band")).orElseThrow(),
                sheet.hundredths(row, "Hours").orElse(0L),
                sheet.text(row, "Site"),
                sheet.text(row, "Contract"));
    }

    private static Displaced person(SheetRows sheet, Row row, Identities identities) {
        Rank held = Rank.read(sheet.text(row, "Held"), false).orElseThrow();
        long fte = sheet.hundredths(row, "FTE").orElseThrow();
        return new Displaced(
                new Occupant(identities.nextPerson(), held.grade(), held.flag(), fte),
                new Command(sheet.text(row, "Of command")), sheet.text(row, "Came from post"));
    }

    private record Line(FinancialYear year, Grade grade, Rate rate) {}

    private static List<RateCard> cards(Optional<SheetRows> sheet, List<String> unread) {
        Map<FinancialYear, Map<Grade, Rate>> cards = new TreeMap<>();
        each(sheet, WholePlan::line, unread).forEach(line -> cards
                .computeIfAbsent(line.year(), _ -> new EnumMap<>(Grade.class))
                .put(line.grade(), line.rate()));
        return cards.entrySet().stream().map(card -> new RateCard(card.getKey(), card.getValue())).toList();
    }

    private static Line line(SheetRows sheet, Row row) {
        FinancialYear year = FinancialYear.parse(sheet.text(row, "Financial year")).orElseThrow();
        Grade grade = Grade.labelled(sheet.text(row, "Rank/Band")).orElseThrow();
        String basis = sheet.text(row, "Basis");
        long pence = sheet.hundredths(row, "Loaded cost (£)").orElseThrow();
        Rate rate = sheet.hundredths(row, "Basic pay (£)")
                .map(basic -> Rate.built(parts(sheet, row, basic), basis))
                .filter(built -> built.pence() == pence)
                .orElseGet(() -> new Rate(pence, basis));
        return new Line(year, grade, rate);
    }

    private static RateParts parts(SheetRows sheet, Row row, long basic) {
        return new RateParts(
                basic,
                sheet.hundredths(row, "Weighting (£)").orElse(0L),
                sheet.hundredths(row, "Allowance (£)").orElse(0L),
                sheet.hundredths(row, "Shift pay (£)").orElse(0L),
                Math.toIntExact(sheet.hundredths(row, "Insurance (%)").orElse(0L)),
                sheet.hundredths(row, "Insured above (£)").orElse(0L),
                Math.toIntExact(sheet.hundredths(row, "Pension (%)").orElse(0L)));
    }
}
