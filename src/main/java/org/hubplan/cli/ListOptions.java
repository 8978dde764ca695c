package org.hubplan.cli;

import java.util.ArrayList;
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
        description = "Lists the options of a plan, the baseline first; archived ones only with --all.",
        footer = {"", "Examples:", "  hubplan options my-plan --json", "  hubplan options my-plan --all"})
final class ListOptions extends OnPlan {
    @picocli.CommandLine.Option(names = "--all", description = "Archived options and discarded what-ifs too.")
    private boolean all;

    ListOptions(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        List<Option> options = all ? now.options() : now.liveOptions();
        TextTable table = new TextTable(3, "Option", "", "", "Changes");
        options.forEach(option -> table.row(
                Integer.toString(option.number()),
                option.name(),
                state(now, option),
                Integer.toString(changes(now, option))));
        String line = options.stream().map(Option::words).collect(Collectors.joining(", "));
        List<Map<String, Object>> json =
                options.stream().map(option -> json(now, option)).toList();
        return Reply.of(Map.of("options", json), table.toString(), line);
    }

    private static String state(OpenPlan now, Option option) {
        List<String> words = new ArrayList<>();
        if (isCurrent(now, option)) {
            words.add("current");
        }
        option.whatIfOn().ifPresent(beneath -> words.add("what-if on " + beneath));
        if (option.locked()) {
            words.add("locked");
        }
        if (option.archived()) {
            words.add("archived");
        }
        return String.join(", ", words);
    }

    private static Map<String, Object> json(OpenPlan now, Option option) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", option.number());
        json.put("name", option.name());
        json.put("current", isCurrent(now, option));
        json.put("locked", option.locked());
        json.put("changes", changes(now, option));
        json.put("archived", option.archived());
        json.put("whatIfOn", option.whatIfOn().isPresent() ? option.whatIfOn().getAsInt() : null);
        return json;
    }

    private static boolean isCurrent(OpenPlan now, Option option) {
        return option.number() == now.current();
    }

    /// How many changes stand.
    private static int changes(OpenPlan now, Option option) {
        return now.timeline(option.number()).history().standing().size();
    }
}
