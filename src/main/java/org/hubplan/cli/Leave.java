package org.hubplan.cli;

import java.util.List;
import java.util.Map;
import org.hubplan.change.LeavePlan;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "leave",
        description = "Takes people of the unplaced tray out of the plan: retired, resigned, posted away.",
        footer = {
            "",
            "Examples:",
            "  hubplan leave my-plan --grade DC --count 1 --reason retired",
            "  hubplan leave my-plan --last-post MI00012"
        })
final class Leave extends Changing {
    @Option(names = "--grade", paramLabel = "G", description = "Only people who hold this grade.")
    private String grade;

    @Option(names = "--last-post", paramLabel = "NUMBER", description = "Only people who came from this post.")
    private String lastPost;

    @Option(
            names = "--count",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "How many; without it, all that fit.")
    private Integer count;

    Leave(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        Grade held = grade == null ? null : Named.grade(grade);
        List<Displaced> fitting = ground.plan().displaced().stream()
                .filter(one -> held == null || one.person().grade() == held)
                .filter(one -> lastPost == null || one.lastPost().equalsIgnoreCase(lastPost.strip()))
                .toList();
        if (fitting.isEmpty() || count != null && fitting.size() < count) {
            throw new Refusal("Of the people asked for, "
                    + (fitting.isEmpty() ? "nobody waits" : fitting.size() + " wait") + " in the unplaced tray"
                    + (count == null ? "." : ", and " + count + " were to leave."));
        }
        List<Displaced> leaving = fitting.subList(0, count == null ? fitting.size() : count);
        return Wanted.of(new LeavePlan(leaving.stream().map(Displaced::id).toList()))
                .noting(Map.of("people", leaving.size()), "");
    }
}
