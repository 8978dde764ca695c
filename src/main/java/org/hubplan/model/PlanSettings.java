package org.hubplan.model;

/// What a plan says of itself, on screens and in print. Not part of any option.
///
/// @param name as on the title of papers: `Met Intelligence 2018`
/// @param author who signs new changes
/// @param marking protective marking, as at the top and bottom of each page: `OFFICIAL`
/// @param command the command the plan is for; totals are of its posts unless everything is asked for
/// @param invented whether the figures are a sample's, which every screen and page then says
public record PlanSettings(String name, String author, String marking, Command command, boolean invented) {
    public static final String OFFICIAL = "OFFICIAL";

    public PlanSettings {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A plan has a name");
        }
    }

    /// A planner's own plan, marked OFFICIAL and for Met Intelligence until said otherwise.
    public static PlanSettings named(String name, String author) {
        return new PlanSettings(name, author, OFFICIAL, Command.MET_INTELLIGENCE, false);
    }

    /// The marking as shown, with the warning a sample carries.
    public String shownMarking() {
        return invented ? marking + " · SAMPLE, INVENTED FIGURES" : marking;
    }
}
