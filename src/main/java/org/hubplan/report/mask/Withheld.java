package org.hubplan.report.mask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hubplan.change.Entry;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.hubplan.report.Block;
import org.hubplan.report.Paper;

/// What one paper keeps back of restricted units.
///
/// With units left out, totals are of what is shown, so that nothing can be found by subtraction. With units rolled
/// up, their one line is the total less every other line; a line of a single unit would be that unit's own figures,
/// so a small other hub is rolled up with it, the same in every paper of the plan. What the option changes at that other
/// hub can still be told from the changes listed, and so perhaps what it changes at the unit; what the unit is can't.
/// A paper that leaves the units out tells it too, to whoever has both.
public final class Withheld {
    /// Stands for the words of a change.
    public static final String CHANGE = "A change that concerns a restricted unit";

    private static final String ONE_MASKING = "Print a plan with one masking only: a paper with restricted units left out and"
            + " one with them rolled up tell their figures together.";

    private final Masking masking;
    private final Plan baseline;
    private final KeptPosts kept;
    private final SequencedSet<HubCode> joined;
    /// In a sentence; empty with none.
    private final String joinedNames;
    private final UnspokenNames names;

    private Withheld(Masking masking, Scope scope, List<Plan> plans) {
        this.masking = masking;
        this.baseline = plans.getFirst();
        this.kept = masking == Masking.NONE ? KeptPosts.NONE : KeptPosts.of(plans, scope);
        this.names = new UnspokenNames(plans, kept);
        this.joined = masking == Masking.ROLL_UP ? Partners.of(plans) : Collections.emptySortedSet();
        this.joinedNames = joined.stream()
                .filter(hub -> !kept.restricted().contains(hub))
                .flatMap(hub -> baseline.hub(hub).or(() -> plans.getLast().hub(hub)).stream())
                .map(Hub::name)
                .collect(Collectors.joining(" and "));
    }

    /// Everything is shown in full.
    public static Withheld nothing(Plan baseline) {
        return new Withheld(Masking.NONE, Scope.EVERYTHING, List.of(baseline));
    }

    /// @param plans the baseline first, then of every option of the paper
    public static Withheld of(Masking masking, Scope scope, List<Plan> plans) {
        return new Withheld(masking, scope, plans);
    }

    /// Whether anything is kept back at all.
    public boolean isAny() {
        return masking != Masking.NONE && !(kept.posts().isEmpty() && kept.restricted().isEmpty());
    }

    public boolean isRolledUp() {
        return isAny() && masking == Masking.ROLL_UP;
    }

    /// Whether units have no figure anywhere.
    public boolean isLeftOut() {
        return isAny() && masking == Masking.HIDE;
    }

    /// How many restricted units have posts counted.
    public int units() {
        return kept.units().size();
    }

    /// Whether a hub has a line of its own.
    public boolean lists(Hub hub) {
        return !isAny() || !kept.restricted().contains(hub.code()) && !isJoined(hub.code());
    }

    /// What heads the line that stands for what has none of its own.
    public String lineName() {
        if (isLeftOut()) {
            return units() == 1 ? "Restricted unit: left out" : units() + " restricted units: left out";
        }
        return joinedNames.isEmpty() ? "Restricted units" : "Restricted units, with " + joinedNames;
    }

    /// @param standing of one of the plans
    public Shown shown(Standing standing) {
        Ledger whole = standing.ledger();
        if (!isAny()) {
            return new Shown(whole, whole, false);
        }
        Set<String> numbers = new HashSet<>();
        baseline.everyPost().filter(post -> kept.posts().contains(post.id())).forEach(post -> numbers.add(post.number()));
        Ledger lines = Ledger.ofSome(
                standing.plan(),
                baseline,
                whole.pricing(),
                post -> !kept.posts().contains(post.id()) && !isJoined(post.hub()),
                person -> !numbers.contains(person.lastPost()));
        return new Shown(lines, whole, isLeftOut());
    }

    /// Whether a change says something of what is kept back. Those of a hub that is only rolled up with it don't.
    ///
    /// @param touched the posts it touches
    public boolean isIn(Entry entry, Collection<PostId> touched) {
        return isAny()
                && (touched.stream().anyMatch(kept.posts()::contains)
                        || names.areIn(entry.words())
                        || names.areIn(entry.reason()));
    }

    private boolean isJoined(HubCode hub) {
        return joined.contains(hub);
    }

    /// Whether any of these posts is restricted.
    public boolean keeps(Collection<PostId> posts) {
        return isAny() && posts.stream().anyMatch(kept.posts()::contains);
    }

    /// Whether words say a name that is kept back.
    public boolean isIn(String words) {
        return isAny() && names.areIn(words);
    }

    /// A paper that says what it keeps back beneath its first facts, and has every name that is kept back in other
    /// words, on every page and in what it says of itself.
    public Paper over(Paper paper) {
        if (!isAny()) {
            return paper;
        }
        List<Block> blocks = new ArrayList<>(paper.blocks());
        int facts = IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Facts)
                .findFirst()
                .orElse(0);
        blocks.add(facts + 1, new Block.Notice(notice()));
        return new Paper(paper.title(), paper.printed(), paper.running(), blocks).inWords(names::without);
    }

    private String notice() {
        String rest = " " + ONE_MASKING + " Changes that concern a restricted unit are listed without their words. Money of the whole option"
                + " has theirs in it.";
        return (isLeftOut()
                        ? "Restricted units are left out. Figures of posts and people, totals among them, are of what is"
                                + " shown alone, so that none can be found by subtraction."
                        : "Restricted units are rolled up in one line, “" + lineName() + "”, and totals are of everything."
                                + (joinedNames.isEmpty()
                                        ? ""
                                        : " In it too: " + joinedNames + ". A line of one unit alone would tell its figures."))
                + rest;
    }
}
