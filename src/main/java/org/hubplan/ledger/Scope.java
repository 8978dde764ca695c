package org.hubplan.ledger;

import java.util.Optional;
import org.hubplan.model.Command;

/// Whose posts and people are counted: one command's, by owner, or everything in the plan.
///
/// @param command empty for everything
public record Scope(Optional<Command> command) {
    public static final Scope EVERYTHING = new Scope(Optional.empty());

    public static Scope of(Command command) {
        return new Scope(Optional.of(command));
    }

    public boolean includes(Command owner) {
        return command.isEmpty() || command.get().equals(owner);
    }

    public String words() {
        return command.map(Command::name).orElse("everything");
    }
}
