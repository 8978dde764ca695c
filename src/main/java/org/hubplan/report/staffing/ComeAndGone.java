package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;

/// Which posts came to each hub and which left it, against the baseline: where from and where to, alike posts
/// together. A post that was moved and moved back does neither.
final class ComeAndGone {
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::isCome)
            .reversed()
            .thenComparing(Line::where)
            .thenComparing(Line::function)
            .thenComparing(Line::grade);

    private final Against against;
    private final Map<HubCode, SortedMap<Line, Sum>> byHub = new HashMap<>();

    /// Alike posts that came from one place, or went to one.
    private record Line(boolean isCome, String where, String function, Grade grade) {}

    /// @param fte hundredths
    private record Sum(long posts, long vacant, long fte) {
        private static Sum of(Post post) {
            return new Sum(1, post.isVacant() ? 1 : 0, post.fte());
        }

        private Sum plus(Sum other) {
            return new Sum(posts + other.posts, vacant + other.vacant, fte + other.fte);
        }

        private Sum signed(boolean isCome) {
            return isCome ? this : new Sum(-posts, -vacant, -fte);
        }
    }

    private ComeAndGone(Against against) {
        this.against = against;
    }

    static ComeAndGone in(Against against) {
        ComeAndGone moved = new ComeAndGone(against);
        Plan before = against.plan().baseline().plan();
        Plan now = against.plan().standing().plan();
        now.posts().filter(moved::isCounted).forEach(post -> moved.came(post, before.post(post.id())));
        before.posts().filter(moved::isCounted).forEach(post -> moved.left(post, now.post(post.id())));
        return moved;
    }

    /// A post that counts to another command than the paper's is none of its posts, nor is one kept back.
    private boolean isCounted(Post post) {
        return against.plan().scope().includes(post.owner()) && !against.withheld().keeps(List.of(post.id()));
    }

    private void came(Post post, Optional<Post> was) {
        if (!sitsAlike(post, was)) {
            add(post, true, was.filter(there -> !there.closed()).map(there -> "from " + where(there)).orElse("new"));
        }
    }

    private void left(Post post, Optional<Post> now) {
        if (!sitsAlike(post, now)) {
            add(post, false, now.filter(there -> !there.closed()).map(there -> "to " + where(there)).orElse("removed"));
        }
    }

    private boolean sitsAlike(Post post, Optional<Post> other) {
        return other.filter(there -> !there.closed() && isCounted(there) && there.hub().equals(post.hub()))
                .isPresent();
    }

    private String where(Post post) {
        return isCounted(post) ? name(post.hub()) : "the BWT of " + post.owner().name();
    }

    private void add(Post post, boolean isCome, String where) {
        byHub.computeIfAbsent(post.hub(), _ -> new TreeMap<>(ORDER))
                .merge(new Line(isCome, where, post.function(), post.grade()), Sum.of(post), Sum::plus);
    }

    private String name(HubCode code) {
        return against.plan().standing().plan().hub(code).map(Establishment::title).orElse(code.value());
    }

    /// What came to one hub and what left it, and what that comes to.
    Block at(Hub hub) {
        SortedMap<Line, Sum> lines = byHub.getOrDefault(hub.code(), new TreeMap<>(ORDER));
        if (lines.isEmpty()) {
            return new Block.Prose("No post came here, and none left.");
        }
        List<Row> rows = new ArrayList<>();
        Sum all = new Sum(0, 0, 0);
        for (Map.Entry<Line, Sum> entry : lines.entrySet()) {
            Line line = entry.getKey();
            Sum sum = entry.getValue().signed(line.isCome());
            all = all.plus(sum);
            rows.add(row(Row.Rank.LINE, line.where(), line.function(), line.grade().label(), sum));
        }
        rows.add(row(Row.Rank.TOTAL, "In all", "", "", all));
        return new Table(
                "Posts come to " + hub.name() + " and gone from there",
                List.of(
                        Column.words(""),
                        Column.words("Function"),
                        Column.words("Grade"),
                        Column.figures("Posts", "all"),
                        Column.figures("Posts", "vacant"),
                        Column.figures("", "FTE")),
                rows,
                Table.Width.NATURAL,
                false);
    }

    private static Row row(Row.Rank rank, String where, String function, String grade, Sum sum) {
        return new Row(
                rank,
                List.of(
                        new Words(where),
                        new Words(function),
                        new Words(grade),
                        Cell.change(sum.posts(), Measure.COUNT),
                        Cell.change(sum.vacant(), Measure.COUNT),
                        Cell.change(sum.fte(), Measure.FTE)));
    }
}
