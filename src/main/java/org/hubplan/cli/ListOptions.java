package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.change.Option;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;

@Command(
        name = "options",
        description = "Lists the options of a plan, the baseline first.",
        footer = {"", "Example:", "  hubplan options my-plan --json"})
final class ListOptions extends OnPlan {
    ListOptions(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        TextTable table = new TextTable(3, "Option", "", "", "Changes");
        for (Option option : now.options()) {
            String state = (isCurrent(now, option) ? "current" : "") + (option.locked() ? " locked" : "");
            table.row(
                    Integer.toString(option.number()),
                    option.name(),
                    state.strip(),
                    Integer.toString(changes(now, option)));
        }
        String line = now.options().stream().map(Option::words).collect(Collectors.joining(", "));
        List<Map<String, Object>> json =
                now.options().stream().map(option -> json(now, option)).toList();
        return Reply.of(Map.of("options", json), table.toString(), line);
    }

    private static Map<String, Object> json(OpenPlan now, Option option) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", option.number());
        json.put("name", option.name());
        json.put("current", isCurrent(now, option));
        json.put("locked", option.locked());
        json.put("changes", changes(now, option));
        return json;
    }

    private static boolean isCurrent(OpenPlan now, Option option) {
        return option.number() == now.current();
    }

    /// How many changes stand.
    private static int changes(OpenPlan now, Option option) {
        return now.timeline(option.number()).history().done().size();
    }
}
