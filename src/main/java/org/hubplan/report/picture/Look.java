package org.hubplan.report.picture;

/// How a bar looks: never by its colour alone where it says a state.
public record Look(Paint paint, Hatch hatch) {
    public static Look solid(Paint paint) {
        return new Look(paint, Hatch.SOLID);
    }
}
