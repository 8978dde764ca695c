package org.hubplan.change;

import io.vavr.collection.HashMap;
import org.hubplan.model.Command;

/// The replies of commands to changes. A value. A change shared by several options has one set of replies.
public record Replies(HashMap<Long, HashMap<Command, Given>> byChange) {
    public static final Replies NONE = new Replies(HashMap.empty());

    /// @param entry the entry of the log that recorded it
    public record Given(Reply reply, long entry) {
        static final Given NOTHING = new Given(Reply.DRAFT, 0);
    }

    /// A command's reply to the change of entry `n`; a draft where none was recorded.
    public Reply of(long n, Command command) {
        return given(n, command).reply();
    }

    /// The same with the entry that recorded it; 0 where none did.
    public Given given(long n, Command command) {
        return byChange.get(n).flatMap(replies -> replies.get(command)).getOrElse(Given.NOTHING);
    }

    Replies then(Act.Replied replied, long entry) {
        HashMap<Long, HashMap<Command, Given>> all = byChange;
        for (long n : replied.changes()) {
            all = all.put(
                    n,
                    all.getOrElse(n, HashMap.empty()).put(replied.command(), new Given(replied.reply(), entry)));
        }
        return new Replies(all);
    }
}
