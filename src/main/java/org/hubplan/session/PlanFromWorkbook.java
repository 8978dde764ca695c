package org.hubplan.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.change.Option;
import org.hubplan.change.Outcome;
import org.hubplan.exchange.Exchange;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;

/// Imports a spreadsheet: as the beginning of a plan, where it is the first state and can't be undone, or into
/// an open plan, where it is one step in the baseline's history. In both, all of it or none of it.
public final class PlanFromWorkbook {
    private PlanFromWorkbook() {}

    /// Begins a plan: the starting hubs and rates, with what the spreadsheet brings. Where no row of it can be
    /// used, no file is made.
    ///
    /// @param path of the plan file, which must not be there yet
    /// @throws org.hubplan.store.PlanFileRefused if the file can't be made
    /// @throws java.util.concurrent.CancellationException if `progress` says to stop; no file is made
    public static Imported begin(Path path, PlanSettings settings, Source source, Clock clock, Progress progress) {
        Plan blank = Plan.blank();
        Reading reading = Exchange.read(source, blank, settings.command(), new Identities(), progress);
        return switch (reading) {
            case Reading.Account(ImportAccount account, _) when account.isEmptyHanded() ->
                new Imported.EmptyHanded(account);
            case Reading.Account(ImportAccount account, Optional<Change> change) -> new Imported.Begun(
                    account,
                    Session.create(
                            path,
                            settings,
                            change.map(brought -> after(blank, brought)).orElse(blank),
                            options(LocalDate.now(clock)),
                            source.name(),
                            clock));
            case Reading.SeveralKinds _, Reading.Refused _ -> new Imported.NotRead(reading);
        };
    }

    private static Plan after(Plan blank, Change change) {
        return switch (change.applyTo(blank)) {
            case Outcome.Applied applied -> applied.plan();
            case Outcome.Refused refused -> throw new IllegalStateException(refused.words());
        };
    }

    /// Every plan has a baseline and an option to work in.
    private static List<Option> options(LocalDate effective) {
        return List.of(
                new Option(Option.BASELINE, "Baseline", effective, false), new Option(1, "Option 1", effective, false));
    }

    /// Imports into an open plan. The options are replayed on the baseline as it is then.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if the plan file can't be written
    /// @throws java.util.concurrent.CancellationException if `progress` says to stop; nothing is changed
    public static Imported into(Session session, Source source, Progress progress) {
        OpenPlan plan = session.now();
        Reading reading = Exchange.read(
                source, plan.baseline().plan(), plan.settings().command(), session.identities(), progress);
        return switch (reading) {
            case Reading.Account(ImportAccount account, _) when account.isEmptyHanded() ->
                new Imported.EmptyHanded(account);
            case Reading.Account(ImportAccount account, Optional<Change> change) ->
                change.map(brought -> made(session, brought, account))
                        .orElseGet(() -> new Imported.Done(account, Optional.empty()));
            case Reading.SeveralKinds _, Reading.Refused _ -> new Imported.NotRead(reading);
        };
    }

    private static Imported made(Session session, Change change, ImportAccount account) {
        return switch (session.act(Option.BASELINE, change, "")) {
            case Answer.Done done -> new Imported.Done(account, Optional.of(done));
            case Answer.Refused refused -> new Imported.Refused(account, refused);
        };
    }
}
