package org.hubplan.change;

/// One field in which what a change set out from, what it wants and what it finds are three different things.
///
/// @param of the post, person, hub or rate, in words: `Post P1`
/// @param field as a planner calls it: `hub`, `grade`, `command`
/// @param was where the change was made, before it
/// @param wanted what the change makes of it
/// @param is where the change is to go
public record Clash(String of, String field, String was, String wanted, String is) {
    /// `Post P1: hub was Central Intelligence, wanted Central East, is North Area`
    public String words() {
        return of + ": " + field + " was " + was + ", wanted " + wanted + ", is " + is;
    }
}
