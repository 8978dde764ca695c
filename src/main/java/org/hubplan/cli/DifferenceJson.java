package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hubplan.change.Entry;
import org.hubplan.ledger.Balance;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Comparison.Year;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.YearCost;
import org.hubplan.model.Fte;

/// A difference between options under the keys scripts rely on.
record DifferenceJson(Difference difference) {
    Map<String, Object> whole() {
        Map<String, Object> delta = new LinkedHashMap<>();
        delta.put("total", Figures.json(difference.total()));
        delta.put("byGrade", json(difference.byGrade()));
        delta.put("byHub", json(difference.byHub()));
        delta.put("byKind", json(difference.byKind()));
        delta.put("byCommand", json(difference.lines(By.COMMAND)));
        delta.put("byFunction", json(difference.lines(By.FUNCTION)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("a", difference.from().number());
        json.put("b", difference.to().number());
        json.put("aName", difference.from().name());
        json.put("bName", difference.to().name());
        json.put("scope", difference.compared().figures().scope().words());
        json.put("delta", delta);
        json.put("gross", Figures.json(difference.causes().gross()));
        json.put("causes", causesJson());
        json.put("moved", movedJson());
        json.put("balanceByGrade", difference.balance().rows().stream().map(DifferenceJson::json).toList());
        json.put("years", difference.compared().years().stream().map(this::json).toList());
        json.put("changes", difference.changes().stream().map(DifferenceJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(Map<String, Totals> lines) {
        Map<String, Object> json = new LinkedHashMap<>();
        lines.forEach((key, totals) -> json.put(key, Figures.json(totals)));
        return json;
    }

    private List<Map<String, Object>> causesJson() {
        return difference.causes().by().entrySet().stream()
                .map(cause -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("cause", cause.getKey().name().toLowerCase(Locale.ROOT));
                    json.put("up", Figures.json(cause.getValue().up()));
                    json.put("down", Figures.json(cause.getValue().down()));
                    return json;
                })
                .toList();
    }

    private Map<String, Object> movedJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("posts", difference.total().get(Figure.MOVED_POSTS));
        json.put("people", difference.total().get(Figure.MOVED_PEOPLE));
        json.put("vacantPosts", difference.total().get(Figure.MOVED_VACANT_POSTS));
        return json;
    }

    private static Map<String, Object> json(Balance.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("grade", row.grade().label());
        json.put("leftFte", Fte.decimal(row.leftFte()));
        json.put("arrivedFte", Fte.decimal(row.arrivedFte()));
        json.put("netFte", Fte.decimal(row.netFte()));
        return json;
    }

    private Map<String, Object> json(Year year) {
        YearCost change = year.change(difference.at());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", year.year().toString());
        json.put("rateYear", year.rateYear().toString());
        json.put("newPartYearPence", change.newPartYear());
        json.put("newFullYearPence", change.newFullYear());
        json.put("redistributedPartYearPence", change.redistributedPartYear());
        json.put("redistributedFullYearPence", change.redistributedFullYear());
        json.put("otherRatesPence", change.otherRates());
        return json;
    }

    private static Map<String, Object> json(Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", entry.n());
        json.put("kind", entry.kind());
        json.put("words", entry.words());
        json.put("reason", entry.reason());
        json.put("effective", entry.effective().toString());
        return json;
    }
}
