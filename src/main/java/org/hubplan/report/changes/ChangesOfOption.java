package org.hubplan.report.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Entry;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Stack;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Imprint;
import org.hubplan.report.Paper;
import org.hubplan.report.mask.Withheld;

/// Everything the changes paper is printed from.
///
/// @param scope whose posts are counted
/// @param changes the option's changes in the order made
/// @param causes entries that touched a stack, by the stack, oldest first
public record ChangesOfOption(
        Imprint imprint,
        Scope scope,
        Standing baseline,
        Standing now,
        Withheld withheld,
        List<Listed> changes,
        Map<Stack, List<Long>> causes) {
    public static final String KIND = "Changes paper";

    public ChangesOfOption {
        changes = List.copyOf(changes);
        causes = Map.copyOf(causes);
    }

    /// A change as the paper lists it.
    ///
    /// @param agreement who agreed, and who has not yet
    /// @param notCounted why it makes no difference to the figures, in a sentence; empty where it does
    /// @param isWithheld whether its words are kept back
    public record Listed(Entry entry, String agreement, Optional<String> notCounted, boolean isWithheld) {}

    public Paper paper() {
        AsIsToBe figures = new AsIsToBe(this);
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading(1, "As is, to be, net", false));
        if (figures.isNothing()) {
            body.add(new Block.Prose("No post and no person counted is anywhere else than in the baseline."));
        } else {
            body.addAll(figures.tables());
        }
        body.addAll(ChangeList.of(this));
        if (!figures.isNothing()) {
            body.addAll(StackList.of(this));
        }
        return imprint.paper(KIND, facts(), body);
    }

    private List<Fact> facts() {
        long counted = changes.stream().filter(change -> change.notCounted().isEmpty()).count();
        return List.of(
                new Fact("Counted", scope.command()
                        .map(command -> "posts and people of " + command)
                        .orElse("every post and person in the plan")),
                new Fact("Changes", counted == changes.size()
                        ? Integer.toString(changes.size())
                        : counted + " counted of " + changes.size()),
                new Fact("As is", "the baseline"),
                new Fact("Costs", "full year " + now.ledger().pricing().year()));
    }
}
