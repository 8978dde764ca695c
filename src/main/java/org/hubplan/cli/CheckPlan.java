package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Option;
import org.hubplan.check.Breach;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = {
            "Lists the limits an option breaks: where, by which figures, and the way out.",
            "A limit warns, or it blocks: an option that breaks one that blocks can't be submitted.",
            "The exit status is 0 whether limits are broken or not; \"submittable\" in the JSON says which."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan check my-plan",
            "  hubplan check my-plan --option 2 --json"
        })
final class CheckPlan extends OnPlan {
    @Mixin
    private InOption option;

    CheckPlan(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        Timeline timeline = now.timeline(option.number(now));
        List<Breach> broken = now.checks().of(timeline.now());
        return new Reply(
                json(timeline, broken), text(broken), line(timeline.option(), broken), List.of());
    }

    private static Map<String, Object> json(Timeline timeline, List<Breach> broken) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", timeline.option().number());
        json.put("submittable", broken.stream().noneMatch(Breach::blocks));
        json.put("blocking", broken.stream().filter(Breach::blocks).count());
        json.put("warning", broken.stream().filter(breach -> !breach.blocks()).count());
        json.put("checks", broken.stream().map(breach -> BreachJson.of(breach, timeline.now().plan())).toList());
        return json;
    }

    private static String text(List<Breach> broken) {
        if (broken.isEmpty()) {
            return "No limit is broken.";
        }
        TextTable table = new TextTable(5, "Limit", "", "Where", "Why", "Way out");
        broken.forEach(breach -> table.row(
                breach.limit().label(),
                breach.blocks() ? "blocks" : "warns",
                BreachJson.where(breach.place()),
                breach.why(),
                breach.wayOut()));
        return table.toString();
    }

    private static String line(Option option, List<Breach> broken) {
        long blocking = broken.stream().filter(Breach::blocks).count();
        return "option " + option.words() + ": " + switch (broken.size()) {
            case 0 -> "no limit is broken";
            case 1 -> "1 limit is broken, " + (blocking == 1 ? "and blocks" : "which only warns");
            default -> broken.size() + " limits are broken, " + blocking + " of which block";
        };
    }
}
