package org.hubplan.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.paper.returned.Finding;
import org.hubplan.session.paper.returned.PaperCheck;
import org.hubplan.session.paper.returned.PaperCheck.Checked;
import org.hubplan.session.paper.returned.PaperCheck.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check-paper",
        description = {
            "Lays a Word paper that came back against the plan: which figures were changed by hand, which the plan has moved",
            "on from, which are gone, and how many say what the plan says.",
            "The exit status is 0 whatever is found; \"asThePlan\" in the JSON says whether all is well."
        },
        footer = {"", "Example:", "  hubplan check-paper my-plan staffing-returned.docx --json"})
final class CheckPaper extends OnPlan {
    @Parameters(index = "1", paramLabel = "FILE.docx", description = "The paper, saved by report and edited in Word.")
    private Path file;

    @Option(
            names = "--option",
            paramLabel = "O",
            description = "Number or name of the option to lay it against; without it, the one it was printed of.")
    private String option;

    CheckPaper(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        OptionalInt against =
                option == null ? OptionalInt.empty() : OptionalInt.of(Named.option(now, option).number());
        return switch (PaperCheck.of(now, file, against)) {
            case Checked.NotRead notRead -> throw new Refusal(notRead.words());
            case Checked.Done(PaperCheck check) -> new Reply(json(check), text(check), check.outcome(), List.of());
        };
    }

    private static String text(PaperCheck check) {
        String head = check.origins() + "\n" + check.outcome();
        if (check.findings().isEmpty()) {
            return head;
        }
        TextTable table = new TextTable(2, "What", "Where", "Printed", "Paper", "Plan");
        check.findings().forEach(finding -> table.row(
                finding.kind().key(), finding.where(), finding.printed(), finding.says(), finding.plan()));
        return head + "\n\n" + table;
    }

    private static Map<String, Object> json(PaperCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", check.file());
        json.put("kind", check.against().kind().key());
        json.put("option", check.against().option());
        json.put("printed", check.origin().wanted().printed().toString());
        json.put("version", check.origin().version());
        json.put("hash", check.origin().hash());
        json.put("standing", switch (check.standing()) {
            case Standing.Same() -> "same";
            case Standing.Grown _ -> "grown";
            case Standing.Another() -> "another";
        });
        json.put("entriesSince", check.standing() instanceof Standing.Grown(long entries) ? entries : 0);
        json.put("asThePlan", check.isAsThePlan());
        json.put("matching", check.matching());
        json.put("notPrinted", check.since());
        for (Finding.Kind kind : Finding.Kind.values()) {
            json.put(camel(kind.key()), check.count(kind));
        }
        json.put("findings", check.findings().stream().map(CheckPaper::json).toList());
        return json;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", finding.kind().key());
        json.put("where", finding.where());
        json.put("printed", finding.printed());
        json.put("says", finding.says());
        json.put("plan", finding.plan());
        return json;
    }

    /// `not-in-plan` as a key: `notInPlan`.
    private static String camel(String key) {
        StringBuilder camel = new StringBuilder();
        for (String word : key.split("-")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
