package org.hubplan.report.month;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.posting.Reconciliation;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Row;

/// Where establishment, postings and adverts don't agree.
final class Reconciled {
    private static final int NAMED = 12;

    private Reconciled() {}

    /// @param numbered whether posts are told by their numbers
    static List<Block> of(Reconciliation found, Plan plan, Predicate<Hub> ownLine, boolean numbered) {
        List<Row> rows = new ArrayList<>();
        found.lost().forEach(one -> rows.add(row(
                "Posting without a post", "", one.posting().reference() + ": " + one.missing() + " is not there")));
        found.occupied().forEach(posting -> plan.post(posting.to())
                .filter(post -> shows(plan, post.hub(), ownLine))
                .ifPresent(post -> rows.add(row(
                        "Posting into a filled post", hub(plan, post.hub()), posting.reference() + (numbered ? " into " + post.number() : "")))));
        found.filled().stream()
                .filter(one -> shows(plan, one.hub(), ownLine))
                .forEach(one -> rows.add(row(
                        "Advert for filled posts", hub(plan, one.hub()),
                        one.advertised() + " " + one.grade() + " advertised, " + one.vacant() + " vacant")));
        found.idle().stream()
                .filter(one -> shows(plan, one.hub(), ownLine))
                .forEach(one -> rows.add(row(
                        "Neither advertised nor posted into", hub(plan, one.hub()),
                        one.posts().size() + " " + one.grade() + (numbered ? ": " + numbers(one.posts()) : ""))));
        return List.of(
                new Block.Heading(1, "Establishment, postings and adverts", false),
                new Block.Prose(found.posts() + " posts are vacant, " + found.adverts() + " vacancies are advertised, and there are "
                        + found.postings() + " postings. " + (rows.isEmpty() ? "They agree." : "They don’t agree in these:")),
                new Table(
                        "Where establishment, postings and adverts don’t agree",
                        List.of(Column.words("What"), Column.words("Hub"), Column.words("Which")),
                        rows,
                        Table.Width.FULL,
                        false));
    }

    private static boolean shows(Plan plan, HubCode code, Predicate<Hub> ownLine) {
        return plan.hub(code).filter(ownLine).isPresent();
    }

    private static String hub(Plan plan, HubCode code) {
        return plan.hub(code).map(hub -> hub.name() + " (" + code + ")").orElse(code.value());
    }

    private static String numbers(List<Post> posts) {
        return String.join(", ", posts.stream().limit(NAMED).map(Post::number).toList()) + (posts.size() > NAMED ? " …" : "");
    }

    private static Row row(String what, String hub, String which) {
        return Row.line(new Words(what), new Words(hub), new Words(which));
    }
}
