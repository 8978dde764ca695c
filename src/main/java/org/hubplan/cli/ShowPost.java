package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.model.Engagement;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.PostHistory;
import org.hubplan.session.Session;
import org.hubplan.session.WhereFrom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "post",
        description = "Shows one post: what it is now, the file, sheet and row it came from, and every change that altered it.",
        footer = {"", "Example:", "  hubplan post my-plan MI00012"})
final class ShowPost extends OnPlan {
    @Mixin
    private InOption option;

    @Parameters(index = "1", paramLabel = "NUMBER", description = "The post's number.")
    private String number;

    ShowPost(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int in = option.number(now);
        Plan plan = now.timeline(in).now().plan();
        Post post = plan.everyPost()
                .filter(one -> one.number().equalsIgnoreCase(number.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no post " + number + " in option "
                        + now.timeline(in).option().words() + "."));
        Optional<WhereFrom> from = WhereFrom.of(now, post.id());
        List<PostHistory.Step> steps = PostHistory.of(now, in, post.id());
        TextTable table = new TextTable(2, "Post", post.number());
        table.row("Title", post.title());
        table.row("Grade", post.grade().label());
        table.row("Function", post.function());
        table.row("Sits at", post.closed() ? "removed" : plan.hub(post.hub()).map(Hub::name).orElse("") + " (" + post.hub() + ")");
        table.row("Counts to", post.owner().name() + (post.funded() ? "" : ", not funded"));
        table.row("FTE", Fte.words(post.fte()));
        table.row("State", state(post));
        table.row("Came from", from.map(ShowPost::words).orElse("added in this option"));
        steps.forEach(step -> table.row("Entry " + step.entry().n(), step.entry().words()));
        return Reply.of(json(post, from, steps), table.toString());
    }

    private static String state(Post post) {
        return post.isVacant()
                ? "Vacant, " + post.vacancyReason().label().toLowerCase(java.util.Locale.ROOT)
                : "Filled: " + String.join(", ", post.occupants().stream().map(ShowPost::person).toList());
    }

    private static String person(Occupant person) {
        return person.gradeHeld() + " " + Fte.words(person.fte())
                + (person.engagement() == Engagement.EMPLOYED ? "" : " " + person.engagement().label().toLowerCase(java.util.Locale.ROOT))
                + person.alignedTo().map(hub -> " aligned to " + hub).orElse("");
    }

    private static String words(WhereFrom from) {
        return from.words() + ", entry " + from.entry().n()
                + (from.hash().isEmpty() ? "" : ", SHA-256 " + from.hash().substring(0, 12) + "…");
    }

    private static Map<String, Object> json(Post post, Optional<WhereFrom> from, List<PostHistory.Step> steps) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", post.number());
        json.put("title", post.title());
        json.put("grade", post.grade().label());
        json.put("function", post.function());
        json.put("hub", post.hub().value());
        json.put("owner", post.owner().name());
        json.put("fte", Fte.decimal(post.fte()));
        json.put("strengthFte", Fte.decimal(post.strength()));
        json.put("funded", post.funded());
        json.put("vacant", post.isVacant());
        json.put("vacancyReason", post.isVacant() ? post.vacancyReason().key() : null);
        json.put("removed", post.closed());
        json.put("origin", from.map(ShowPost::origin).orElse(null));
        json.put("changes", steps.stream().map(ShowPost::change).toList());
        return json;
    }

    private static Map<String, Object> origin(WhereFrom from) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", from.source());
        json.put("sheet", from.sheet().isEmpty() ? null : from.sheet());
        json.put("row", from.row().isPresent() ? from.row().getAsInt() : null);
        json.put("sha256", from.hash().isEmpty() ? null : from.hash());
        json.put("entry", from.entry().n());
        json.put("at", from.entry().at().toString());
        return json;
    }

    private static Map<String, Object> change(PostHistory.Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", step.entry().n());
        json.put("words", step.entry().words());
        json.put("from", step.before().map(post -> post.hub().value()).orElse(null));
        json.put("to", step.after().closed() ? null : step.after().hub().value());
        return json;
    }
}
