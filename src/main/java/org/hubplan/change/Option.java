package org.hubplan.change;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// A named way to change the baseline. Option 0 is the baseline itself, "do nothing", changed only by imports.
///
/// @param number 0 for the baseline, then 1, 2, …
/// @param effective the date its changes take effect unless they say otherwise
/// @param locked submitted: takes no more changes
/// @param archived laid by: kept, but out of the way
/// @param whatIfOn the option it is a scratch on top of; empty where it is an option of its own
public record Option(
        int number, String name, LocalDate effective, boolean locked, boolean archived, OptionalInt whatIfOn) {
    public static final int BASELINE = 0;

    public Option {
        if (number < 0 || name.isBlank()) {
            throw new IllegalArgumentException("An option has a number from 0 and a name");
        }
    }

    public Option(int number, String name, LocalDate effective, boolean locked) {
        this(number, name, effective, locked, false, OptionalInt.empty());
    }

    /// What a new plan has: a baseline, and an option to work in.
    ///
    /// @param effective of both
    public static List<Option> ofNewPlan(LocalDate effective) {
        return List.of(new Option(BASELINE, "Baseline", effective, false), new Option(1, "First option", effective, false));
    }

    public boolean isBaseline() {
        return number == BASELINE;
    }

    public boolean isWhatIf() {
        return whatIfOn.isPresent();
    }

    /// After one more entry of the log that is its own.
    ///
    /// @throws IllegalStateException if the entry makes an option that is there
    public Option then(Entry entry) {
        return switch (entry.act()) {
            case Act.Renamed renamed ->
                new Option(number, renamed.name(), effective, locked, archived, whatIfOn);
            case Act.Redated redated -> new Option(number, name, redated.effective(), locked, archived, whatIfOn);
            case Act.Archived _, Act.Discarded _ -> new Option(number, name, effective, locked, true, whatIfOn);
            case Act.Restored _ -> new Option(number, name, effective, locked, false, whatIfOn);
            case Act.Locked _ -> new Option(number, name, effective, true, archived, whatIfOn);
            case Act.Unlocked _ -> new Option(number, name, effective, false, archived, whatIfOn);
            case Act.Made _ -> throw new IllegalStateException("Option " + words() + " was made twice");
            default -> this;
        };
    }

    /// The option an entry of the log made.
    static Option of(Entry entry, Act.Made made) {
        return new Option(
                entry.option(),
                made.name(),
                made.effective(),
                false,
                false,
                made.whatIf() ? OptionalInt.of(made.from()) : OptionalInt.empty());
    }

    /// `1 Preferred`
    public String words() {
        return number + " " + name;
    }
}
