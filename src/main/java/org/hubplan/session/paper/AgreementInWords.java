package org.hubplan.session.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Reply;
import org.hubplan.report.Dates;
import org.hubplan.session.Agreement;

/// How far a change is agreed to, as papers say it.
final class AgreementInWords {
    private AgreementInWords() {}

    /// `agreed by all`, or what it waits for.
    static String of(Agreement.Line line) {
        if (!line.isAsked()) {
            return "concerns no command’s posts";
        }
        return line.isAgreed() ? "agreed by all" : String.join("; ", waitsFor(line));
    }

    /// The replies of the commands that have not agreed, those of one reply together:
    /// `asked 12 Nov 2018: Central East BCU, Met Intelligence`.
    static List<String> waitsFor(Agreement.Line line) {
        Map<String, List<String>> waiting = new LinkedHashMap<>();
        line.replies().forEach((command, reply) -> {
            if (!reply.isAgreed()) {
                waiting.computeIfAbsent(words(reply), _ -> new ArrayList<>()).add(command.name());
            }
        });
        return waiting.entrySet().stream()
                .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
                .toList();
    }

    private static String words(Reply reply) {
        String state = switch (reply.state()) {
            case DRAFT -> "not asked";
            case SENT -> "asked";
            case AGREED -> "agreed";
            case REFUSED -> "REFUSED";
        };
        return state
                + reply.on().map(day -> " " + Dates.brief(day)).orElse("")
                + (reply.note().isEmpty() ? "" : " (" + reply.note() + ")");
    }
}
