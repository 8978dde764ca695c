package org.hubplan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// One plan file as H2 sees it while it is open: under a number, never under its name, so that nothing a
/// planner types (a `;`, which would end a path and begin a setting) reaches an H2 URL.
final class Mount implements AutoCloseable {
    private static final Map<String, Mount> MOUNTED = new ConcurrentHashMap<>();
    private static final AtomicLong LAST = new AtomicLong();

    private final Path file;
    private final boolean fresh;
    private final String name;
    private volatile FileChannel channel;

    private Mount(Path file, boolean fresh, String name) {
        this.file = file;
        this.fresh = fresh;
        this.name = name;
    }

    static Mount of(Path existing) {
        return mounted(existing, false);
    }

    /// For a file that H2 is to make; it must not be there yet.
    static Mount ofNew(Path file) {
        return mounted(file, true);
    }

    private static Mount mounted(Path file, boolean fresh) {
        PlanPath.register();
        Mount mount = new Mount(file, fresh, PlanPath.PREFIX + LAST.incrementAndGet());
        MOUNTED.put(mount.name + PlanPath.H2_SUFFIX, mount);
        return mount;
    }

    /// The mount H2 speaks of by this name; empty for any other file it would like to see.
    static Optional<Mount> named(String name) {
        return Optional.ofNullable(MOUNTED.get(name));
    }

    /// The database's name for H2, without H2's suffix.
    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    FileChannel open(boolean forWriting) throws IOException {
        FileChannel disk = !forWriting
                ? FileChannel.open(file, StandardOpenOption.READ)
                : FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        fresh ? StandardOpenOption.CREATE_NEW : StandardOpenOption.WRITE);
        channel = new PlanChannel(disk);
        return channel;
    }

    /// Copies every byte, by the channel H2 holds: opening the file anew and closing it would give up H2's lock on it.
    void copyTo(WritableByteChannel copy) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 20);
        for (long at = 0; channel.read(bytes, at) > 0; at += bytes.limit(), bytes.clear()) {
            bytes.flip();
            while (bytes.hasRemaining()) {
                copy.write(bytes);
            }
        }
    }

    @Override
    public void close() {
        MOUNTED.remove(name + PlanPath.H2_SUFFIX);
    }
}
