package org.hubplan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/// The bytes of a plan file, between H2 and the disk. It puts one thing right.
///
/// H2 writes each commit as a chunk and, when the chunk doesn't lie where the one before foretold, rewrites the
/// file's header so that the chunk is found again after a crash. But that header names the chunk *before* the one
/// just written (H2 2.5.252 notes its last chunk only afterwards), so that once H2 reuses free space, a kill could
/// lose the newest commits although they were whole and on disk: about one kill in twenty-five did. Here the header
/// names the newest chunk, and is written only once that chunk is on disk.
final class PlanChannel extends FileBase {
    private final FileChannel disk;
    private StoreHeader.Chunk newest = StoreHeader.Chunk.NONE;

    PlanChannel(FileChannel disk) {
        this.disk = disk;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        if (!StoreHeader.isWrittenBy(bytes, position)) {
            StoreHeader.Chunk chunk = StoreHeader.Chunk.begunBy(bytes, position);
            int written = disk.write(bytes, position);
            newest = chunk.isNewerThan(newest) ? chunk : newest;
            return written;
        }
        disk.force(false);
        ByteBuffer header = StoreHeader.naming(newest, bytes);
        int length = header.remaining();
        while (header.hasRemaining()) {
            disk.write(header, length - header.remaining());
        }
        bytes.position(bytes.limit());
        return length;
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return disk.read(bytes, position);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return disk.read(bytes);
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new UnsupportedOperationException("A plan is written by position");
    }

    @Override
    public long position() throws IOException {
        return disk.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        disk.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return disk.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return disk.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        disk.close();
    }
}
