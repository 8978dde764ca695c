package org.hubplan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file in the making, beside the place it is meant for. Nobody sees it there until it is whole; left unplaced,
/// it goes again.
final class NewFile implements AutoCloseable {
    private final Path target;
    private final Path draft;

    private final boolean replacing;

    private NewFile(Path target, boolean replacing) {
        this.target = target;
        this.replacing = replacing;
        this.draft = target.resolveSibling(".hubplan-" + UUID.randomUUID() + ".new");
    }

    /// @throws PlanFileRefused if there is something at that place already, or no folder for it
    static NewFile meantFor(Path target) {
        Path whole = target.toAbsolutePath();
        if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw Refusals.alreadyThere(target);
        }
        return in(whole, false);
    }

    /// In place of what may be there already.
    ///
    /// @throws PlanFileRefused if there is no folder for it
    static NewFile inPlaceOf(Path target) {
        return in(target.toAbsolutePath(), true);
    }

    private static NewFile in(Path target, boolean replacing) {
        if (!Files.isDirectory(target.getParent())) {
            throw Refusals.noFolder(target.getParent());
        }
        return new NewFile(target, replacing);
    }

    /// Where it is made meanwhile; not there yet.
    Path draft() {
        return draft;
    }

    /// Puts it in its place, at one stroke.
    ///
    /// @throws PlanFileRefused if something has come to stand there since
    void place() throws IOException {
        if (!replacing) {
            takePlace();
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (!replacing) {
                Files.deleteIfExists(target);
            }
            throw e;
        }
        syncFolder();
    }

    /// By an empty file, which only one can make: a move would write over what someone else puts there meanwhile.
    private void takePlace() throws IOException {
        try {
            Files.createFile(target);
        } catch (FileAlreadyExistsException e) {
            throw Refusals.alreadyThere(target);
        }
    }

    /// So that the file's name, too, outlives a power cut; Windows sees to that by itself and lets no one ask.
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException onWindows) {
            // the file itself is on disk
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
