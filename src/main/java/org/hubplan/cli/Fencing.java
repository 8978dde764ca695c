package org.hubplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.model.Limits;
import org.hubplan.model.Plan;
import org.hubplan.model.RingFence;
import org.hubplan.session.Session;
import picocli.CommandLine.Option;

/// A ring fence put up or taken down.
final class Fencing {
    @Option(names = "--fence", description = "Puts a ring fence around --function, --grade or --posts.")
    private boolean fence;

    @Option(names = "--no-fence", description = "Takes the ring fence around these down.")
    private boolean noFence;

    @Option(names = "--function", paramLabel = "F", description = "Posts of this function.")
    private String function;

    @Option(names = "--grade", paramLabel = "G", description = "Posts of this grade.")
    private String grade;

    @Option(names = "--posts", paramLabel = "NUMBER,…", split = ",", description = "Posts of these numbers.")
    private List<String> numbers = List.of();

    boolean isGiven() {
        return fence || noFence || function != null || grade != null || !numbers.isEmpty();
    }

    Limits of(Limits before, Session session) {
        if (!isGiven()) {
            return before;
        }
        if (fence == noFence || function == null && grade == null && numbers.isEmpty()) {
            throw new Refusal("A ring fence wants --fence or --no-fence, and --function, --grade or --posts.");
        }
        RingFence meant = meant(session.now().baseline().plan());
        List<RingFence> fences = new ArrayList<>(before.ringFences());
        if (noFence && !fences.remove(meant)) {
            throw new Refusal("There is no ring fence around " + meant.words() + ". hubplan limit PLAN shows those there are.");
        }
        if (fence && !fences.contains(meant)) {
            fences.add(meant);
        }
        return before.withRingFences(fences);
    }

    private RingFence meant(Plan plan) {
        List<String> known = numbers.stream().map(String::strip).toList();
        known.stream().filter(number -> plan.postNumbered(number).isEmpty()).findFirst().ifPresent(number -> {
            throw new Refusal("No post of the baseline has the number " + number + ".");
        });
        return new RingFence(
                Optional.ofNullable(function).map(written -> Named.function(plan, written)),
                Optional.ofNullable(grade).map(Named::grade),
                known);
    }
}
