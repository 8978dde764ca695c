package org.hubplan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Makes a complete copy of a plan file that is open.
final class Copying {
    private final PlanDatabase original;
    private final OpenHere claim;

    Copying(PlanDatabase original, OpenHere claim) {
        this.original = original;
        this.claim = claim;
    }

    /// @throws PlanFileRefused if something is there already, or the copy can't be written
    void to(Path copy) {
        refuseItself(copy);
        write(copy, NewFile.meantFor(copy));
    }

    /// @throws PlanFileRefused if what is there is a folder or an open plan, or the copy can't be written
    void over(Path copy) {
        refuseItself(copy);
        if (Files.exists(copy)) {
            Inspection.checkFree(copy);
        }
        write(copy, NewFile.inPlaceOf(copy));
    }

    private void refuseItself(Path copy) {
        if (Files.exists(copy) && claim.isOf(copy)) {
            throw Refusals.onItself(copy);
        }
    }

    private void write(Path copy, NewFile draft) {
        try (draft) {
            try (FileChannel target =
                    FileChannel.open(draft.draft(), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                original.mount().copyTo(target);
                target.force(true);
            }
            draft.place();
        } catch (IOException e) {
            throw Refusals.cannotMake(copy, e);
        }
    }
}
