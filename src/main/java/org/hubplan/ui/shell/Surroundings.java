package org.hubplan.ui.shell;

import java.time.Clock;
import org.hubplan.report.print.Printers;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.work.Work;

/// What a window has whichever plan is open in it.
///
/// @param printers of this computer
/// @param clock today and the planner's time zone
/// @param files asks the planner for a file
public record Surroundings(
        Layers layers, Toasts toasts, Work work, Theme theme, FileChoice files, Printers printers, Clock clock) {}
