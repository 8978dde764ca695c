package org.hubplan.session.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Note;
import org.hubplan.change.Option;
import org.hubplan.change.Reply;
import org.hubplan.report.Dates;
import org.hubplan.report.Paper;
import org.hubplan.report.handover.Handover;
import org.hubplan.report.handover.Handover.Remark;
import org.hubplan.report.handover.Handover.Unagreed;
import org.hubplan.session.Agreement;
import org.hubplan.session.HeldRows;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Timeline;

/// Gathers what is open in an option, for whoever takes it over.
final class HandoverPaper {
    private HandoverPaper() {}

    static Paper of(OpenPlan plan, WantedPaper wanted) {
        int option = wanted.option();
        Timeline timeline = plan.timeline(option);
        List<Unagreed> unagreed = option == Option.BASELINE
                ? List.of()
                : plan.agreement(option).lines().stream()
                        .filter(line -> !line.isAgreed())
                        .map(HandoverPaper::unagreed)
                        .toList();
        return new Handover(
                        plan.settings(),
                        timeline.option(),
                        option == Option.BASELINE ? 0 : timeline.history().standing().size(),
                        unagreed,
                        option == Option.BASELINE ? List.of() : plan.checks().of(timeline.now()),
                        remarks(plan, option),
                        held(plan.held()),
                        wanted.printed(),
                        plan.log().size())
                .paper();
    }

    private static List<Handover.Held> held(HeldRows rows) {
        return rows.rows().stream()
                .map(row -> new Handover.Held(
                        rows.source() + ", " + row.sheet() + ", row " + row.row(), row.column(), row.value(), row.reason()))
                .toList();
    }

    private static Unagreed unagreed(Agreement.Line line) {
        Map<String, List<String>> waiting = new LinkedHashMap<>();
        line.replies().forEach((command, reply) -> {
            if (!reply.isAgreed()) {
                waiting.computeIfAbsent(words(reply), _ -> new ArrayList<>()).add(command.name());
            }
        });
        return new Unagreed(
                line.entry(),
                waiting.entrySet().stream()
                        .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
                        .toList(),
                line.concern().consultation());
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

    private static List<Remark> remarks(OpenPlan plan, int option) {
        return plan.remarks().notes().values().toJavaList().stream()
                .filter(note -> note.option() == option || note.option() == Option.BASELINE)
                .map(note -> new Remark(note, about(plan, option, note.subject())))
                .toList();
    }

    /// What a note is about, in words.
    private static String about(OpenPlan plan, int option, Note.Subject subject) {
        if (subject.change() != 0) {
            return plan.log()
                    .find(logged -> logged.entry().n() == subject.change())
                    .map(logged -> "change " + subject.change() + ", " + logged.entry().words())
                    .getOrElse("change " + subject.change());
        }
        return subject.hub()
                .map(code -> plan.timeline(option).now().plan().hub(code).map(hub -> hub.name() + " (" + code + ")").orElse(code.value())
                        + (subject.function().isEmpty() ? "" : ", " + subject.function())
                        + subject.grade().map(grade -> " " + grade).orElse(""))
                .orElse("the option");
    }
}
