package org.hubplan.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hubplan.change.Note;
import org.hubplan.change.Option;
import org.hubplan.change.Reply;
import org.hubplan.check.Breach;
import org.hubplan.check.Checks;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Dates;
import org.hubplan.report.Paper;
import org.hubplan.report.handover.Handover;
import org.hubplan.report.handover.Handover.Remark;
import org.hubplan.report.handover.Handover.Unagreed;
import org.hubplan.report.staffing.StaffingPlan;
import org.hubplan.report.staffing.StaffingPlan.ListedChange;
import org.hubplan.report.staffing.WhatIfAnswer;

/// Gathers what the papers beside the staffing plan are made from: the same for command line and window.
public final class Papers {
    private Papers() {}

    /// What is open in an option, for whoever takes it over.
    ///
    /// @param printed the date the paper carries
    public static Paper handover(OpenPlan plan, int option, LocalDate printed) {
        Timeline timeline = plan.timeline(option);
        List<Unagreed> unagreed = option == Option.BASELINE
                ? List.of()
                : plan.agreement(option).lines().stream()
                        .filter(line -> !line.isAgreed())
                        .map(Papers::unagreed)
                        .toList();
        return new Handover(
                        plan.settings(),
                        timeline.option(),
                        option == Option.BASELINE ? 0 : timeline.history().standing().size(),
                        unagreed,
                        option == Option.BASELINE ? List.of() : plan.checks().of(timeline.now()),
                        remarks(plan, option),
                        held(plan.held()),
                        printed,
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
    public static String about(OpenPlan plan, int option, Note.Subject subject) {
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

    /// What a what-if comes to against the option it was tried on.
    ///
    /// @param whatIf number of the what-if
    public static Paper answer(OpenPlan plan, int whatIf, LocalDate printed) {
        Timeline tried = plan.timeline(whatIf);
        Timeline base = plan.timeline(tried.option().whatIfOn().orElseThrow());
        Set<Long> known = new HashSet<>();
        base.history().standing().forEach(entry -> known.add(entry.n()));
        Set<Long> stands = tried.history().standingSteps();
        List<ListedChange> changes = Stream.concat(
                        base.history().standing().stream()
                                .filter(entry -> !stands.contains(entry.n()))
                                .map(entry -> new ListedChange(entry, Optional.of("taken back by the what-if"))),
                        tried.history().standing().stream()
                                .filter(entry -> !known.contains(entry.n()))
                                .map(ListedChange::counted))
                .toList();
        StaffingPlan against = new StaffingPlan(
                plan.settings(),
                tried.option(),
                base.now(),
                tried.now(),
                changes,
                Scope.EVERYTHING,
                Optional.empty(),
                printed,
                plan.log().size());
        Checks checks = plan.checks();
        List<Breach> before = checks.of(base.now());
        List<Breach> after = checks.of(tried.now());
        return new WhatIfAnswer(
                        against, base.option().words(), Checks.newIn(before, after), Checks.mendedIn(before, after))
                .paper();
    }
}
