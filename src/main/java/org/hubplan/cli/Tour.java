package org.hubplan.cli;

import java.nio.file.Path;
import java.util.List;

/// Draws every screen. The window can, and the command line doesn't know the window: it is handed in.
@FunctionalInterface
public interface Tour {
    /// The pictures drawn, in the order of the tour.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if the plan can't be opened
    List<Path> draw(Path plan, Path folder);
}
