package org.hubplan.session;

import java.util.Optional;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.account.ImportAccount;

/// What comes of importing a spreadsheet. Only `Begun` and `Done` have changed anything.
public sealed interface Imported {
    /// A new plan was begun with it, and is open.
    record Begun(ImportAccount account, Session session) implements Imported {}

    /// An open plan has taken it in, in one step of its baseline.
    ///
    /// @param answer empty where the spreadsheet says only what the plan has already
    record Done(ImportAccount account, Optional<Answer.Done> answer) implements Imported {}

    /// Not one row could be used; no plan was begun and none changed.
    record EmptyHanded(ImportAccount account) implements Imported {}

    /// The file could not be read, or not without being told what it is.
    record NotRead(Reading why) implements Imported {}

    /// It was read, but the plan doesn't take it.
    record Refused(ImportAccount account, Answer.Refused answer) implements Imported {}
}
