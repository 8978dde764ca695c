package org.hubplan.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.change.Change;
import org.hubplan.change.EditPosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.PostField;
import org.hubplan.change.PostValues;
import org.hubplan.exchange.posts.ValueReader;
import org.hubplan.exchange.posts.ValueReader.Said;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "edit",
        description = "Sets fields of posts, several at once: one change, one undo.",
        footer = {
            "",
            "Example:",
            "  hubplan edit my-plan --from CE --grade DC --set \"function=Open Source\" --set fte=0.8 --pay found"
        })
final class Edit extends ChangingPosts {
    @Option(
            names = "--set",
            required = true,
            paramLabel = "FIELD=VALUE",
            description = {
                "A field and what it is to be; once for each: title, grade, function, owner, hub, fte, funded, shift, building, "
                        + "restricted, vacancy-reason. A shift or building left blank is taken away."
            })
    private Map<String, String> wanted = new LinkedHashMap<>();

    @Option(
            names = "--pay",
            paramLabel = "new|found",
            converter = Keyed.APay.class,
            description = "Where a difference in pay comes from, where grade or fte is set: new money, or existing posts.")
    private PayOrigin pay;

    Edit(Plans plans) {
        super(plans);
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        ValueReader reader = new ValueReader(ground.plan(), ground.command());
        PostValues values = PostValues.NONE;
        for (Map.Entry<String, String> one : wanted.entrySet()) {
            values = values.and(read(reader, field(one.getKey()), one.getValue()));
        }
        if (values.isPaid() && pay == null) {
            throw new Refusal("A grade or an FTE changes pay. Say where the difference comes from: --pay new or --pay found.");
        }
        return EditPosts.of(List.of(new EditPosts.Part(ids, values)), pay).plainly();
    }

    private static PostValues read(ValueReader reader, PostField field, String written) {
        return switch (reader.read(field, written == null ? "" : written)) {
            case Said.Value(PostValues values) -> values;
            case Said.Nothing _ -> throw new Refusal("A post has a " + key(field) + ". Write one after " + key(field) + "=.");
            case Said.Faulty faulty -> throw new Refusal(faulty.words());
        };
    }

    private static PostField field(String written) {
        return Arrays.stream(PostField.values())
                .filter(field -> key(field).equalsIgnoreCase(written.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("A post has no field \"" + written + "\" that can be set. There are "
                        + Arrays.stream(PostField.values()).map(Edit::key).collect(Collectors.joining(", ")) + "."));
    }

    private static String key(PostField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
