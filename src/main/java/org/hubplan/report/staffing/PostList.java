package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Imprint;
import org.hubplan.report.Measure;
import org.hubplan.report.Paper;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.mask.Withheld;

/// Every post of an option, hub by hub, in the order of their numbers: what the establishment's workbook says, to be
/// checked against on paper. People are counted in FTE and not named.
///
/// @param standing where the option stands
/// @param scope whose posts are listed
/// @param withheld posts kept back are in no line; rolled up, they stand in one line together. Lines then have numbers
///     of their own instead of the posts': numbers run on, and a gap in them would tell how many are kept back
public record PostList(Imprint imprint, Standing standing, Scope scope, Withheld withheld) {
    /// @param fte hundredths budgeted
    /// @param people hundredths of those in post
    private record Sum(long posts, long fte, long people) {
        private static final Sum NONE = new Sum(0, 0, 0);

        private static Sum of(List<Post> posts) {
            return new Sum(
                    posts.size(),
                    posts.stream().mapToLong(Post::fte).sum(),
                    posts.stream().mapToLong(Post::strength).sum());
        }

        private Sum plus(Sum other) {
            return new Sum(posts + other.posts, fte + other.fte, people + other.people);
        }
    }

    public Paper paper() {
        return imprint.paper(
                "Post list",
                facts(),
                List.of(table()));
    }

    private List<Fact> facts() {
        Fact counted =
                new Fact("Counted", scope.command().map(command -> "posts of " + command).orElse("every post in the plan"));
        return withheld.isAny()
                ? List.of(counted, new Fact("Post numbers", "left out; lines are numbered afresh"))
                : List.of(counted);
    }

    private Table table() {
        Map<Boolean, List<Post>> posts = standing.plan().posts()
                .filter(post -> scope.includes(post.owner()))
                .collect(Collectors.partitioningBy(this::isListed));
        List<Row> rows = new ArrayList<>();
        Sum all = Sum.NONE;
        Map<HubCode, List<Post>> byHub = posts.get(true).stream().collect(Collectors.groupingBy(Post::hub));
        for (Hub hub : standing.plan().hubs()) {
            if (byHub.containsKey(hub.code())) {
                all = all.plus(addHub(rows, all.posts(), hub, byHub.get(hub.code())));
            }
        }
        if (withheld.isRolledUp()) {
            Sum rest = Sum.of(posts.get(false));
            rows.add(sum(Rank.SUBTOTAL, withheld.lineName(), rest));
            all = all.plus(rest);
        }
        rows.add(sum(Rank.TOTAL, withheld.isLeftOut() ? "Total of what is shown" : "Total", all));
        return new Table("Posts by hub", columns(), rows, Table.Width.FULL, true);
    }

    private List<Column> columns() {
        return List.of(
                Column.words(withheld.isAny() ? "Line" : "Post"),
                Column.words("Title"),
                Column.words("Grade"),
                Column.words("Function"),
                Column.words("On the BWT of"),
                Column.words("Budget"),
                Column.words("State"),
                Column.figures("FTE", "post"),
                Column.figures("FTE", "people"));
    }

    private boolean isListed(Post post) {
        return !withheld.keeps(List.of(post.id()))
                && withheld.lists(standing.plan().hub(post.hub()).orElseThrow());
    }

    /// @param above lines of posts that stand above the hub's
    private Sum addHub(List<Row> rows, long above, Hub hub, List<Post> posts) {
        rows.add(Row.group(Establishment.title(hub)));
        long number = above;
        for (Post post : posts.stream().sorted(Comparator.comparing(Post::number)).toList()) {
            number++;
            rows.add(line(withheld.isAny() ? Long.toString(number) : post.number(), post));
        }
        Sum sum = Sum.of(posts);
        rows.add(sum(Rank.SUBTOTAL, hub.name() + " in all", sum));
        return sum;
    }

    private static Row line(String number, Post post) {
        return Row.line(
                new Words(number),
                new Words(post.title()),
                new Words(post.grade().label()),
                new Words(post.function()),
                new Words(post.owner().name()),
                new Words(post.funded() ? "funded" : "not funded"),
                new Words(state(post)),
                Cell.of(post.fte(), Measure.FTE),
                Cell.of(post.strength(), Measure.FTE));
    }

    private static String state(Post post) {
        if (post.isVacant()) {
            return "vacant";
        }
        return post.vacancy() > 0 ? "part filled" : "filled";
    }

    private static Row sum(Rank rank, String name, Sum sum) {
        return new Row(
                rank,
                List.of(
                        new Words(name),
                        new Words(sum.posts() == 1 ? "1 post" : String.format(Locale.UK, "%,d posts", sum.posts())),
                        Cell.NOTHING,
                        Cell.NOTHING,
                        Cell.NOTHING,
                        Cell.NOTHING,
                        Cell.NOTHING,
                        Cell.of(sum.fte(), Measure.FTE),
                        Cell.of(sum.people(), Measure.FTE)));
    }
}
