package org.hubplan.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.hubplan.ledger.Scope;
import org.hubplan.report.PageSetup;
import org.hubplan.report.mask.Masking;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.WantedPaper;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `--kind` and all that says which paper is meant and on which page, in every command that makes one.
final class AskedPaper {
    /// What may stand after `--kind`.
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(PaperKind.values()).map(PaperKind::key).iterator();
        }
    }

    @Mixin
    private InOption option;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            converter = Keyed.APaperKind.class,
            completionCandidates = Kinds.class,
            description = "Which paper: ${COMPLETION-CANDIDATES}.")
    private PaperKind kind;

    @Mixin
    private ThroughLens lens;

    @Option(
            names = "--command",
            paramLabel = "NAME",
            description = "Only posts this command owns; without it, everything in the plan.")
    private String command;

    @Option(
            names = "--page",
            paramLabel = "SETUP",
            converter = Keyed.APageSetup.class,
            description = "a4-landscape, a4-portrait, a3-landscape or a3-portrait, with -narrow or -wide behind it for"
                    + " other margins. Without it: the page its kind is usually set on.")
    private PageSetup page;

    @Option(
            names = "--mask",
            paramLabel = "none|hide|roll-up",
            converter = Keyed.AMasking.class,
            defaultValue = "none",
            description = "Leaves restricted units out, or rolls them up in one line; the paper says which. Without it they"
                    + " are shown in full. Print a plan with one masking only: a paper with them left out and one with"
                    + " them rolled up tell their figures together.")
    private Masking masking;

    @Option(
            names = "--beside",
            paramLabel = "O",
            split = ",",
            description = "In an option appraisal, the options laid beside the baseline and this one; without it, all.")
    private List<String> beside = List.of();

    @Mixin
    private LaidOut layout;

    PageSetup page() {
        return page == null ? kind.usualPage() : page;
    }

    /// @throws Refusal if the option has no such paper
    WantedPaper wanted(OpenPlan now, LocalDate today) {
        int number = option.number(now);
        kind.whyNot(now, number).ifPresent(why -> {
            throw new Refusal(why);
        });
        return WantedPaper.of(kind, number, today)
                .within(scope(now, number))
                .through(lens.of())
                .laidOut(layout.of())
                .masked(masking)
                .beside(beside.stream().map(one -> Named.option(now, one).number()).toList());
    }

    private Scope scope(OpenPlan now, int number) {
        return command == null
                ? Scope.EVERYTHING
                : Scope.of(Named.command(now.timeline(number).now().plan(), command));
    }
}
