package org.hubplan.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Option;
import org.hubplan.change.Origin;
import org.hubplan.change.Outcome;
import org.hubplan.exchange.Exchange;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.Command;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.store.PlanInMaking;

/// Imports a spreadsheet: as the beginning of a plan, where it is the first state and can't be undone, or into
/// an open plan, where it is one step in the baseline's history. In both, all of it or none of it.
///
/// It is done at one go, or first read, for a planner to look at its account, and then taken in.
public final class PlanFromWorkbook {
    private PlanFromWorkbook() {}

    // ---- a new plan

    /// Begins a plan: the starting hubs and rates, with what the spreadsheet brings. Where no row of it can be
    /// used, no file is made.
    ///
    /// @param path of the plan file, which must not be there yet
    /// @throws org.hubplan.store.PlanFileRefused if the file can't be made
    /// @throws java.util.concurrent.CancellationException if `progress` says to stop; no file is made
    public static Imported begin(Path path, PlanSettings settings, Source source, Clock clock, Progress progress) {
        // two things at once: the file's tables are made while the spreadsheet is read
        try (PlanInMaking making = PlanInMaking.at(path)) {
            return begin(making, settings, read(settings.command(), source, progress), clock);
        }
    }

    /// Reads a spreadsheet that is to begin a plan. No file is made.
    ///
    /// @param owner the command posts count to where the spreadsheet doesn't say
    /// @throws java.util.concurrent.CancellationException if `progress` says to stop
    public static Reading read(Command owner, Source source, Progress progress) {
        return Exchange.read(source, Plan.blank(), owner, new Identities(), progress);
    }

    /// Begins a plan with what was read for one.
    ///
    /// @param path of the plan file, which must not be there yet
    /// @throws org.hubplan.store.PlanFileRefused if the file can't be made
    public static Imported begin(Path path, PlanSettings settings, Reading reading, Clock clock) {
        try (PlanInMaking making = PlanInMaking.at(path)) {
            return begin(making, settings, reading, clock);
        }
    }

    private static Imported begin(PlanInMaking making, PlanSettings settings, Reading reading, Clock clock) {
        return switch (reading) {
            case Reading.Account account when account.account().isEmptyHanded() ->
                new Imported.EmptyHanded(account.account());
            case Reading.Account account -> new Imported.Begun(
                    account.account(),
                    Session.create(
                            making,
                            settings,
                            account.change().map(brought -> after(Plan.blank(), brought)).orElse(Plan.blank()),
                            Option.ofNewPlan(LocalDate.now(clock)),
                            new Act.Began(account.account().file(), account.account().kept(), origin(account.change())),
                            clock));
            case Reading.SeveralKinds _, Reading.WhichDates _, Reading.Refused _ -> new Imported.NotRead(reading);
        };
    }

    private static Optional<Origin> origin(Optional<Change> change) {
        return change.flatMap(brought -> switch (brought) {
            case ImportPosts posts -> posts.origin();
            case ImportPlan whole -> whole.posts().origin();
            default -> Optional.empty();
        });
    }

    private static Plan after(Plan blank, Change change) {
        return switch (change.applyTo(blank)) {
            case Outcome.Applied applied -> applied.plan();
            case Outcome.Refused refused -> throw new IllegalStateException(refused.words());
        };
    }

    // ---- an open plan

    /// Imports into an open plan. The options are replayed on the baseline as it is then.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if the plan file can't be written
    /// @throws java.util.concurrent.CancellationException if `progress` says to stop; nothing is changed
    public static Imported into(Session session, Source source, Progress progress) {
        return into(session, read(session, source, progress));
    }

    /// Reads a spreadsheet against the baseline of an open plan. Nothing is changed.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` says to stop
    public static Reading read(Session session, Source source, Progress progress) {
        OpenPlan plan = session.now();
        return Exchange.read(
                source, plan.baseline().plan(), plan.settings().command(), session.identities(), progress);
    }

    /// The same for a plan that was only looked at.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` says to stop
    public static Reading read(Glance seen, Source source, Progress progress) {
        OpenPlan plan = seen.plan();
        return Exchange.read(source, plan.baseline().plan(), plan.settings().command(), seen.identities(), progress);
    }

    /// What comes of a reading that needs nothing written: it brings nothing, or the plan doesn't take it. Empty where
    /// there is something to take in, for which the plan has to be opened.
    public static Optional<Imported> untaken(Glance seen, Reading reading) {
        if (!(reading instanceof Reading.Account account)) {
            return Optional.of(new Imported.NotRead(reading));
        }
        if (account.account().isEmptyHanded()) {
            return Optional.of(new Imported.EmptyHanded(account.account()));
        }
        return account.change().isEmpty()
                ? Optional.of(new Imported.Done(account.account(), Optional.empty()))
                : seen.refusal(account.change().get()).map(refused -> new Imported.Refused(account.account(), refused));
    }

    /// Takes in what was read against the baseline as it is now.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if the plan file can't be written
    public static Imported into(Session session, Reading reading) {
        return switch (reading) {
            case Reading.Account account when account.account().isEmptyHanded() ->
                new Imported.EmptyHanded(account.account());
            case Reading.Account account -> account.change()
                    .map(brought -> made(session, brought, account.account()))
                    .orElseGet(() -> new Imported.Done(account.account(), Optional.empty()));
            case Reading.SeveralKinds _, Reading.WhichDates _, Reading.Refused _ -> new Imported.NotRead(reading);
        };
    }

    private static Imported made(Session session, Change change, ImportAccount account) {
        return switch (session.act(Option.BASELINE, change, "")) {
            case Answer.Done done -> new Imported.Done(account, Optional.of(done));
            case Answer.Refused refused -> new Imported.Refused(account, refused);
        };
    }
}
