package org.hubplan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.h2.store.fs.FilePath;

/// The file system H2 is given: it holds the plan files mounted now, by number, and nothing else. H2 can so
/// make no trace, lock or temporary file beside a plan, and sweeps away no neighbour whose name it takes for one.
///
/// `hubplan:7.mv.db` is mount 7. H2 insists on its suffix; the file on disk goes without it.
final class PlanPath extends FilePath {
    static final String SCHEME = "hubplan";
    static final String PREFIX = SCHEME + ":";
    static final String H2_SUFFIX = ".mv.db";

    private PlanPath(String path) {
        name = path;
    }

    static void register() {
        FilePath.register(new PlanPath(PREFIX));
    }

    private Optional<Path> file() {
        return Mount.named(name).map(Mount::file);
    }

    private boolean isRoot() {
        return name.equals(PREFIX);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePath getPath(String path) {
        return new PlanPath(path);
    }

    /// Already as plain as it gets, suffix and all: H2 takes the suffix off again.
    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public FilePath getParent() {
        return new PlanPath(PREFIX);
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public boolean exists() {
        return isRoot() || file().filter(Files::exists).isPresent();
    }

    @Override
    public boolean isDirectory() {
        return isRoot();
    }

    @Override
    public boolean isRegularFile() {
        return file().filter(Files::isRegularFile).isPresent();
    }

    @Override
    public boolean canWrite() {
        return isRoot() || file().filter(Files::isWritable).isPresent();
    }

    @Override
    public long size() {
        return file().map(path -> ask(() -> Files.size(path))).orElse(0L);
    }

    @Override
    public long lastModified() {
        return file().map(path -> ask(() -> Files.getLastModifiedTime(path).toMillis())).orElse(0L);
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return List.of();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Mount mount = Mount.named(name).orElseThrow(() -> new IOException("No plan is mounted as " + name));
        return mount.open(!mode.equals("r"));
    }

    // ---- what H2 may not do

    @Override
    public boolean createFile() {
        return false;
    }

    @Override
    public boolean setReadOnly() {
        return false;
    }

    @Override
    public void createDirectory() {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public void delete() {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) throws IOException {
        throw new IOException("A plan has no temporary files");
    }

    private interface Question<T> {
        T answer() throws IOException;
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
