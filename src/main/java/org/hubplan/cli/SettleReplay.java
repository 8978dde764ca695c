package org.hubplan.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Choice;
import org.hubplan.change.Replay;
import org.hubplan.change.Verdict;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Replays;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "settle",
        description = {
            "Says what becomes of the changes of an option on the baseline as it is after the last import. "
                    + "Without a word, what is still valid stands and what is done already is dropped; "
                    + "what is overtaken or in conflict is decided one by one or all alike. One step, one undo."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan settle my-plan --drop 12 --keep 15",
            "  hubplan settle my-plan --all-conflicts keep --all-overtaken drop"
        })
final class SettleReplay extends OnPlan {
    /// What a planner may say of all changes of one outcome.
    enum Say {
        KEEP,
        WHAT_FITS,
        DROP;

        /// As a picocli value: `what-fits`.
        @Override
        public String toString() {
            return FitJson.key(choice());
        }

        Choice choice() {
            return Choice.values()[ordinal()];
        }
    }

    @Mixin
    private InOption option;

    @Option(names = "--keep", paramLabel = "N", arity = "1..*", description = "These stand as they are.")
    private List<Long> keep = List.of();

    @Option(
            names = "--what-fits",
            paramLabel = "N",
            arity = "1..*",
            description = "These are cut to those of their posts that still are as they set out from.")
    private List<Long> whatFits = List.of();

    @Option(names = "--drop", paramLabel = "N", arity = "1..*", description = "These are dropped.")
    private List<Long> drop = List.of();

    @Option(
            names = "--all-conflicts",
            paramLabel = "keep|drop",
            description = "All others in conflict.")
    private Say conflicts;

    @Option(
            names = "--all-overtaken",
            paramLabel = "keep|drop",
            description = "All others that are overtaken.")
    private Say overtaken;

    SettleReplay(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        return ChangeReply.of(session.replays().settle(number, chosen(now, number)));
    }

    private Map<Long, Choice> chosen(OpenPlan now, int number) {
        Map<Long, Choice> chosen = new HashMap<>();
        keep.forEach(n -> chosen.put(n, Choice.AS_IS));
        whatFits.forEach(n -> choose(chosen, n, Choice.WHAT_FITS));
        drop.forEach(n -> choose(chosen, n, Choice.LEAVE));
        if (conflicts == null && overtaken == null) {
            return chosen;
        }
        for (Replay.Line line : Replays.of(now, number, chosen).lines()) {
            Say say = line.fit().verdict() == Verdict.CONFLICT ? conflicts : overtaken;
            if (line.choice().isEmpty() && say != null) {
                chosen.put(line.made().entry().n(), say.choice());
            }
        }
        return chosen;
    }

    private static void choose(Map<Long, Choice> chosen, long n, Choice choice) {
        if (chosen.putIfAbsent(n, choice) != null) {
            throw new Refusal("Change " + n + " is named twice. Keep it, cut it to what fits, or drop it.");
        }
    }
}
