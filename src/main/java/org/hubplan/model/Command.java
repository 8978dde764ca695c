package org.hubplan.model;

import java.util.Locale;

/// A command that owns posts: the one whose Budgeted Workforce Target (BWT) they count to,
/// wherever they sit.
///
/// @param name as the force writes it: `Met Intelligence`
public record Command(String name) implements Comparable<Command> {
    /// The command whose posts PCD 484 redistributes, and the default owner.
    public static final Command MET_INTELLIGENCE = new Command("Met Intelligence");

    /// The command that runs the specialist-crime hubs.
    public static final Command SPECIALIST_CRIME = new Command("Specialist Crime");

    public Command {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("A command has a name without blanks at its ends: \"" + name + "\"");
        }
    }

    /// The business group it belongs to, as grouped in 2018: Met Intelligence (MO2) in Met Operations,
    /// the BCUs and Specialist Crime in Frontline Policing; a command not known to these stands as its own group.
    public String businessGroup() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (equals(MET_INTELLIGENCE)) {
            return "Met Operations";
        }
        return lower.endsWith(" bcu") || lower.equals("specialist crime") ? "Frontline Policing" : name;
    }

    @Override
    public int compareTo(Command other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
