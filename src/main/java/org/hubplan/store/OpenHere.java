package org.hubplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The plan files this process has open. A lock on a file belongs to the whole process, and closing any other
/// channel to the same file gives it up: so a file that is open here must not even be looked into again.
final class OpenHere implements AutoCloseable {
    private static final Set<Object> OPEN = ConcurrentHashMap.newKeySet();

    private final Object identity;

    private OpenHere(Object identity) {
        this.identity = identity;
    }

    /// Takes a file that is there for this process's own.
    ///
    /// @throws PlanFileRefused if it is open here already
    static OpenHere claim(Path file) {
        Object identity = identity(file);
        if (!OPEN.add(identity)) {
            throw Refusals.openElsewhere(file);
        }
        return new OpenHere(identity);
    }

    /// Whether this is the same file, whatever names and links lead to it.
    boolean isOf(Path file) {
        return identity.equals(identity(file));
    }

    private static Object identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }

    @Override
    public void close() {
        OPEN.remove(identity);
    }
}
