package org.hubplan.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Choice;
import org.hubplan.change.Clash;
import org.hubplan.change.TakeAcross;
import org.hubplan.change.TakeAcross.Line;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Replays;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "take",
        description = {
            "Makes changes of one option in another too. A change that doesn't fit there is refused, with what "
                    + "differs, until it is said what to do with it. --dry-run shows how each fits, changing nothing."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan take my-plan --from 1 --to 2 12 15 --dry-run",
            "  hubplan take my-plan --from 1 --to 2 12 15 --only-what-fits"
        })
final class TakeChanges extends OnPlan {
    @Option(names = "--from", required = true, paramLabel = "O", description = "Option they are taken from.")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "O", description = "Option they are taken into.")
    private String to;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "N", description = "Their numbers, as log shows them.")
    private List<Long> entries;

    @Option(names = "--as-is", description = "Make what is in conflict there as it is.")
    private boolean asIs;

    @Option(names = "--only-what-fits", description = "Of what doesn't fit there, make only what fits.")
    private boolean onlyWhatFits;

    @Option(names = "--dry-run", description = "Only show how each fits there.")
    private boolean dryRun;

    TakeChanges(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        if (asIs && onlyWhatFits) {
            throw new Refusal("--as-is and --only-what-fits are two answers to one question. Choose one.");
        }
        OpenPlan now = session.now();
        int source = Named.option(now, from).number();
        int target = Named.option(now, to).number();
        Set<Long> chosen = new HashSet<>(entries);
        Map<Long, Choice> choices = choices(now, source, target, chosen);
        TakeAcross taking = Replays.taking(now, source, target, chosen, choices);
        return dryRun
                ? shown(taking)
                : ChangeReply.of(session.replays().take(source, target, chosen, choices), taking, taken(taking));
    }

    /// Line by line, since each choice changes what the next finds.
    private Map<Long, Choice> choices(OpenPlan now, int source, int target, Set<Long> chosen) {
        Map<Long, Choice> choices = new HashMap<>();
        TakeAcross taking = Replays.taking(now, source, target, chosen, choices);
        while ((asIs || onlyWhatFits) && !taking.undecided().isEmpty()) {
            Line line = taking.undecided().getFirst();
            Choice wanted = asIs ? Choice.AS_IS : Choice.WHAT_FITS;
            choices.put(
                    line.from().entry().n(), line.fit().choices().contains(wanted) ? wanted : Choice.LEAVE);
            taking = Replays.taking(now, source, target, chosen, choices);
        }
        return choices;
    }

    private static List<Map<String, Object>> taken(TakeAcross taking) {
        return taking.chosen().stream().map(TakeChanges::json).toList();
    }

    private static Reply shown(TakeAcross taking) {
        TextTable table = new TextTable(4, "N", "Change", "There", "Why");
        taking.chosen().forEach(line -> table.row(
                Long.toString(line.from().entry().n()), line.from().entry().words(), there(line), why(line)));
        long fits = taking.chosen().stream().filter(line -> line.taken().isPresent()).count();
        String summary = fits + " of " + taking.chosen().size() + " would be taken, "
                + taking.undecided().size() + " to be decided";
        return Reply.of(Map.of("lines", taken(taking)), table + "\n\n" + summary, summary);
    }

    private static String there(Line line) {
        return line.there() ? "shared already" : line.fit().words();
    }

    private static String why(Line line) {
        String needs = line.needs().stream()
                .map(need -> "needs " + need.entry().n() + ", " + need.entry().words())
                .collect(Collectors.joining("; "));
        return needs.isEmpty()
                ? line.fit().clashes().stream().map(Clash::words).collect(Collectors.joining("; "))
                : needs;
    }

    private static Map<String, Object> json(Line line) {
        Map<String, Object> json = new LinkedHashMap<>(FitJson.of(line.from().entry(), line.fit()));
        json.put("there", line.there());
        json.put("needs", line.needs().stream().map(need -> need.entry().n()).toList());
        json.put("choices", FitJson.keys(line.fit().choices()));
        json.put("choice", line.choice().map(FitJson::key).orElse(""));
        json.put("taken", line.taken().isPresent());
        return json;
    }
}
