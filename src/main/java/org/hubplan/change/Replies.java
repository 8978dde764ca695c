package org.hubplan.change;

import io.vavr.collection.HashMap;
import java.util.Collection;
import org.hubplan.model.Command;

/// The replies of commands to changes. A value. A change shared by several options has one set of replies.
public record Replies(HashMap<Long, HashMap<Command, Reply>> byChange) {
    public static final Replies NONE = new Replies(HashMap.empty());

    /// A command's reply to the change of entry `n`; a draft where none was recorded.
    public Reply of(long n, Command command) {
        return byChange.get(n).flatMap(replies -> replies.get(command)).getOrElse(Reply.DRAFT);
    }

    /// Whether every one of these commands has agreed to the change of entry `n`.
    public boolean areAgreed(long n, Collection<Command> commands) {
        return commands.stream().allMatch(command -> of(n, command).isAgreed());
    }

    Replies then(Act.Replied replied) {
        HashMap<Long, HashMap<Command, Reply>> all = byChange;
        for (long n : replied.changes()) {
            all = all.put(n, all.getOrElse(n, HashMap.empty()).put(replied.command(), replied.reply()));
        }
        return new Replies(all);
    }
}
