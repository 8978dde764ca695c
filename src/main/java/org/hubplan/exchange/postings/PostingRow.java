package org.hubplan.exchange.postings;

import static org.hubplan.exchange.headings.Field.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.grades.GradeCells;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.posts.FteFigure;
import org.hubplan.exchange.tables.DateColumns;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.hubplan.model.PostingStatus;

/// Reads one row as a posting, or says everything that is wrong with it.
final class PostingRow {
    private final Headings headings;
    private final Map<String, Post> posts;
    private final DateColumns dates;
    private final GradeCells grades;

    /// @param fte hundredths
    record Line(
            String reference,
            PostingStatus status,
            Rank rank,
            long fte,
            Optional<Post> from,
            Post to,
            LocalDate released,
            LocalDate started,
            String reason,
            String priority,
            boolean backfill) {}

    /// @param posts of the plan by number, as [Words#key(String)] has it
    PostingRow(Headings headings, Map<String, Post> posts, DateColumns dates) {
        this.headings = headings;
        this.posts = posts;
        this.dates = dates;
        this.grades = new GradeCells(headings);
    }

    String reference(Row line) {
        return text(line, POSTING_REF);
    }

    /// The line; empty where `faults` say why not.
    Optional<Line> read(Row line, Faults faults) {
        if (reference(line).isEmpty()) {
            faults.add(POSTING_REF, "no posting reference");
        }
        Optional<PostingStatus> status = status(line, faults);
        Optional<Post> to = post(line, TO_POST, faults);
        if (headings.cell(line, TO_POST).isBlank()) {
            faults.add(TO_POST, "no post number");
        }
        Optional<Post> from = post(line, FROM_POST, faults);
        Optional<Rank> rank = grades.read(line, faults);
        if (rank.isPresent() && to.isPresent() && !fits(rank.get().grade(), to.get().grade())) {
            faults.add(grades.field(line), "rank does not fit the post");
        }
        Optional<Long> fte = fte(line, to, faults);
        Optional<LocalDate> started = dates.read(line, START_DATE, faults);
        if (headings.cell(line, START_DATE).isBlank()) {
            faults.add(START_DATE, "no start date");
        }
        Optional<LocalDate> released = dates.read(line, RELEASE_DATE, faults).or(() -> started);
        if (started.isPresent() && started.get().isBefore(released.orElseThrow())) {
            faults.add(START_DATE, "starts before it is released");
        }
        return faults.any()
                ? Optional.empty()
                : Optional.of(new Line(
                        reference(line), status.orElseThrow(), rank.orElseThrow(), fte.orElseThrow(), from,
                        to.orElseThrow(), released.orElseThrow(), started.orElseThrow(), text(line, REASON),
                        text(line, PRIORITY), Words.key(text(line, BACKFILL)).startsWith("y")));
    }

    /// A constable fills a constable's post, detective or not: level and kind of worker count.
    private static boolean fits(Grade held, Grade post) {
        return held.workerType() == post.workerType() && held.level() == post.level();
    }

    private Optional<PostingStatus> status(Row line, Faults faults) {
        if (!headings.has(PANEL_STATUS)) {
            return Optional.of(PostingStatus.AGREED);
        }
        Optional<PostingStatus> status = PanelStatuses.of(text(line, PANEL_STATUS));
        if (status.isEmpty()) {
            faults.add(PANEL_STATUS, "unknown posting status");
        }
        return status;
    }

    private Optional<Post> post(Row line, Field field, Faults faults) {
        String number = text(line, field);
        if (number.isEmpty() || Words.isNil(number)) {
            return Optional.empty();
        }
        Optional<Post> post = Optional.ofNullable(posts.get(Words.key(number)));
        if (post.isEmpty()) {
            faults.add(field, "unknown post number");
        }
        return post;
    }

    /// That of the post where the sheet doesn't say.
    private Optional<Long> fte(Row line, Optional<Post> to, Faults faults) {
        Cell cell = headings.cell(line, FTE);
        if (cell.isBlank()) {
            return to.map(Post::fte).or(() -> Optional.of(Fte.FULL_TIME));
        }
        switch (FteFigure.of(cell, FTE.label())) {
            case FteFigure.Read read when read.hundredths() > 0 -> {
                return Optional.of(read.hundredths());
            }
            case FteFigure.Read _ -> faults.add(FTE, "FTE is not above 0");
            case FteFigure.Doubtful doubtful -> faults.add(FTE, doubtful.reason());
        }
        return Optional.empty();
    }

    private String text(Row line, Field field) {
        return Words.tidy(Harmless.read(headings.cell(line, field).shown().strip()));
    }
}
