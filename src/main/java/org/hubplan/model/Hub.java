package org.hubplan.model;

import java.util.Optional;
import java.util.OptionalInt;

/// A place where posts sit.
///
/// @param code identity, kept through renaming
/// @param desks how many people it can seat; empty where nobody has said
/// @param restricted its strength is withheld from papers that leave the command
/// @param closed takes no more posts, but stays in the record
public record Hub(HubCode code, String name, HubKind kind, OptionalInt desks, boolean restricted, boolean closed) {
    /// The unplaced tray, part of every plan.
    public static final Hub TRAY = new Hub(HubCode.UNPLACED, "Unplaced", HubKind.UNPLACED, OptionalInt.empty(), false, false);

    public Hub {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A hub has a name");
        }
        if ((kind == HubKind.UNPLACED) != code.equals(HubCode.UNPLACED)) {
            throw new IllegalArgumentException("Only the unplaced tray is of the kind Unplaced");
        }
    }

    public static Hub open(String code, String name, HubKind kind) {
        return new Hub(new HubCode(code), name, kind, OptionalInt.empty(), false, false);
    }

    public boolean isTray() {
        return kind == HubKind.UNPLACED;
    }

    /// The command that runs the hub, and has a say in what comes to sit there and what leaves; empty for the
    /// unplaced tray. Our reading: a BCU's hub is run by that BCU, a specialist-crime hub by Specialist Crime, a
    /// central one by the command the plan is for.
    ///
    /// @param own the command the plan is for
    public Optional<Command> host(Command own) {
        return switch (kind) {
            case CENTRAL -> Optional.of(own);
            case BCU -> Optional.of(new Command(name.strip() + " BCU"));
            case SPECIALIST_CRIME -> Optional.of(Command.SPECIALIST_CRIME);
            case UNPLACED -> Optional.empty();
        };
    }

    public Hub withName(String newName) {
        return new Hub(code, newName, kind, desks, restricted, closed);
    }

    public Hub withDesks(int newDesks) {
        return withDesks(OptionalInt.of(newDesks));
    }

    public Hub withDesks(OptionalInt newDesks) {
        return new Hub(code, name, kind, newDesks, restricted, closed);
    }

    public Hub asRestricted() {
        return withRestriction(true);
    }

    public Hub withRestriction(boolean isRestricted) {
        return new Hub(code, name, kind, desks, isRestricted, closed);
    }

    public Hub asClosed() {
        return new Hub(code, name, kind, desks, restricted, true);
    }
}
