package org.hubplan.change;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Command;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.VacancyReason;

/// What a post is to have; of a field that is empty here it keeps what it has.
///
/// @param title not blank
/// @param function not blank
/// @param owner the command whose BWT it is to count to
/// @param hub where it is to sit, with whoever fills it
/// @param fte hundredths of FTE, above 0; the people in it keep their hours
/// @param shift blank to have none from now on
/// @param building blank to have none from now on
/// @param vacancyReason kept only of a vacant post
public record PostValues(
        Optional<String> title,
        Optional<Grade> grade,
        Optional<String> function,
        Optional<Command> owner,
        Optional<HubCode> hub,
        Optional<Long> fte,
        Optional<Boolean> funded,
        Optional<String> shift,
        Optional<String> building,
        Optional<Boolean> restricted,
        Optional<VacancyReason> vacancyReason) {
    /// Of nothing.
    public static final PostValues NONE = new PostValues(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public PostValues {
        if (title.filter(String::isBlank).isPresent() || function.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("A post has a title and a function");
        }
        fte.filter(hundredths -> hundredths <= 0).ifPresent(none -> {
            throw new IllegalArgumentException("A post's FTE is above 0: " + Fte.words(none));
        });
    }

    public PostValues withTitle(String to) {
        return new PostValues(Optional.of(to), grade, function, owner, hub, fte, funded, shift, building, restricted, vacancyReason);
    }

    public PostValues withGrade(Grade to) {
        return new PostValues(title, Optional.of(to), function, owner, hub, fte, funded, shift, building, restricted, vacancyReason);
    }

    public PostValues withFunction(String to) {
        return new PostValues(title, grade, Optional.of(to), owner, hub, fte, funded, shift, building, restricted, vacancyReason);
    }

    public PostValues withOwner(Command to) {
        return new PostValues(title, grade, function, Optional.of(to), hub, fte, funded, shift, building, restricted, vacancyReason);
    }

    public PostValues withHub(HubCode to) {
        return new PostValues(title, grade, function, owner, Optional.of(to), fte, funded, shift, building, restricted, vacancyReason);
    }

    /// @param to hundredths, above 0
    public PostValues withFte(long to) {
        return new PostValues(title, grade, function, owner, hub, Optional.of(to), funded, shift, building, restricted, vacancyReason);
    }

    public PostValues withFunded(boolean to) {
        return new PostValues(title, grade, function, owner, hub, fte, Optional.of(to), shift, building, restricted, vacancyReason);
    }

    public PostValues withShift(String to) {
        return new PostValues(title, grade, function, owner, hub, fte, funded, Optional.of(to), building, restricted, vacancyReason);
    }

    public PostValues withBuilding(String to) {
        return new PostValues(title, grade, function, owner, hub, fte, funded, shift, Optional.of(to), restricted, vacancyReason);
    }

    public PostValues withRestricted(boolean to) {
        return new PostValues(title, grade, function, owner, hub, fte, funded, shift, building, Optional.of(to), vacancyReason);
    }

    public PostValues withVacancyReason(VacancyReason to) {
        return new PostValues(title, grade, function, owner, hub, fte, funded, shift, building, restricted, Optional.of(to));
    }

    /// These, and those of another in its fields.
    public PostValues and(PostValues more) {
        return new PostValues(
                more.title.or(() -> title),
                more.grade.or(() -> grade),
                more.function.or(() -> function),
                more.owner.or(() -> owner),
                more.hub.or(() -> hub),
                more.fte.or(() -> fte),
                more.funded.or(() -> funded),
                more.shift.or(() -> shift),
                more.building.or(() -> building),
                more.restricted.or(() -> restricted),
                more.vacancyReason.or(() -> vacancyReason));
    }

    /// The fields it sets.
    public Set<PostField> fields() {
        Set<PostField> set = EnumSet.noneOf(PostField.class);
        Arrays.stream(PostField.values()).filter(field -> field.isIn(this)).forEach(set::add);
        return set;
    }

    public boolean isPaid() {
        return grade.isPresent() || fte.isPresent();
    }

    /// The post with them.
    public Post of(Post post) {
        Post after = title.map(post::withTitle).orElse(post);
        after = grade.isPresent() ? after.withGrade(grade.get()) : after;
        after = function.isPresent() ? after.withFunction(function.get()) : after;
        after = owner.isPresent() ? after.ownedBy(owner.get()) : after;
        after = hub.isPresent() ? after.at(hub.get()) : after;
        after = fte.isPresent() ? after.withFte(fte.get()) : after;
        after = funded.isPresent() ? after.withFunding(funded.get()) : after;
        after = shift.isPresent() ? after.withShift(shift.get()) : after;
        after = building.isPresent() ? after.withBuilding(building.get()) : after;
        after = restricted.isPresent() ? after.withRestriction(restricted.get()) : after;
        return vacancyReason.isPresent() ? after.withVacancyReason(vacancyReason.get()) : after;
    }

    /// Why this post can't have them; empty where it can.
    public Optional<Refused> refusal(Plan plan, Post post) {
        return hub.filter(to -> !to.equals(post.hub()))
                .flatMap(to -> Found.hubRefusal(plan, to))
                .or(() -> grade.filter(to -> to != post.grade()).flatMap(to -> RegradePosts.refusal(post, to)));
    }

    /// Why a planner who asks for them is told no: what is impossible, and a reason for the vacancy of a filled post, which
    /// would be lost without a word. Made again on another plan the latter is let go.
    public Optional<Refused> objection(Plan plan, Post post) {
        boolean isLost = !post.isVacant() && vacancyReason.filter(reason -> reason != VacancyReason.OPEN).isPresent();
        return isLost
                ? Optional.of(new Refused("Post " + post.number() + " is filled.", "Only a vacant post has a reason."))
                : refusal(plan, post);
    }
}
