package org.hubplan.session.paper;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.FrozenPaper;
import org.hubplan.change.Version;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.report.pdf.PdfPaper;
import org.hubplan.session.Answer;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;

/// Freezes versions of an option with their papers, and prints them again as they were. The papers lie in the log
/// itself, so that they stay the same whatever Hubplan learns, and an altered one is found by `verify`.
public final class Versions {
    /// The papers every version has.
    private static final List<PaperKind> KEPT = List.of(PaperKind.STAFFING, PaperKind.HANDOVER);

    private Versions() {}

    /// Keeps an option as it stands, with its staffing plan and its handover page.
    ///
    /// @param printed the date the papers carry
    /// @throws PaperRefused if a paper can't be set
    public static Answer freeze(Session session, int option, String label, LocalDate printed) throws PaperRefused {
        OpenPlan now = session.now();
        List<FrozenPaper> papers = now.timelines().containsKey(option)
                ? KEPT.stream().map(kind -> frozen(now, WantedPaper.of(kind, option, printed))).toList()
                : List.of();
        return session.remarks().freeze(option, label, papers);
    }

    private static FrozenPaper frozen(OpenPlan plan, WantedPaper wanted) {
        byte[] pdf = PdfPaper.bytes(Papers.of(plan, wanted), wanted.kind().usualPage());
        return new FrozenPaper(wanted.kind().key(), Base64.getEncoder().encodeToString(pdf));
    }

    /// A version by its name in any case.
    public static Optional<Version> named(OpenPlan plan, String label) {
        return plan.remarks()
                .versions()
                .find(version -> version.label().equalsIgnoreCase(label.strip()))
                .toJavaOptional();
    }

    /// A paper of a version, byte for byte as it was printed; empty where it has none of the kind.
    public static Optional<byte[]> reprint(Version version, PaperKind kind) {
        return version.papers().stream()
                .filter(paper -> paper.kind().equals(kind.key()))
                .findFirst()
                .map(Versions::pdf);
    }

    /// A frozen paper, byte for byte as it was printed.
    public static byte[] pdf(FrozenPaper paper) {
        return Base64.getDecoder().decode(paper.pdf());
    }
}
