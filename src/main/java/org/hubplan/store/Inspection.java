package org.hubplan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.engine.MetaRecord;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;

/// A look at a file before it is opened as a database, which would carry out what it holds. Reads only.
final class Inspection {
    /// Where H2 keeps the definitions of everything else.
    private static final String DEFINITIONS = "table.0";

    private static final Pattern TABLE = Pattern.compile("CREATE CACHED TABLE \"public\"\\.\"(\\w+)\"[^\"].*", Pattern.DOTALL);
    private static final Set<String> A_PLANS = Set.of("plan_setting", "log_entry", "flyway_schema_history");

    private final Path file;

    Inspection(Path file) {
        this.file = file;
    }

    /// @throws PlanFileRefused if there is no file here, or none that can be read and written
    void checkPlace() {
        if (!Files.exists(file)) {
            throw Refusals.notThere(file);
        }
        if (Files.isDirectory(file)) {
            throw Refusals.isFolder(file);
        }
        if (!Files.isRegularFile(file)) {
            throw Refusals.notAPlan(file);
        }
        if (Files.isReadable(file) && !Files.isWritable(file)) {
            throw Refusals.readOnly(file);
        }
    }

    /// @throws PlanFileRefused if it isn't a plan, or not one that can be opened now
    void checkContent() {
        if (!startsAsH2Files()) {
            throw Refusals.notAPlan(file);
        }
        checkDefinitions();
    }

    /// @throws PlanFileRefused if this file, a plan or not, is open somewhere or can't be written over
    static void checkFree(Path file) {
        Inspection inspection = new Inspection(file);
        inspection.checkPlace();
        try (OpenHere _ = OpenHere.claim(file)) {
            inspection.startsAsH2Files();
        }
    }

    private boolean startsAsH2Files() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                throw Refusals.openElsewhere(file);
            }
            return StoreHeader.startsIn(channel);
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }

    private void checkDefinitions() {
        try (Mount mount = Mount.of(file);
                MVStore store = new MVStore.Builder()
                        .fileName(mount.name() + PlanPath.H2_SUFFIX)
                        .readOnly()
                        .open()) {
            if (store.getCurrentVersion() < StoreHeader.version(store.getStoreHeader())) {
                throw Refusals.damaged(file, null);
            }
            if (!tables(store).containsAll(A_PLANS)) {
                throw Refusals.notAPlan(file);
            }
        } catch (MVStoreException e) {
            throw switch (e.getErrorCode()) {
                case DataUtils.ERROR_FILE_LOCKED -> Refusals.openElsewhere(file);
                case DataUtils.ERROR_UNSUPPORTED_FORMAT -> Refusals.newer(file);
                default -> Refusals.damaged(file, e);
            };
        }
    }

    /// Names of the tables, once every definition has been found harmless.
    private Set<String> tables(MVStore store) {
        Set<String> tables = new HashSet<>();
        TransactionStore transactions = new TransactionStore(store, new ValueDataType());
        transactions.init();
        Iterator<Map.Entry<Long, SearchRow>> rows = transactions
                .begin()
                .<Long, SearchRow>openMap(DEFINITIONS)
                .entryIterator(null, null);
        while (rows.hasNext()) {
            String definition = new MetaRecord(rows.next().getValue()).getSQL();
            if (!Vocabulary.covers(definition)) {
                throw Refusals.stranger(file);
            }
            Matcher table = TABLE.matcher(definition);
            if (table.matches()) {
                tables.add(table.group(1));
            }
        }
        return tables;
    }
}
