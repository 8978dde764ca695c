package org.hubplan.ui.importing;

import org.hubplan.exchange.Reading;
import org.hubplan.ui.work.Job;

/// How far an import has come.
public sealed interface ImportStage {
    /// The file is being read for the first time.
    record Opening(Job job) implements ImportStage {}

    /// Its headings fit several kinds: the planner says which.
    record WhichKind(Reading.SeveralKinds kinds) implements ImportStage {}

    /// Its dates can be meant in two ways: the planner says which.
    record WhichDates(Reading.WhichDates dates) implements ImportStage {}

    /// Its cells are before the planner, who has to say more before it can be read to its end.
    ///
    /// @param words what is missing
    record Unfit(String words) implements ImportStage {}

    /// It can't be read.
    ///
    /// @param words why, and the way out
    record NotRead(String words) implements ImportStage {}

    /// Its account is before the planner; nothing is written yet.
    record Looked(Reading.Account read) implements ImportStage {}

    /// It is in the plan.
    record Done(ImportResult result) implements ImportStage {}
}
