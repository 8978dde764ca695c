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
            "Restricted changes are named without their words, except in a file for the plan's own command alone."
        },
        footer = {"", "Example:", "  hubplan ask my-plan agreement.xlsx --sent"})
final class AskForAgreement extends OnPlan {
    @Parameters(index = "1", paramLabel = "FILE", description = "The workbook to write: .xlsx, .ods or .csv.")
    private Path file;

    @Mixin
    private InOption option;

    @Option(
            names = "--command",
            paramLabel = "NAME",
            description = "Only this command's sheet; without it, one for each.")
    private String command;

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
        Set<org.hubplan.model.Command> commands = command == null ? Set.of() : Set.of(named(agreement));
        try {
            AgreementByPost.write(now, number, commands, file);
        } catch (UnwritableFile unwritable) {
            throw new Refusal(unwritable.getMessage());
        }
        String line = "Wrote " + file + ": " + (commands.isEmpty() ? agreement.commands().size() + " commands, " : "")
                + agreement.asked().size() + " changes.";
        if (sent && AgreementByPost.send(session, now, number, commands, LocalDate.now(clock)) instanceof Answer.Refused none) {
            line += " " + none.words();
        }
        return Reply.of(
                Map.of(
                        "file", file.toString(),
                        "commands", agreement.commands().stream().map(Object::toString).toList(),
                        "changes", agreement.asked().size()),
                line);
    }

    private org.hubplan.model.Command named(Agreement agreement) {
        return agreement.commands().stream()
                .filter(one -> one.name().equalsIgnoreCase(command.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("No change of this option concerns \"" + command
                        + "\". Those concerned are " + agreement.commands() + "."));
    }
}
