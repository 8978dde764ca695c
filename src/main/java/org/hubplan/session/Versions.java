package org.hubplan.session;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.FrozenPaper;
import org.hubplan.change.Version;
import org.hubplan.ledger.Scope;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.report.pdf.PdfPaper;

/// Freezes versions of an option with their papers, and prints them again as they were. The papers lie in the log
/// itself, so that they stay the same whatever Hubplan learns, and an altered one is found by `verify`.
public final class Versions {
    /// The kind of paper every version has.
    public static final String STAFFING = "staffing";

    private Versions() {}

    /// Keeps an option as it stands, with its staffing plan and its handover page.
    ///
    /// @param printed the date the papers carry
    /// @throws PaperRefused if a paper can't be set
    public static Answer freeze(Session session, int option, String label, LocalDate printed) throws PaperRefused {
        OpenPlan now = session.now();
        if (OptionGate.noOption(now, option).isPresent()) {
            return OptionGate.noOption(now, option).get();
        }
        return session.remarks()
                .freeze(
                        option,
                        label,
                        List.of(
                                paper(STAFFING, PdfPaper.bytes(
                                        StaffingPaper.of(now, option, Scope.EVERYTHING, Lens.ALL, printed).paper())),
                                paper("handover", PdfPaper.bytes(Papers.handover(now, option, printed)))));
    }

    private static FrozenPaper paper(String kind, byte[] pdf) {
        return new FrozenPaper(kind, Base64.getEncoder().encodeToString(pdf));
    }

    /// A version by its name in any case.
    public static Optional<Version> named(OpenPlan plan, String label) {
        return plan.remarks()
                .versions()
                .find(version -> version.label().equalsIgnoreCase(label.strip()))
                .toJavaOptional();
    }

    /// A paper of a version, byte for byte as it was printed; empty where it has none of the kind.
    public static Optional<byte[]> reprint(Version version, String kind) {
        return version.papers().stream()
                .filter(paper -> paper.kind().equals(kind))
                .findFirst()
                .map(paper -> Base64.getDecoder().decode(paper.pdf()));
    }
}
