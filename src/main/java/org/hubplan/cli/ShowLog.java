package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "log",
        description = {
            "Shows what was done to an option, oldest first; with --all, to the whole plan.",
            "Nothing leaves the log: undo and redo are entries too."
        },
        footer = {"", "Example:", "  hubplan log my-plan --option 1 --json", "  hubplan log my-plan --all"})
final class ShowLog extends OnPlan {
    @Mixin
    private InOption option;

    @CommandLine.Option(
            names = "--all",
            description = "Everything done to the plan: the baseline's imports and every option.")
    private boolean all;

    ShowLog(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        List<Logged> entries = now.log()
                .filter(logged -> all || logged.entry().option() == option.number(now))
                .toJavaList();
        Set<Long> undone = now.undone();
        TextTable table = new TextTable(7, "N", "At", "Author", "Option", "Effective", "Done", "Reason");
        entries.forEach(logged -> row(table, logged.entry(), undone.contains(logged.entry().n())));
        List<Map<String, Object>> json =
                entries.stream().map(logged -> json(logged, undone.contains(logged.entry().n()))).toList();
        return Reply.of(Map.of("entries", json), table.toString(), entries.size() + " entries");
    }

    private static void row(TextTable table, Entry entry, boolean undone) {
        table.row(
                Long.toString(entry.n()),
                entry.at().toString(),
                entry.author(),
                Integer.toString(entry.option()),
                entry.effective().toString(),
                undone ? entry.words() + " (undone)" : entry.words(),
                entry.reason());
    }

    private static Map<String, Object> json(Logged logged, boolean undone) {
        Entry entry = logged.entry();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", entry.n());
        json.put("at", entry.at().toString());
        json.put("author", entry.author());
        json.put("option", entry.option());
        json.put("kind", entry.kind());
        json.put("words", entry.words());
        json.put("reason", entry.reason());
        json.put("effective", entry.effective().toString());
        json.put("undone", undone);
        json.put("hash", logged.hash());
        return json;
    }
}
