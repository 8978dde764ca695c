package org.hubplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.change.Option;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Scope;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.SideBySide;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description = {
            "Compares options with the first of them: what B has more, or less, than A.",
            "Costs are shown for five financial years from the first in which a change takes effect, part-year by days",
            "and full-year, new money apart from redistributed."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan compare my-plan 0 1",
            "  hubplan compare my-plan baseline \"Preferred, phase 1\" 2 --json"
        })
final class CompareOptions extends OnPlan {
    @Parameters(index = "1", paramLabel = "A", description = "Number or name of the option to compare with.")
    private String first;

    @Parameters(
            index = "2..*",
            arity = "1..5",
            paramLabel = "B",
            description = "Number or name of the option compared, or of up to five.")
    private List<String> others;

    @CommandLine.Option(
            names = "--command",
            paramLabel = "NAME",
            description = "Only posts this command owns; without it, everything in the plan.")
    private String command;

    CompareOptions(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        if (others.size() >= Comparison.MOST) {
            throw new Refusal("At most " + Comparison.MOST + " options are compared at once.");
        }
        List<Option> options = Stream.concat(Stream.of(first), others.stream())
                .map(written -> Named.option(now, written))
                .toList();
        SideBySide compared = SideBySide.of(now, options.stream().map(Option::number).toList(), scope(now));
        List<Difference> differences =
                IntStream.range(1, options.size()).mapToObj(at -> new Difference(compared, at)).toList();
        String text = now.settings().name() + " · " + compared.figures().scope().words() + "\n"
                + now.settings().shownMarking() + "\n\n"
                + differences.stream().map(one -> new DifferenceText(one).toString()).collect(Collectors.joining("\n\n\n"));
        return new Reply(
                json(differences),
                text,
                differences.stream().map(Difference::line).collect(Collectors.joining("; ")),
                ownRates(now, options));
    }

    /// What an option's own rates do is a figure of its own in every year.
    private static List<String> ownRates(OpenPlan now, List<Option> options) {
        return options.stream()
                .filter(option -> !now.timeline(option.number()).now().plan().rates()
                        .equals(now.baseline().plan().rates()))
                .map(option -> "Option " + option.words() + " has rates of its own. What they change on posts that were"
                        + " there already stands apart as other rates, in no year's new or redistributed pay.")
                .toList();
    }

    private Scope scope(OpenPlan now) {
        return command == null ? Scope.EVERYTHING : Scope.of(Named.command(now.baseline().plan(), command));
    }

    /// The first difference as it is, and those of further options beside it.
    private static Map<String, Object> json(List<Difference> differences) {
        Map<String, Object> json = new LinkedHashMap<>(new DifferenceJson(differences.getFirst()).whole());
        if (differences.size() > 1) {
            json.put("more", new ArrayList<>(differences.stream()
                    .skip(1)
                    .map(one -> new DifferenceJson(one).whole())
                    .toList()));
        }
        return json;
    }
}
