package org.hubplan.report.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.Giving;
import org.hubplan.model.Grade;
import org.hubplan.model.HubKind;
import org.hubplan.money.apportion.Apportionment;

/// What the option does to posts, in sentences with placeholders.
final class GrowthWords {
    private final Decision decision;
    private final Map<String, NamedFigure> figures;

    GrowthWords(Decision decision) {
        this.decision = decision;
        this.figures = decision.figures();
    }

    private long value(String key) {
        return figures.get(key).amount().value();
    }

    private String command() {
        return decision.scope().command().map(command -> command.name()).orElse("the plan");
    }

    String moves() {
        return value("posts-moved") == 0
                ? "No post goes to another hub."
                : "{posts-moved} posts go to another hub, {vacant-posts-moved} of them vacant, and with the others"
                        + " {people-moved} people.";
    }

    String bwt() {
        return value("bwt-change") == 0 && grades().findAny().isEmpty()
                ? "The BWT of " + command() + " stays at {bwt}."
                : "The BWT of " + command() + " goes from {bwt-baseline} to {bwt} ({bwt-change}): police officers"
                        + " {officers-change}, police staff {staff-change}.";
    }

    /// As what is to be approved says it: `58 posts to another hub, and +9 posts (+5 Band E, +4 DI, …)`.
    String inBrief() {
        String moved = value("posts-moved") == 0 ? "" : "{posts-moved} posts to another hub";
        String grown = grades().map(grade -> "{posts-change " + grade.label() + "} " + grade.label())
                .collect(Collectors.joining(", "));
        String brief = Stream.of(moved, grown.isEmpty() ? "" : "posts by grade " + grown)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", and "));
        return brief.isEmpty() ? "as it stands" : brief;
    }

    private Stream<Grade> grades() {
        return Arrays.stream(Grade.values()).filter(grade -> figures.containsKey("posts-change " + grade.label()));
    }

    Optional<String> byGrade() {
        List<String> officers = grades().filter(Grade::isOfficer).map(GrowthWords::grade).toList();
        List<String> staff = grades().filter(grade -> !grade.isOfficer()).map(GrowthWords::grade).toList();
        if (officers.isEmpty() && staff.isEmpty()) {
            return Optional.empty();
        }
        String said = (officers.isEmpty() ? "" : "Police officers by grade: " + String.join(", ", officers) + ". ")
                + (staff.isEmpty() ? "" : "Police staff by grade: " + String.join(", ", staff) + ".");
        return Optional.of(said.strip());
    }

    private static String grade(Grade grade) {
        return "{posts-change " + grade.label() + "} " + grade.label();
    }

    Optional<String> byLane() {
        String lanes = Arrays.stream(HubKind.values())
                .filter(kind -> figures.containsKey("posts-change " + kind.key()))
                .map(kind -> kind.label() + " {posts-change " + kind.key() + "}")
                .collect(Collectors.joining(", "));
        return lanes.isEmpty() ? Optional.empty() : Optional.of("Posts that sit there change so: " + lanes + ".");
    }

    /// How the posts found from existing ones fall to business groups; empty where none are found.
    Optional<String> apportionmentToApprove() {
        Giving giving = decision.now().plan().giving();
        Optional<Apportionment> proposed = GivingFigures.proposed(decision.now());
        if (!giving.isNone()) {
            return Optional.of(found(giving.weight(), giving.method(), giving.shares().stream().map(Giving.Share::group)));
        }
        if (proposed.isPresent()) {
            return Optional.of(found(
                    GivingFigures.USUAL_WEIGHT.label(),
                    GivingFigures.USUAL_METHOD.label(),
                    proposed.get().shares().stream().map(Apportionment.Share::name)));
        }
        return value("redistributed-pay") == 0
                ? Optional.empty()
                : Optional.of("Agree that posts worth " + decision.aYear(PayOrigin.FOUND) + " are found from existing posts of other"
                        + " business groups: redistributed, and no new money.");
    }

    private String found(String weight, String method, Stream<String> groups) {
        return "Agree that {apportioned-posts} posts, " + decision.aYear(PayOrigin.FOUND) + ", are found from existing posts of business"
                + " groups by their " + weight + ", " + method + ": "
                + groups.map(group -> group + " {gives " + group + "}").collect(Collectors.joining(", "))
                + ". They are redistributed, and no new money; the force’s BWT is unchanged.";
    }
}
