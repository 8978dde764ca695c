package org.hubplan.exchange.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/// Hands rows on in order: fills the gaps, leaves blank rows at the end away, holds the limits,
/// tells progress.
final class RowFeed {
    private static final int STEP = 512;
    private static final long SECOND = 1_000_000_000L;
    private static final int MOST_MERGED = 100_000;

    private final SourceFile source;
    private final Consumer<Row> rows;
    private final Progress progress;
    private final int wanted;
    private final long begun = System.nanoTime();
    private final List<Area> merged = new ArrayList<>();
    /// Rows go to their receiver many at a time, which a processor does in half the time.
    private final List<Row> waiting = new ArrayList<>(STEP);
    private DoubleSupplier share = () -> 0;
    private int last;
    private long cells;

    RowFeed(SourceFile source, Consumer<Row> rows, Progress progress, int wanted) {
        this.source = source;
        this.rows = rows;
        this.progress = progress;
        this.wanted = wanted;
    }

    /// How the share read so far is found.
    void measuredBy(DoubleSupplier share) {
        this.share = share;
    }

    /// Cells merged over several rows were met.
    void merged(Area area) throws UnreadableFile {
        if (area.lastRow() <= area.firstRow() || area.lastColumn() < area.firstColumn()) {
            return;
        }
        if (merged.size() == MOST_MERGED) {
            throw source.refuse(Why.TOO_BIG, "more than " + MOST_MERGED + " merged areas in one sheet");
        }
        merged.add(area);
    }

    /// Those met so far.
    List<Area> merged() {
        return List.copyOf(merged);
    }

    /// False once as many rows as asked for were handed on.
    boolean wantsMore() {
        return last < wanted;
    }

    /// The next row that has cells; rows without any need not be given.
    ///
    /// @param number from 1, above all numbers before
    void give(int number, List<Cell> row) throws UnreadableFile {
        if (row.isEmpty()) {
            return;
        }
        if (number > source.limits().rows()) {
            throw source.refuse(Why.TOO_BIG, "more than " + source.limits().rows() + " rows in one sheet");
        }
        if (row.size() > source.limits().columns()) {
            throw source.refuse(Why.TOO_BIG, "more than " + source.limits().columns() + " columns in row " + number);
        }
        mustHold(row.size());
        cells += row.size();
        while (last + 1 < number && wantsMore()) {
            handOn(List.of());
        }
        if (wantsMore()) {
            handOn(row);
        }
    }

    /// Refuses more cells before they come one by one.
    void mustHold(long more) throws UnreadableFile {
        if (cells + more > source.limits().cells()) {
            throw source.refuse(Why.TOO_BIG, "more than " + source.limits().cells() + " cells in one sheet");
        }
    }

    private void handOn(List<Cell> row) throws UnreadableFile {
        last++;
        if (last % STEP == 0) {
            stopIfCancelled();
            if (System.nanoTime() - begun > source.limits().seconds() * SECOND) {
                throw source.refuse(Why.TOO_BIG, "more than " + source.limits().seconds() + " seconds of reading");
            }
            passOn();
            receive(() -> progress.at(last, Math.clamp(share.getAsDouble(), 0, 1)));
        }
        waiting.add(new Row(last, row));
    }

    private void passOn() {
        receive(() -> waiting.forEach(rows));
        waiting.clear();
    }

    void stopIfCancelled() {
        if (progress.cancelled()) {
            throw new CancellationException("Reading " + source.name() + " was stopped.");
        }
    }

    /// @return the number of the last row handed on, 0 for none
    int end() {
        stopIfCancelled();
        passOn();
        receive(() -> progress.at(last, 1));
        return last;
    }

    private static void receive(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            throw new ReceiverFailed(e);
        }
    }

    /// Carries an exception of the rows' receiver past the reading code, so that it is not taken
    /// for a fault of the file.
    static final class ReceiverFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReceiverFailed(RuntimeException thrown) {
            super(null, thrown, false, false);
        }

        RuntimeException thrown() {
            return (RuntimeException) getCause();
        }
    }
}
