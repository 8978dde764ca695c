package org.hubplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.change.Reply.State;
import org.hubplan.session.Agreement;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reply",
        description = "Records what a command says of changes of an option.",
        footer = {
            "",
            "Examples:",
            "  hubplan reply my-plan --command \"Central East BCU\" --state agreed --changes 4,7 --who \"BCU Commander\"",
            "  hubplan reply my-plan --command \"Met Intelligence\" --state agreed"
        })
final class RecordReply extends OnPlan {
    @Mixin
    private InOption option;

    @Option(names = "--command", required = true, paramLabel = "NAME", description = "Which command.")
    private String command;

    @Option(names = "--state", required = true, paramLabel = "draft|sent|agreed|refused", description = "What it says.")
    private State state;

    @Option(
            names = "--changes",
            paramLabel = "N,N",
            split = ",",
            description = "Their entries in the log; without it, every change that concerns the command.")
    private List<Long> changes = List.of();

    @Option(names = "--who", paramLabel = "ROLE", description = "Who replied, by role.")
    private String who = "";

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", converter = Day.class, description = "The day of the reply.")
    private LocalDate on;

    @Option(names = "--note", paramLabel = "TEXT", description = "What they wrote.")
    private String note = "";

    RecordReply(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        Agreement agreement = now.agreement(number);
        org.hubplan.model.Command named = agreement.commands().stream()
                .filter(one -> one.name().equalsIgnoreCase(command.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("No change of this option concerns \"" + command + "\". Those concerned are "
                        + String.join(", ", agreement.commands().stream().map(Object::toString).toList()) + "."));
        Stream<Agreement.Line> concerning = agreement.concerning(named);
        List<Long> meant = changes.isEmpty()
                ? concerning.map(line -> line.entry().n()).toList()
                : changes;
        org.hubplan.change.Reply reply = new org.hubplan.change.Reply(state, Optional.ofNullable(on), who, note);
        return ChangeReply.of(session.remarks().reply(number, meant, named, reply));
    }
}
