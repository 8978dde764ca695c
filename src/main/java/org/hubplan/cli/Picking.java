package org.hubplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.TakeOrder;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import picocli.CommandLine.Option;

/// Which posts a command takes, and from where.
final class Picking {
    /// Whether someone is in a post.
    enum State {
        VACANT,
        FILLED
    }

    @Option(names = "--from", required = true, paramLabel = "HUB", description = "Where the posts sit: code or name.")
    private String from;

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

    Hub source(Plan plan) {
        return Named.hub(plan, from);
    }

    /// The posts taken, in the order of the plan.
    ///
    /// @throws Refusal if fewer fit than are asked for, or none
    List<Post> from(Plan plan) {
        Hub hub = source(plan);
        Grade ofGrade = grade == null ? null : Named.grade(grade);
        String ofFunction = function == null ? null : Named.function(plan, function);
        List<Post> fitting = plan.postsAt(hub.code()).stream()
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
