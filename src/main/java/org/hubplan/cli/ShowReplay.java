package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.change.Clash;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.Replay;
import org.hubplan.change.Replay.Line;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Replays;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "replay",
        description = {
            "Shows how the changes of an option fit the baseline as it is after the last import: each is done already, "
                    + "still valid, overtaken or in conflict, and why. It changes nothing: settle does."
        },
        footer = {"", "Example:", "  hubplan replay my-plan --option 1"})
final class ShowReplay extends OnPlan {
    @Mixin
    private InOption option;

    ShowReplay(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        Replay replay = Replays.of(now, number, Map.of());
        TextTable table = new TextTable(4, "N", "Change", "Outcome", "Why");
        replay.lines().forEach(line -> table.row(
                Long.toString(line.made().entry().n()), line.made().entry().words(), line.fit().words(), why(line)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", number);
        json.put("changes", replay.lines().size());
        json.put("toLookAt", replay.toLookAt().size());
        json.put("undecided", replay.undecided().size());
        json.put("lines", replay.lines().stream().map(ShowReplay::json).toList());
        String summary = replay.toLookAt().size() + " of " + replay.lines().size() + " changes of option "
                + number + " need a look";
        return Reply.of(json, table + "\n\n" + summary, summary);
    }

    private static String why(Line line) {
        List<Clash> clashes = line.fit().clashes();
        return clashes.isEmpty() && line.fit().verdict().isToBeDecided()
                ? line.fit().refusal().map(Refused::why).orElse("")
                : clashes.stream().map(Clash::words).collect(Collectors.joining("; "));
    }

    private static Map<String, Object> json(Line line) {
        Map<String, Object> json = FitJson.of(line.made().entry(), line.fit());
        json.put("toLookAt", line.isToLookAt());
        json.put("choices", FitJson.keys(line.choices()));
        json.put("choice", line.choice().map(FitJson::key).orElse(""));
        return json;
    }
}
