package org.hubplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hubplan.change.TakeOrder;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which posts a command takes, and from where.
final class Picking {
    /// Whether someone is in a post.
    enum State {
        VACANT,
        FILLED
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--from",
            paramLabel = "HUB",
            description = "Where the posts sit: code or name; unplaced for the tray.")
    private String from;

    @Option(
            names = "--posts",
            paramLabel = "NUMBER,…",
            description = "The posts by number, in place of --from and all that picks from a hub.")
    private String numbers;

    @Option(names = "--grade", paramLabel = "G", description = "Only posts of this grade: DC, \"Band E\".")
    private String grade;

    @Option(names = "--function", paramLabel = "F", description = "Only posts of this function.")
    private String function;

    @Option(
            names = "--state",
            paramLabel = "vacant|filled",
            description = "Only vacant posts, or only filled ones; without it, as they come.")
    private State state;

    @Option(
            names = "--count",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "How many; without it, all that fit.")
    private Integer count;

    /// Whether anything was said of which posts.
    boolean isGiven() {
        return numbers != null || from != null || isNarrowed();
    }

    private boolean isNarrowed() {
        return grade != null || function != null || state != null || count != null;
    }

    /// The hub the posts are picked from; empty where they are named.
    Optional<Hub> source(Plan plan) {
        return Optional.ofNullable(from).map(written -> Named.hub(plan, written));
    }

    /// The posts taken, in the order of the plan, or as they are named.
    ///
    /// @param fits whether the command can do something to a post; others are not counted
    /// @throws Refusal if fewer fit than are asked for, or none
    List<Post> from(Plan plan, Predicate<Post> fits) {
        if (numbers == null && from == null) {
            throw new ParameterException(
                    command.commandLine(), "Say which posts: --from=HUB, or --posts=NUMBER,…");
        }
        if (numbers != null && (from != null || isNarrowed())) {
            throw new ParameterException(
                    command.commandLine(), "--posts names posts one by one and stands without --from, --grade and the like.");
        }
        return numbers == null ? picked(plan, fits) : Named.posts(plan, List.of(numbers.split(",")));
    }

    private List<Post> picked(Plan plan, Predicate<Post> fits) {
        Hub hub = Named.hub(plan, from);
        Grade ofGrade = grade == null ? null : Named.grade(grade);
        String ofFunction = function == null ? null : Named.function(plan, function);
        List<Post> fitting = plan.postsAt(hub.code()).stream()
                .filter(fits)
                .filter(post -> ofGrade == null || post.grade() == ofGrade)
                .filter(post -> ofFunction == null || post.function().equals(ofFunction))
                .filter(post -> state == null || post.isVacant() == (state == State.VACANT))
                .toList();
        if (fitting.isEmpty() || count != null && fitting.size() < count) {
            throw tooFew(fitting.size(), hub, ofGrade, ofFunction);
        }
        return TakeOrder.AS_THEY_COME.take(fitting, count == null ? fitting.size() : count);
    }

    private Refusal tooFew(int fitting, Hub hub, Grade ofGrade, String ofFunction) {
        List<String> kind = new ArrayList<>();
        if (state != null) {
            kind.add(state == State.VACANT ? "vacant" : "filled");
        }
        if (ofGrade != null) {
            kind.add(ofGrade.label());
        }
        kind.add(fitting == 1 ? "post" : "posts");
        if (ofFunction != null) {
            kind.add("in " + ofFunction);
        }
        String there = (fitting == 0 ? "no " : fitting + " ") + String.join(" ", kind);
        return new Refusal("There " + (fitting == 1 ? "is " : "are ") + there
                + " at " + hub.name() + " (" + hub.code() + ")"
                + (count == null ? "." : ", and " + count + (count == 1 ? " was" : " were") + " asked for."));
    }
}
