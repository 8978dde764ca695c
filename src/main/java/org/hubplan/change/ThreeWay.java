package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;

/// Compares what one post, person, hub or rate was, what a change makes of it, and what it is elsewhere. Only
/// what the change sets is looked at.
final class ThreeWay {
    private final String of;
    private final Optional<PostId> post;
    private final Plan before;
    private final Plan onto;
    private final List<Clash> clashes = new ArrayList<>();
    private Verdict verdict = Verdict.DONE;

    /// @param of in words: `Post P1`
    ThreeWay(String of, Optional<PostId> post, Plan before, Plan onto) {
        this.of = of;
        this.post = post;
        this.before = before;
        this.onto = onto;
    }

    /// Every aspect that the change sets.
    <T> void compare(List<Aspect<T>> aspects, T was, T wanted, T is) {
        for (Aspect<T> aspect : aspects) {
            if (!aspect.isSame(was, wanted) && !aspect.isSame(is, wanted)) {
                judge(aspect, was, wanted, is);
            }
        }
    }

    private <T> void judge(Aspect<T> aspect, T was, T wanted, T is) {
        Optional<String> closed = aspect.hub(wanted).flatMap(this::closed);
        if (closed.isPresent()) {
            found(Verdict.OVERTAKEN, aspect.words(), said(aspect, was, before), said(aspect, wanted, before),
                    closed.get());
        } else if (aspect.isSame(is, was)) {
            stands();
        } else {
            found(Verdict.CONFLICT, aspect.words(), said(aspect, was, before), said(aspect, wanted, before),
                    said(aspect, is, onto));
        }
    }

    /// What is the matter with a hub that takes no posts; empty where it does.
    private Optional<String> closed(HubCode hub) {
        return Found.hubRefusal(onto, hub)
                .map(_ -> onto.hub(hub).map(closed -> closed.name() + ", closed").orElse("not in the plan"));
    }

    /// Every aspect that the change sets, of a thing that isn't there any more.
    ///
    /// @param how `removed`
    <T> void gone(List<Aspect<T>> aspects, T was, T wanted, String how) {
        for (Aspect<T> aspect : aspects) {
            if (!aspect.isSame(was, wanted)) {
                found(Verdict.OVERTAKEN, aspect.words(), said(aspect, was, before), said(aspect, wanted, before),
                        "post " + how);
            }
        }
    }

    /// Every aspect of something the change brings, where it is there already. What the change leaves unsaid is free.
    <T> void compareNew(List<Aspect<T>> aspects, T wanted, T is) {
        for (Aspect<T> aspect : aspects) {
            if (!aspect.isUnsaid(wanted) && !aspect.isSame(is, wanted)) {
                found(Verdict.CONFLICT, aspect.words(), "not in the plan", said(aspect, wanted, before),
                        said(aspect, is, onto));
            }
        }
    }

    private static <T> String said(Aspect<T> aspect, T thing, Plan plan) {
        return aspect.said().apply(thing, plan);
    }

    /// Here the change still finds what it set out from.
    void stands() {
        verdict = verdict.or(Verdict.VALID);
    }

    void found(Verdict grave, String field, String was, String wanted, String is) {
        verdict = verdict.or(grave);
        clashes.add(new Clash(of, field, was, wanted, is));
    }

    Touch result() {
        return new Touch(of, post, verdict, clashes);
    }
}
