package org.hubplan.ui.changes;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hubplan.change.Reply;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.model.Command;
import org.hubplan.session.AgreementByPost;
import org.hubplan.session.Answer;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.work.Work;

/// What may be done about changes of the option on the screen: asking the commands for agreement, recording what
/// they say, saying anew why and from when.
public final class ChangeVerbs {
    private static final FileChoice.Kind SHEETS =
            new FileChoice.Kind(Texts.of("files.sheets"), List.of("xlsx", "ods", "csv"));

    private final PlanModel plan;
    private final Layers layers;
    private final FileChoice files;
    private final Toasts toasts;
    private final Work work;
    private final Clock clock;

    public ChangeVerbs(PlanModel plan, Layers layers, FileChoice files, Toasts toasts, Work work, Clock clock) {
        this.plan = plan;
        this.layers = layers;
        this.files = files;
        this.toasts = toasts;
        this.work = work;
        this.clock = clock;
    }

    /// Writes a workbook with a sheet for each command, and marks what nobody was asked about as sent.
    void write() {
        OpenPlan now = plan.now();
        if (now.agreement(now.current()).commands().isEmpty()) {
            toasts.trouble(Texts.of("agreement.nothing"));
            return;
        }
        String suggested = Texts.of("agreement.file", now.currentTimeline().option().number()) + ".xlsx";
        files.toSave(Texts.of("agreement.write"), suggested, SHEETS).ifPresent(file -> write(now, file));
    }

    private void write(OpenPlan now, Path file) {
        work.start(
                Texts.of("agreement.writing"),
                _ -> {
                    try {
                        AgreementByPost.write(now, now.current(), Set.of(), file);
                        return Optional.<String>empty();
                    } catch (UnwritableFile unwritable) {
                        return Optional.of(unwritable.getMessage());
                    }
                },
                trouble -> trouble.ifPresentOrElse(toasts::trouble, () -> written(now, file)),
                toasts::trouble);
    }

    private void written(OpenPlan written, Path file) {
        AgreementByPost.send(plan.session(), written, written.current(), Set.of(), LocalDate.now(clock));
        plan.refresh();
        toasts.saved(Texts.of("agreement.written", file), file);
    }

    /// Takes the replies of a returned workbook.
    void takeIn() {
        int option = plan.now().current();
        files.toOpen(Texts.of("agreement.take"), SHEETS)
                .ifPresent(file -> work.start(
                        Texts.of("agreement.taking"),
                        _ -> AgreementByPost.takeIn(plan.session(), option, file),
                        this::taken,
                        toasts::trouble));
    }

    private void taken(AgreementByPost.TakenIn taken) {
        plan.refresh();
        switch (taken) {
            case AgreementByPost.TakenIn.NotRead notRead -> toasts.trouble(notRead.words());
            case AgreementByPost.TakenIn.Done done when done.read().held().isEmpty() ->
                toasts.done(
                        Texts.of("agreement.taken", done.read().given().size(), done.read().waiting()), Optional.empty());
            case AgreementByPost.TakenIn.Done done -> HeldRepliesView.open(layers, done.read());
        }
    }

    /// Asks why a change was made and from when it takes effect, and says it anew.
    void amend(ChangeRow row) {
        AmendForm.open(layers, row, (reason, effective) -> plan.ask(
                session -> session.options().amend(session.now().current(), row.n(), reason, effective)));
    }

    /// Records by hand what a command says of changes.
    void record(List<ChangeRow> rows) {
        List<Long> changes = rows.stream().map(ChangeRow::n).toList();
        TreeSet<Command> concerned = plan.now().agreement(plan.now().current()).lines().stream()
                .filter(line -> changes.contains(line.entry().n()))
                .flatMap(line -> line.concern().commands().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (concerned.isEmpty()) {
            toasts.trouble(Texts.of("agreement.concerns-nobody"));
            return;
        }
        ReplyForm.open(layers, List.copyOf(concerned), LocalDate.now(clock), (command, reply) -> reply(changes, command, reply));
    }

    /// A command replies to those of the changes that concern it.
    private void reply(List<Long> changes, Command command, Reply reply) {
        int option = plan.now().current();
        List<Long> its = plan.now().agreement(option).concerning(command)
                .map(line -> line.entry().n())
                .filter(changes::contains)
                .toList();
        Answer answer = plan.session().remarks().reply(option, its, command, reply);
        plan.refresh();
        if (answer instanceof Answer.Refused refused) {
            toasts.trouble(refused.words());
        }
    }
}
