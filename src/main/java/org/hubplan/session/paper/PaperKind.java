package org.hubplan.session.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hubplan.change.Option;
import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.session.MonthEnd;
import org.hubplan.session.OpenPlan;

/// The papers there are, in the order they are offered.
public enum PaperKind {
    /// What stands where, and what it costs.
    STAFFING("staffing", "Staffing plan"),
    /// Every hub's tile in its lane, on one page of A3.
    BOARD("board", "Board on one page"),
    /// Every post by itself, hub by hub.
    POSTS("posts", "Post list"),
    /// What an option changes: as is, to be, net; each change with its reason, day, author and agreement.
    CHANGES("changes", "Changes paper"),
    /// Two to six options side by side, the baseline among them.
    APPRAISAL("appraisal", "Option appraisal"),
    /// What a board is asked to decide, in the order of a MOPAC decision.
    DECISION("decision", "Decision paper"),
    /// What an option costs in each year, what meets it, and what doesn't.
    FUNDING("funding", "Funding schedule"),
    /// What is open: agreement, limits, to-dos, held rows, assumptions.
    HANDOVER("handover", "Handover"),
    /// Why BWT and strength are what they are since the establishment before, and where the month's files don't agree.
    MONTH("month", "Month bridge"),
    /// What a what-if comes to, on one page.
    WHAT_IF("what-if", "Answer to the what-if");

    private final String key;
    private final String label;

    PaperKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// As on the command line and in the log: `what-if`.
    public String key() {
        return key;
    }

    /// As a planner calls it: `Staffing plan`.
    public String label() {
        return label;
    }

    /// The page it is set on where nobody says otherwise: on its side for wide tables, upright for what is read, large
    /// for what is hung up.
    public PageSetup usualPage() {
        return switch (this) {
            case DECISION, HANDOVER -> PageSetup.of(Size.A4, Orientation.PORTRAIT);
            case BOARD -> PageSetup.of(Size.A3, Orientation.LANDSCAPE);
            default -> PageSetup.USUAL;
        };
    }

    /// Whether a board decides on it, so that it is a draft while anything is open. The post list only tells
    /// what there is, the handover page is the list of what is open, and a what-if is a scratch that nobody submits.
    boolean isToDecideOn() {
        return this != POSTS && this != MONTH && this != HANDOVER && this != WHAT_IF;
    }

    /// By its key, in any case of letters.
    public static Optional<PaperKind> keyed(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equalsIgnoreCase(key.strip())).findFirst();
    }

    /// Every key, as a sentence lists them: `staffing, handover, what-if`.
    public static String keys() {
        return Arrays.stream(values()).map(PaperKind::key).collect(Collectors.joining(", "));
    }

    /// The papers an option has.
    public static List<PaperKind> of(OpenPlan plan, int option) {
        return Arrays.stream(values()).filter(kind -> kind.whyNot(plan, option).isEmpty()).toList();
    }

    /// Why an option has no such paper, and what would give it one, in sentences; empty where it has.
    public Optional<String> whyNot(OpenPlan plan, int option) {
        Option of = plan.timeline(option).option();
        return switch (this) {
            case STAFFING, BOARD, POSTS, HANDOVER -> Optional.empty();
            case CHANGES, DECISION, FUNDING -> ofAnOption(of);
            case APPRAISAL -> WantedPaper.of(this, option, of.effective()).compared(plan).size() > 1
                    ? Optional.empty()
                    : Optional.of("There is no option to lay beside the baseline. Make one first.");
            case MONTH -> MonthEnd.count(plan) > 1
                    ? Optional.empty()
                    : Optional.of("The plan has one establishment alone: a bridge needs another. Import the next month's.");
            case WHAT_IF -> of.isWhatIf()
                    ? Optional.empty()
                    : Optional.of("Option " + of.words() + " is no what-if. Begin one on it first.");
        };
    }

    private static Optional<String> ofAnOption(Option of) {
        return of.isBaseline()
                ? Optional.of("The baseline changes nothing. Name an option.")
                : Optional.empty();
    }
}
