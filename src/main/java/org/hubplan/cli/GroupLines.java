package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hubplan.model.Fte;
import org.hubplan.model.Plan;
import org.hubplan.money.apportion.GroupLine;

/// The force's business groups beside the plan's own posts: their BWT, what they give, and what it leaves them.
record GroupLines(List<GroupLine> lines) {
    static GroupLines of(Plan plan) {
        return new GroupLines(GroupLine.of(plan));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<Map<String, Object>> json() {
        return lines.stream().map(GroupLines::json).toList();
    }

    private static Map<String, Object> json(GroupLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", line.name());
        json.put("bwtFte", Fte.decimal(line.before()));
        json.put("givesFte", Fte.decimal(line.gives()));
        json.put("getsFte", Fte.decimal(line.gets()));
        json.put("bwtAfterFte", Fte.decimal(line.after()));
        return json;
    }

    String text() {
        TextTable table = new TextTable(1, "Business group", "BWT", "Gives", "Gets", "BWT after");
        lines.forEach(line -> table.row(
                line.name(), Fte.words(line.before()), Fte.words(line.gives()), Fte.words(line.gets()), Fte.words(line.after())));
        table.rule();
        table.row(
                "Total", sum(GroupLine::before), sum(GroupLine::gives), sum(GroupLine::gets), sum(GroupLine::after));
        return "Business groups as the force counts them, FTE; the table above counts only posts of this plan.\n\n" + table;
    }

    private String sum(ToLongFunction<GroupLine> part) {
        return Fte.words(lines.stream().mapToLong(part).sum());
    }
}
