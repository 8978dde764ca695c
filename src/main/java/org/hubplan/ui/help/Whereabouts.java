package org.hubplan.ui.help;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hubplan.ui.help.HelpText.Line;
import org.hubplan.ui.kit.Texts;

/// Where a planner's things lie, and which Hubplan this is.
///
/// @param plan the open plan's file; empty where none is open
/// @param own where Hubplan keeps what the window remembers
/// @param version as built; empty for a run from loose classes
public record Whereabouts(Optional<Path> plan, Path own, Optional<String> version) {
    /// With the version of the program that runs.
    public static Whereabouts of(Optional<Path> plan, Path own) {
        return new Whereabouts(
                plan, own, Optional.ofNullable(Whereabouts.class.getPackage().getImplementationVersion()));
    }

    List<Line> lines() {
        return List.of(
                new Line(
                        Texts.of("help.where.plan"),
                        plan.map(file -> file.toAbsolutePath().toString()).orElseGet(() -> Texts.of("help.where.no-plan"))),
                new Line(Texts.of("help.where.own"), own.toAbsolutePath().toString()),
                new Line(Texts.of("help.where.version"), version.orElseGet(() -> Texts.of("help.where.unbuilt"))),
                new Line(Texts.of("help.where.java"), System.getProperty("java.version", "")));
    }
}
