package org.hubplan.exchange.export;

import static org.hubplan.exchange.export.SheetContent.figure;
import static org.hubplan.exchange.export.SheetContent.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hubplan.model.Engagement;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.VacancyReason;

/// The columns of exported posts, named so that Hubplan's own import reads each of them back.
enum PostColumn {
    NUMBER("Post No", Post::number),
    TITLE("Post Title", Post::title),
    /// With the prefix T/ or A/ of the one person who holds it.
    RANK("Rank/Band", post -> isHeldAsGraded(post) && !post.isVacant()
            ? post.occupants().getFirst().gradeHeld()
            : post.grade().label()),
    WORKER_TYPE("Officer/Staff", post -> switch (post.grade().workerType()) {
        case OFFICER -> "Officer";
        case STAFF -> "Staff";
        case PCSO -> "PCSO";
    }),
    OWNER("Command (BWT owner)", post -> post.owner().name()),
    HUB("Hub", post -> post.hub().value()),
    HUB_NAME("Hub Name", (post, plan) -> text(plan.hub(post.hub()).map(Hub::name).orElse(""))),
    BUILDING("Building", Post::building),
    FUNCTION("Function", Post::function),
    FTE("FTE", (post, _) -> figure(Fte.decimal(post.fte()))),
    FUNDED("Funded", post -> yesNo(post.funded())),
    STATUS("Status", post -> post.isVacant() ? "Vacant" : "Filled"),
    PEOPLE_FTE("People FTE", (post, _) -> figure(Fte.decimal(post.strength()))),
    /// Written only where some post needs it.
    PEOPLE("People (grade and FTE)", post -> isHeldAsGraded(post) ? "" : people(post)),
    /// Where each person works who doesn't work where the post sits. Written only where someone does.
    ALIGNED("Aligned to (hub)", PostColumn::alignedTo),
    /// Written only where some post needs it.
    VACANCY_REASON("Vacancy Reason", post -> isUnexplained(post) ? "" : post.vacancyReason().label()),
    /// The terms of each in the post, once where they are all the same. Written only where someone is not employed.
    ENGAGEMENT("Engagement", post -> once(post.occupants().stream().map(person -> person.engagement().label()).toList())),
    SHIFT("Shift", Post::shift),
    RESTRICTED("Restricted", post -> yesNo(post.restricted()));

    private final String heading;
    private final BiFunction<Post, Plan, SheetContent.Value> value;

    PostColumn(String heading, BiFunction<Post, Plan, SheetContent.Value> value) {
        this.heading = heading;
        this.value = value;
    }

    PostColumn(String heading, Function<Post, String> text) {
        this(heading, (post, _) -> text(text.apply(post)));
    }

    String heading() {
        return heading;
    }

    SheetContent.Value of(Post post, Plan plan) {
        return value.apply(post, plan);
    }

    /// Vacant, or filled by one person at the post's own grade: grade and FTE of people then stand in the other columns.
    static boolean isHeldAsGraded(Post post) {
        return post.isVacant()
                || post.occupants().size() == 1 && post.occupants().getFirst().grade() == post.grade();
    }

    private static String people(Post post) {
        return post.occupants().stream()
                .map(person -> person.gradeHeld() + " " + Fte.decimal(person.fte()).toPlainString())
                .collect(Collectors.joining("; "));
    }

    private static String alignedTo(Post post) {
        List<String> each = post.occupants().stream()
                .map(person -> person.alignedTo().map(HubCode::value).orElse("post"))
                .toList();
        return isSomeoneAligned(post) ? once(each) : "";
    }

    private static String once(List<String> each) {
        return String.join("; ", each.stream().distinct().count() == 1 ? each.subList(0, 1) : each);
    }

    private static boolean isSomeoneAligned(Post post) {
        return post.occupants().stream().anyMatch(Occupant::isAligned);
    }

    private static boolean isUnexplained(Post post) {
        return post.vacancyReason() == VacancyReason.OPEN;
    }

    private static boolean isEmployed(Post post) {
        return post.occupants().stream().allMatch(person -> person.engagement() == Engagement.EMPLOYED);
    }

    private static String yesNo(boolean yes) {
        return yes ? "Y" : "N";
    }

    /// All of them, but those that few posts need only where some post does.
    static List<PostColumn> neededBy(List<Post> posts) {
        boolean people = posts.stream().anyMatch(post -> !isHeldAsGraded(post));
        boolean explained = !posts.stream().allMatch(PostColumn::isUnexplained);
        boolean engaged = !posts.stream().allMatch(PostColumn::isEmployed);
        boolean aligned = posts.stream().anyMatch(PostColumn::isSomeoneAligned);
        return Arrays.stream(values())
                .filter(column -> column != PEOPLE || people)
                .filter(column -> column != ALIGNED || aligned)
                .filter(column -> column != VACANCY_REASON || explained)
                .filter(column -> column != ENGAGEMENT || engaged)
                .toList();
    }
}
