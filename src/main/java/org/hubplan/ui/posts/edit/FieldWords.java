package org.hubplan.ui.posts.edit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hubplan.change.PostField;
import org.hubplan.model.Command;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.VacancyReason;
import org.hubplan.ui.kit.Texts;

/// What a planner reads and writes in the fields of a post.
public final class FieldWords {
    private FieldWords() {}

    /// As over its column: `Grade`.
    public static String name(PostField field) {
        return Texts.of(switch (field) {
            case TITLE -> "column.title";
            case GRADE -> "column.grade";
            case FUNCTION -> "column.function";
            case OWNER -> "column.owner";
            case HUB -> "column.hub";
            case FTE -> "column.fte";
            case FUNDED -> "posts.column.funded";
            case SHIFT -> "posts.column.shift";
            case BUILDING -> "posts.column.building";
            case RESTRICTED -> "posts.column.restricted";
            case VACANCY_REASON -> "posts.column.vacancy-reason";
        });
    }

    /// What a post has, written as it can be written again: `CE Central East`, `0.8`, `Yes`.
    static String value(PostField field, Post post, Plan plan) {
        return switch (field) {
            case TITLE -> post.title();
            case GRADE -> post.grade().label();
            case FUNCTION -> post.function();
            case OWNER -> post.owner().name();
            case HUB -> plan.hub(post.hub()).map(FieldWords::hub).orElse(post.hub().value());
            case FTE -> Fte.words(post.fte());
            case FUNDED -> yesOrNo(post.funded());
            case SHIFT -> post.shift();
            case BUILDING -> post.building();
            case RESTRICTED -> yesOrNo(post.restricted());
            case VACANCY_REASON -> post.isVacant() ? post.vacancyReason().label() : "";
        };
    }

    /// The same for reading, where nothing is `none`.
    static String said(PostField field, Post post, Plan plan) {
        String value = value(field, post, plan);
        return value.isEmpty() ? Texts.of("posts.edit.none") : value;
    }

    /// What to choose from; none where anything is written.
    static List<String> choices(PostField field, Plan plan) {
        return switch (field) {
            case GRADE -> new TreeSet<>(Arrays.asList(Grade.values())).stream().map(Grade::label).toList();
            case FUNCTION -> List.copyOf(plan.functions());
            case OWNER -> plan.commands().stream().map(Command::name).toList();
            case HUB -> plan.hubs().stream().filter(hub -> !hub.closed()).map(FieldWords::hub).toList();
            case FUNDED, RESTRICTED -> List.of(yesOrNo(true), yesOrNo(false));
            case VACANCY_REASON -> Stream.of(VacancyReason.values()).map(VacancyReason::label).toList();
            case SHIFT -> written(plan.posts().map(Post::shift));
            case BUILDING -> written(plan.posts().map(Post::building));
            case TITLE, FTE -> List.of();
        };
    }

    /// Those of the choices that what is written could mean, in their order: with a word that begins so.
    /// What is written in full comes first.
    static List<String> meant(Collection<String> choices, String written) {
        String typed = written.strip().toLowerCase(Locale.ROOT);
        return choices.stream()
                .filter(choice -> (" " + choice.toLowerCase(Locale.ROOT)).contains(" " + typed))
                .sorted(Comparator.comparing(choice -> !choice.equalsIgnoreCase(typed)))
                .toList();
    }

    private static List<String> written(Stream<String> all) {
        return all.filter(text -> !text.isBlank()).distinct().sorted().toList();
    }

    private static String hub(Hub hub) {
        return hub.code().equals(HubCode.UNPLACED) ? hub.name() : hub.code() + " " + hub.name();
    }

    private static String yesOrNo(boolean yes) {
        return Texts.of(yes ? "posts.yes" : "posts.no");
    }
}
