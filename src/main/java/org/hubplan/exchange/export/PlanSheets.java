package org.hubplan.exchange.export;

import static org.hubplan.exchange.export.SheetContent.figure;
import static org.hubplan.exchange.export.SheetContent.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.exchange.export.SheetContent.Value;
import org.hubplan.exchange.whole.PlanSheet;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;

/// What a plan has beside its posts, as sheets.
///
/// @param masked whether restricted hubs are left out
/// @param filling the postings and adverts that go into the file
record PlanSheets(Plan plan, boolean masked, FillingSheets filling) {
    /// Those that hold anything.
    List<SheetContent> all() {
        return Stream.of(hubs(), RateSheet.of(plan.rates().byYear().values()), groups(), filling.postings(), filling.adverts())
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private SheetContent hubs() {
        return sheet(PlanSheet.HUBS, plan.hubs().stream()
                .filter(hub -> !hub.isTray() && !(masked && hub.restricted()))
                .map(PlanSheets::row)
                .toList());
    }

    private static List<Value> row(Hub hub) {
        return List.of(
                text(hub.code().value()),
                text(hub.name()),
                text(hub.kind().key()),
                hub.desks().isPresent() ? figure(BigDecimal.valueOf(hub.desks().getAsInt())) : text(""),
                text(hub.restricted() ? "Y" : "N"),
                text(hub.closed() ? "Y" : "N"));
    }

    private SheetContent groups() {
        return sheet(PlanSheet.GROUPS, plan.groups().all().stream()
                .map(group -> List.of(
                        text(group.name()), figure(Fte.decimal(group.fundedBwt())), figure(Fte.decimal(group.nonFundedBwt())),
                        text(group.priority())))
                .toList());
    }

    static Value hundredths(long figure) {
        return figure(BigDecimal.valueOf(figure, 2).stripTrailingZeros());
    }

    static SheetContent sheet(PlanSheet sheet, List<List<Value>> rows) {
        return new SheetContent(sheet.title(), sheet.headings(), rows);
    }
}
