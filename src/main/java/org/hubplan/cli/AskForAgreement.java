package org.hubplan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.session.Agreement;
import org.hubplan.session.AgreementByPost;
import org.hubplan.session.Answer;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ask",
        description = {
            "Writes a workbook with one sheet for each command that changes of an option concern, for them to reply on.",
            "Restricted changes are named without their words to other commands than the plan's own."
        },
        footer = {"", "Example:", "  hubplan ask my-plan agreement.xlsx --sent"})
final class AskForAgreement extends OnPlan {
    @Parameters(index = "1", paramLabel = "FILE", description = "The workbook to write: .xlsx, .ods or .csv.")
    private Path file;

    @Mixin
    private InOption option;

    @Option(names = "--sent", description = "Also note that what nobody was asked about is sent today.")
    private boolean sent;

    private final Clock clock;

    AskForAgreement(Plans plans, Clock clock) {
        super(plans);
        this.clock = clock;
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        Agreement agreement = now.agreement(number);
        if (agreement.commands().isEmpty()) {
            throw new Refusal("No change of this option concerns a command. Make changes first.");
        }
        try {
            AgreementByPost.write(now, number, file);
        } catch (UnwritableFile unwritable) {
            throw new Refusal(unwritable.getMessage());
        }
        String line = "Wrote " + file + ": " + agreement.commands().size() + " commands, " + agreement.lines().size()
                + " changes.";
        if (sent && AgreementByPost.send(session, number, Set.of(), LocalDate.now(clock)) instanceof Answer.Refused none) {
            line += " " + none.words();
        }
        return Reply.of(
                Map.of(
                        "file", file.toString(),
                        "commands", agreement.commands().stream().map(Object::toString).toList(),
                        "changes", agreement.lines().size()),
                line);
    }
}
