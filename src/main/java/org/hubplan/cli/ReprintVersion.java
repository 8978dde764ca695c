package org.hubplan.cli;

import java.nio.file.Path;
import java.util.Map;
import org.hubplan.change.FrozenPaper;
import org.hubplan.change.Version;
import org.hubplan.report.pdf.PaperFile;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.session.Session;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "reprint",
        description = "Writes a paper of a frozen version, byte for byte as it was.",
        footer = {"", "Example:", "  hubplan reprint my-plan \"v0.3, Board 12 Nov\" --out staffing.pdf"})
final class ReprintVersion extends OnPlan {
    @Parameters(index = "1", paramLabel = "LABEL", description = "Which version.")
    private String label;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Keyed.APaperKind.class,
            description = "Which of its papers; without it, the staffing plan.")
    private PaperKind kind = PaperKind.STAFFING;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "The PDF to write.")
    private Path out;

    ReprintVersion(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        Version version = Versions.named(session.now(), label)
                .orElseThrow(() -> new Refusal("There is no version \"" + label + "\" in this plan. It has: "
                        + String.join("; ", session.now().remarks().versions().map(Version::label)) + "."));
        byte[] pdf = Versions.reprint(version, kind)
                .orElseThrow(() -> new Refusal("Version " + version.label() + " has no paper " + kind.key() + ". It has "
                        + String.join(", ", version.papers().stream().map(FrozenPaper::kind).toList()) + "."));
        try {
            PaperFile.save(pdf, out);
        } catch (PaperRefused refused) {
            throw new Refusal(refused.getMessage());
        }
        return Reply.of(Map.of("file", out.toString(), "version", version.label()), "Wrote " + out + ".");
    }
}
