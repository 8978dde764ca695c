package org.hubplan.session.paper;

import java.util.List;
import org.hubplan.change.Note;
import org.hubplan.change.Option;
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

    static Paper of(OpenPlan plan, WantedPaper wanted, Mask mask) {
        int option = wanted.option();
        Timeline timeline = plan.timeline(option);
        List<Unagreed> unagreed = option == Option.BASELINE
                ? List.of()
                : plan.agreement(option).lines().stream()
                        .filter(line -> !line.isAgreed())
                        .map(line -> unagreed(line, mask))
                        .toList();
        return new Handover(
                        plan.settings(),
                        timeline.option(),
                        option == Option.BASELINE ? 0 : timeline.history().standing().size(),
                        unagreed,
                        option == Option.BASELINE
                                ? List.of()
                                : plan.checks().of(timeline.now()).stream().map(mask::said).toList(),
                        remarks(plan, option).stream().map(mask::said).toList(),
                        held(plan.held()).stream().map(mask::said).toList(),
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

    private static Unagreed unagreed(Agreement.Line line, Mask mask) {
        boolean kept = mask.isKept(line.entry().n());
        return new Unagreed(
                line.entry().n(),
                mask.words(line.entry()),
                kept ? List.of() : AgreementInWords.waitsFor(line),
                line.concern().consultation());
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
