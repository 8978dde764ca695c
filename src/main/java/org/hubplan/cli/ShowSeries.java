package org.hubplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Series;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "series",
        description = {
            "Lists strength as others publish it (import --as series), beside the baseline's own BWT.",
            "Published figures are in none of the plan's."
        },
        footer = {"", "Example:", "  hubplan series my-plan --name \"Metropolitan Police\""})
final class ShowSeries extends OnPlan {
    @Option(names = "--name", paramLabel = "NAME", description = "One body's alone; without it, all.")
    private String name;

    ShowSeries(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        List<Series> all = session.now().baseline().plan().outside().series();
        List<Series> shown = name == null
                ? all
                : all.stream().filter(one -> one.name().equalsIgnoreCase(name.strip())).toList();
        if (name != null && shown.isEmpty()) {
            throw new Refusal("There is no series of " + name + (all.isEmpty() ? ": none was imported." : ". There are: "
                    + String.join(", ", all.stream().map(Series::name).toList()) + "."));
        }
        Totals own = session.now().baseline().ledger().total(Scope.EVERYTHING);
        TextTable table = new TextTable(2, "Strength, FTE", "Day", "Officers", "Staff", "PCSOs", "In all");
        shown.forEach(series -> series.days().forEach((day, strength) -> table.row(
                series.name(), day.toString(), Fte.words(strength.officers()), Fte.words(strength.staff()),
                Fte.words(strength.pcsos()), Fte.words(strength.total()))));
        table.rule();
        table.row("This plan's BWT", "", Fte.words(own.officersFte()), Fte.words(own.staffFte()), Fte.words(own.pcsoFte()), Fte.words(own.bwtFte()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("series", shown.stream().map(ShowSeries::json).toList());
        json.put("planOfficersFte", Fte.decimal(own.officersFte()));
        json.put("planStaffFte", Fte.decimal(own.staffFte()));
        json.put("planPcsoFte", Fte.decimal(own.pcsoFte()));
        String line = shown.size() + " series";
        return Reply.of(json, table.toString(), line);
    }

    private static Map<String, Object> json(Series series) {
        List<Map<String, Object>> days = new ArrayList<>();
        series.days().forEach((day, strength) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("day", day.toString());
            one.put("officersFte", Fte.decimal(strength.officers()));
            one.put("staffFte", Fte.decimal(strength.staff()));
            one.put("pcsoFte", Fte.decimal(strength.pcsos()));
            days.add(one);
        });
        return Map.of("name", series.name(), "days", days);
    }
}
