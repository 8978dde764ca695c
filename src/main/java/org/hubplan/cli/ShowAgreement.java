package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.session.Agreement;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "agreement",
        description = "Shows whom each change of an option concerns, and what they say of it.",
        footer = {"", "Example:", "  hubplan agreement my-plan --json"})
final class ShowAgreement extends OnPlan {
    @Mixin
    private InOption option;

    ShowAgreement(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        Agreement agreement = now.agreement(option.number(now));
        TextTable table = new TextTable(5, "N", "Change", "Command", "Means", "Reply");
        agreement.lines().forEach(line -> rows(table, line));
        long agreed = agreement.asked().stream().filter(Agreement.Line::isAgreed).count();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", agreement.lines().stream().map(ShowAgreement::json).toList());
        json.put("agreed", agreed);
        return Reply.of(json, table.toString(), agreed + " of " + agreement.asked().size() + " changes agreed");
    }

    private static void rows(TextTable table, Agreement.Line line) {
        String n = Long.toString(line.entry().n());
        line.replies().forEach((command, reply) -> table.row(
                n, line.entry().words(), command.name(), line.means().get(command), words(reply)));
    }

    private static String words(org.hubplan.change.Reply reply) {
        return state(reply)
                + reply.on().map(day -> " " + day).orElse("")
                + (reply.who().isEmpty() ? "" : ", " + reply.who())
                + (reply.note().isEmpty() ? "" : ": " + reply.note());
    }

    private static String state(org.hubplan.change.Reply reply) {
        return reply.state().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> json(Agreement.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", line.entry().n());
        json.put("words", line.entry().words());
        json.put("losing", line.concern().losing().stream().map(Object::toString).toList());
        json.put("gaining", line.concern().gaining().stream().map(Object::toString).toList());
        json.put("consultation", line.concern().consultation());
        json.put("agreed", line.isAgreed());
        json.put(
                "replies",
                line.replies().entrySet().stream()
                        .map(one -> json(one.getKey().name(), one.getValue()))
                        .collect(Collectors.toList()));
        return json;
    }

    private static Map<String, Object> json(String command, org.hubplan.change.Reply reply) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("command", command);
        json.put("state", state(reply));
        json.put("on", reply.on().map(Object::toString).orElse(null));
        json.put("who", reply.who());
        json.put("note", reply.note());
        return json;
    }
}
