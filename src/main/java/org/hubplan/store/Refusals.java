package org.hubplan.store;

import java.nio.file.Path;

/// Why a plan file can't be opened, made or written, in a planner's words: what is wrong, naming the file, and
/// the way out.
final class Refusals {
    private Refusals() {}

    static PlanFileRefused notThere(Path file) {
        return new PlanFileRefused("There is no plan " + file + ". Check the name, or look for the plan elsewhere.");
    }

    static PlanFileRefused isFolder(Path file) {
        return new PlanFileRefused(name(file) + " is a folder, not a plan. Choose a file whose name ends in .hubplan.");
    }

    static PlanFileRefused notAPlan(Path file) {
        return new PlanFileRefused(name(file) + " is not a Hubplan plan. Choose a file that Hubplan made;"
                + " a workbook is imported into a plan.");
    }

    static PlanFileRefused stranger(Path file) {
        return new PlanFileRefused(name(file) + " holds what no Hubplan plan holds, and was not opened."
                + " Ask whoever sent it for another copy.");
    }

    static PlanFileRefused newer(Path file) {
        return new PlanFileRefused(
                "The plan " + name(file) + " was made by a newer Hubplan. Update Hubplan to open it.");
    }

    static PlanFileRefused damaged(Path file, Throwable cause) {
        return new PlanFileRefused(
                "The plan " + name(file) + " is damaged and can't be read whole. Open a copy of it, or a backup.", cause);
    }

    static PlanFileRefused openElsewhere(Path file) {
        return new PlanFileRefused("The plan " + name(file)
                + " is open in another window or on another computer. Close it there first.");
    }

    static PlanFileRefused readOnly(Path file) {
        return new PlanFileRefused("The plan " + name(file)
                + " is read-only, so no change could be kept. Save a copy of the file elsewhere and open that.");
    }

    static PlanFileRefused unreadable(Path file, Throwable cause) {
        return new PlanFileRefused(
                "The plan " + name(file) + " can't be read. Check that you may read it and that its disk is there.", cause);
    }

    static PlanFileRefused alreadyThere(Path file) {
        return new PlanFileRefused(
                "There is already a file " + file + ". Choose another name, or move that file away first.");
    }

    static PlanFileRefused onItself(Path file) {
        return new PlanFileRefused(name(file) + " is the plan itself. Choose another name for the copy.");
    }

    static PlanFileRefused noFolder(Path folder) {
        return new PlanFileRefused("There is no folder " + folder + ". Make it first, or choose another.");
    }

    static PlanFileRefused cannotMake(Path file, Throwable cause) {
        return new PlanFileRefused(name(file) + " can't be written in the folder " + file.toAbsolutePath().getParent()
                + ". Check that you may write there and that the disk isn't full, or choose another folder.", cause);
    }

    static PlanFileRefused notWritten(Path file, Throwable cause) {
        return new PlanFileRefused("The change could not be written to " + name(file)
                + ". Nothing has changed; check that its disk is there and not full, and open the plan again.", cause);
    }

    static PlanFileRefused noLongerOpen(Path file) {
        return new PlanFileRefused("The plan " + name(file) + " is no longer open. Open it again.");
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return (last == null ? file : last).toString();
    }
}
