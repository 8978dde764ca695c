package org.hubplan.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.Command;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// A spreadsheet read into a plan, for tests to look at.
///
/// @param plan with the change made, where there is one
public record Imported(ImportAccount account, boolean changes, Plan plan) {
    /// Into a blank plan of Met Intelligence.
    public static Imported from(Path file) {
        return from(Source.of(file), Plan.blank());
    }

    public static Imported from(Source source, Plan baseline) {
        return switch (read(source, baseline)) {
            case Reading.Account read -> new Imported(
                    read.account(),
                    read.change().isPresent(),
                    read.change()
                            .map(change -> ((Applied) change.applyTo(baseline)).plan())
                            .orElse(baseline));
            case Reading other -> throw new AssertionError("Not read: " + other);
        };
    }

    public static Reading read(Source source, Plan baseline) {
        Identities identities = new Identities();
        baseline.everyPost().forEach(identities::passOver);
        return Exchange.read(source, baseline, Command.MET_INTELLIGENCE, identities, Progress.NONE);
    }

    /// Why the file was not read.
    public static String refusal(Path file) {
        return switch (read(Source.of(file), Plan.blank())) {
            case Reading.Refused refused -> refused.words();
            case Reading other -> throw new AssertionError("Read after all: " + other);
        };
    }

    public Post post(String number) {
        return plan.postNumbered(number).orElseThrow(() -> new AssertionError("No post " + number + ": " + account));
    }

    /// Reasons of the held rows, by row.
    public List<String> reasons() {
        return account.held().stream().map(HeldRow::reason).toList();
    }

    public Optional<HeldRow> held(int row) {
        return account.held().stream().filter(one -> one.row() == row).findFirst();
    }
}
