package org.hubplan.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;

/// How a plan file is opened: looked into, then read whole without writing to it, and only then opened for
/// writing, so that a file refused stays byte for byte as it was.
final class Opening {
    private final Path file;

    private Opening(Path file) {
        this.file = file;
    }

    /// A file open for writing, held by this process, and the plan in it.
    record Opened(OpenHere claim, PlanDatabase database, StoredPlan plan) {}

    /// @throws PlanFileRefused if it can't be opened
    static Opened of(Path file) {
        Inspection inspection = new Inspection(file);
        inspection.checkPlace();
        Opening opening = new Opening(file);
        return opening.held(claim -> {
            inspection.checkContent();
            return opening.forWriting(claim, opening.read());
        });
    }

    /// The plan in a file, which is left as it was; but tables of an older version are brought up, since they can't be
    /// read otherwise.
    ///
    /// @throws PlanFileRefused if it can't be opened
    static StoredPlan seen(Path file) {
        Inspection inspection = new Inspection(file);
        inspection.checkPlace();
        Opening opening = new Opening(file);
        try (OpenHere claim = OpenHere.claim(file)) {
            inspection.checkContent();
            return opening.inWords(() -> opening.read().orElseGet(() -> opening.broughtUp(claim)));
        }
    }

    private StoredPlan broughtUp(OpenHere claim) {
        Opened opened = forWriting(claim, Optional.empty());
        try (PlanDatabase _ = opened.database()) {
            return opened.plan();
        }
    }

    /// Of a file this process has just made, so that nothing in it can surprise.
    static Opened ofOwn(Path file, StoredPlan plan) {
        return new Opening(file).held(claim -> new Opened(claim, PlanDatabase.open(file), plan));
    }

    /// Whether anything was altered in a plan, which needn't make sense any more; nothing is written to it.
    ///
    /// @throws PlanFileRefused if it can't be read at all
    static Verdict verdictOn(Path file) {
        Inspection inspection = new Inspection(file);
        inspection.checkPlace();
        Opening opening = new Opening(file);
        try (OpenHere _ = OpenHere.claim(file)) {
            inspection.checkContent();
            return opening.inWords(() -> {
                try (PlanDatabase database = PlanDatabase.look(file)) {
                    opening.versionOf(database);
                    return Chain.verdict(database.sql());
                }
            });
        }
    }

    private interface Start {
        Opened with(OpenHere claim);
    }

    private Opened held(Start start) {
        OpenHere claim = OpenHere.claim(file);
        try {
            return inWords(() -> start.with(claim));
        } catch (Throwable refused) {
            claim.close();
            throw refused;
        }
    }

    /// The plan; empty where its tables are of an older version, which must first be brought up.
    private Optional<StoredPlan> read() {
        try (PlanDatabase database = PlanDatabase.look(file)) {
            return versionOf(database) < Schema.NEWEST
                    ? Optional.empty()
                    : Optional.of(PlanReader.read(database.sql()));
        }
    }

    private int versionOf(PlanDatabase database) {
        int version = Schema.versionOf(database.sql());
        if (version > Schema.NEWEST) {
            throw Refusals.newer(file);
        }
        return version;
    }

    private Opened forWriting(OpenHere claim, Optional<StoredPlan> seen) {
        PlanDatabase database = PlanDatabase.open(file);
        try {
            if (seen.isEmpty()) {
                Schema.bringUp(database);
            }
            Optional<String> newest = new LogTable(database.sql()).newestHash();
            StoredPlan plan = seen.filter(same -> newest.equals(Optional.of(same.newestHash())))
                    .orElseGet(() -> PlanReader.read(database.sql()));
            return new Opened(claim, database, plan);
        } catch (RuntimeException e) {
            database.abandon();
            throw e;
        }
    }

    /// Whatever goes wrong, in a planner's words.
    private <T> T inWords(Supplier<T> work) {
        try {
            return work.get();
        } catch (PlanFileRefused refused) {
            throw refused;
        } catch (Newer unknown) {
            throw Refusals.newer(file);
        } catch (DataAccessException e) {
            throw refusal(e);
        } catch (RuntimeException nonsense) {
            throw Refusals.damaged(file, nonsense);
        }
    }

    private PlanFileRefused refusal(DataAccessException e) {
        SQLException sql = e.getCause(SQLException.class);
        int code = sql == null ? 0 : sql.getErrorCode();
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return Refusals.openElsewhere(file);
        }
        if (code == ErrorCode.WRONG_USER_OR_PASSWORD) {
            return Refusals.stranger(file);
        }
        return e.getCause(AccessDeniedException.class) != null ? Refusals.readOnly(file) : Refusals.damaged(file, e);
    }
}
