package org.hubplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.change.PostDifference;
import org.hubplan.model.Post;
import org.hubplan.session.ImportDifference;

/// How what a spreadsheet says otherwise than the plan is answered, post by post.
final class DifferenceReply {
    /// How many posts the text names; all of them are in the JSON.
    private static final int NAMED = 40;

    private DifferenceReply() {}

    static Reply of(ImportDifference difference) {
        Reply account = AccountReply.of(difference.read().account());
        Map<String, Object> json = new LinkedHashMap<>(AccountReply.json(difference.read().account()));
        List<Map<String, Object>> posts = new ArrayList<>();
        difference.added().forEach(post -> posts.add(json("added", post, List.of())));
        difference.changed().forEach(one -> posts.add(json("changed", one.after(), one.fields())));
        difference.gone().forEach(post -> posts.add(json("gone", post, List.of())));
        json.put("differences", posts);
        return new Reply(json, account.text() + "\n\n" + text(difference), account.line(), account.notes());
    }

    private static Map<String, Object> json(String kind, Post post, List<PostDifference.Field> fields) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", post.number());
        json.put("kind", kind);
        json.put("fields", fields.stream()
                .map(field -> Map.of("field", field.words(), "was", field.was(), "is", field.is()))
                .toList());
        return json;
    }

    private static String text(ImportDifference difference) {
        TextTable table = new TextTable(3, "Post", "", "What differs");
        difference.changed().stream().limit(NAMED).forEach(one -> table.row(
                one.after().number(),
                "changed",
                one.fields().stream()
                        .map(field -> field.words() + ": " + field.was() + " → " + field.is())
                        .collect(Collectors.joining("; "))));
        difference.added().stream().limit(NAMED).forEach(post -> table.row(post.number(), "added", what(post)));
        difference.gone().stream().limit(NAMED).forEach(post -> table.row(post.number(), "gone", what(post)));
        String counts = difference.added().size() + " added, " + difference.changed().size() + " changed, "
                + difference.gone().size() + " gone, " + difference.unchanged() + " unchanged";
        boolean cut = Math.max(difference.changed().size(), Math.max(difference.added().size(), difference.gone().size())) > NAMED;
        return table + "\n" + counts + (cut ? ". The first " + NAMED + " of each are listed; --json lists all." : "");
    }

    private static String what(Post post) {
        return post.grade() + ", " + post.function() + ", " + post.hub();
    }
}
