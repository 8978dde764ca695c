package org.hubplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hubplan.change.Entry;
import org.hubplan.check.Checks;
import org.hubplan.ledger.Standing;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.Timeline;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that makes one change in an option.
abstract class Changing extends OnPlan {
    @Mixin
    private InOption option;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the log and the papers.")
    private String reason = "";

    @Option(
            names = "--effective",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The day it takes effect; without it, the option's own.")
    private LocalDate effective;

    @Option(names = "--dry-run", description = "Only show what would be done, or why it can't be.")
    private boolean dryRun;

    Changing(Plans plans) {
        super(plans);
    }

    @Override
    final Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        Timeline timeline = now.timeline(number);
        SortedSet<Long> steps = new TreeSet<>(timeline.history().made().map(Entry::n).toJavaList());
        Ground ground = new Ground(timeline.now(), steps, now.settings().command(), session.identities());
        Wanted wanted = wanted(ground);
        if (!dryRun) {
            return ChangeReply.of(
                    session.act(number, wanted.change(), reason, Optional.ofNullable(effective)), wanted);
        }
        return switch (session.preview(number, wanted.change())) {
            case Standing.Next.No no -> throw new Refusal(no.refused().words());
            case Standing.Next.Yes _ -> ChangeReply.wouldBe(ground.plan(), number, wanted);
        };
    }

    /// Limits it broke that were kept before: they warn while an option is drafted.
    @Override
    final List<String> warnings(OpenPlan before, OpenPlan after) {
        int number = option.number(before);
        Standing was = before.timeline(number).now();
        Standing is = after.timeline(number).now();
        if (was == is) {
            return List.of();
        }
        Checks checks = after.checks();
        return Checks.newIn(checks.of(was), checks.of(is)).stream()
                .map(breach -> "Limit broken: " + breach.words())
                .toList();
    }

    /// What is to be done.
    ///
    /// @throws Refusal if it can't be told from what was typed
    abstract Wanted wanted(Ground ground);
}
