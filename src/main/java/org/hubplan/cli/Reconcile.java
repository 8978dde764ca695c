package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.Posting;
import org.hubplan.posting.Reconciliation;
import org.hubplan.session.Session;
import org.hubplan.session.SourcesOfPlan;
import picocli.CommandLine.Command;

@Command(
        name = "reconcile",
        description = {
            "Holds the baseline's establishment, postings and vacancy adverts against each other: postings without a post,",
            "adverts for filled posts, vacancies neither advertised nor posted into, and files of different months."
        },
        footer = {"", "Example:", "  hubplan reconcile my-plan --json"})
final class Reconcile extends OnPlan {
    Reconcile(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        Plan plan = session.now().baseline().plan();
        Reconciliation found = Reconciliation.of(plan);
        SourcesOfPlan sources = SourcesOfPlan.of(session.now());
        String line = found.posts() + " vacant posts, " + found.adverts() + " advertised, " + found.postings() + " postings: "
                + found.lost().size() + " postings without a post, " + found.occupied().size() + " into a filled post, "
                + found.filled().size() + " places advertised beyond their vacancies, " + found.idlePosts()
                + " vacancies neither advertised nor posted into";
        return new Reply(json(found, sources, plan), text(found, plan) + line, line, months(sources));
    }

    private static List<String> months(SourcesOfPlan sources) {
        return sources.differ()
                ? List.of("The files are not of one month: " + String.join(", ", sources.files().stream()
                        .map(file -> file.kind() + " " + file.name())
                        .toList()) + ".")
                : List.of();
    }

    private static String text(Reconciliation found, Plan plan) {
        TextTable table = new TextTable(4, "What", "Where", "Grade", "Which");
        found.lost().forEach(one -> table.row("Posting without a post", "", one.posting().person().gradeHeld(),
                one.posting().reference() + ": " + one.missing() + " is not there"));
        found.occupied().forEach(posting -> table.row("Posting into a filled post", hub(plan, posting),
                posting.person().gradeHeld(), posting.reference() + ": " + plan.post(posting.to()).map(Post::number).orElse("")));
        found.filled().forEach(one -> table.row("Advert for filled posts", one.hub().value(), one.grade().label(),
                one.advertised() + " advertised, " + one.vacant() + " vacant"));
        found.idle().forEach(one -> table.row("Neither advertised nor posted", one.hub().value(), one.grade().label(),
                one.posts().size() + ": " + String.join(", ", one.posts().stream().limit(5).map(Post::number).toList())
                        + (one.posts().size() > 5 ? " …" : "")));
        return found.agrees() ? "" : table + "\n";
    }

    private static String hub(Plan plan, Posting posting) {
        return plan.post(posting.to()).map(post -> post.hub().value()).orElse("");
    }

    private static Map<String, Object> json(Reconciliation found, SourcesOfPlan sources, Plan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("vacantPosts", found.posts());
        json.put("postings", found.postings());
        json.put("advertised", found.adverts());
        json.put("postingsWithoutPost", found.lost().stream()
                .map(one -> Map.of("reference", one.posting().reference(), "missing", one.missing()))
                .toList());
        json.put("postingsIntoFilled", found.occupied().stream()
                .map(one -> Map.of("reference", one.reference(), "post", plan.post(one.to()).map(Post::number).orElse("")))
                .toList());
        json.put("advertsForFilled", found.filled().stream()
                .map(one -> Map.of(
                        "hub", one.hub().value(), "grade", one.grade().label(), "advertised", one.advertised(), "vacant", one.vacant()))
                .toList());
        json.put("neitherAdvertisedNorPosted", found.idle().stream()
                .map(one -> Map.of(
                        "hub", one.hub().value(), "grade", one.grade().label(), "posts",
                        one.posts().stream().map(Post::number).toList()))
                .toList());
        json.put("files", sources.files().stream()
                .map(file -> Map.of(
                        "kind", file.kind(), "file", file.name(), "entry", file.entry(), "asAt",
                        file.asAt().map(Object::toString).orElse("")))
                .toList());
        json.put("filesDiffer", sources.differ());
        return json;
    }
}
