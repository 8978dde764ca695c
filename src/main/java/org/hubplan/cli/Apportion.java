package org.hubplan.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.ledger.FoundPosts;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Grade;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Reckoning;
import org.hubplan.money.apportion.Terms;
import org.hubplan.money.apportion.Weighting;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "apportion",
        description = {
            "Divides a number of posts among the plan's business groups, in proportion to their non-funded BWT.",
            "Equal claims go to the group that stands first. Nothing is changed without --carry-out."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan apportion my-plan --posts 4",
            "  hubplan apportion my-plan --net --by grade",
            "  hubplan apportion my-plan --posts 4 --without \"Met Operations\" --method sainte-lague --json",
            "  hubplan apportion my-plan --posts 12 --weight all --floor \"Met HQ=1\" --cap \"Frontline Policing=6\"",
            "  hubplan apportion my-plan --net --carry-out --reason \"PCD 484\""
        })
final class Apportion extends OnPlan {
    /// In all, or each grade by itself.
    enum Grain {
        ALL,
        GRADE
    }

    /// How many the option finds.
    private static final class Side {
        @Option(names = "--net", description = "As many as the option finds from existing posts, less those it gives up.")
        private boolean net;

        @Option(names = "--gross", description = "As many as it finds, whatever it gives up.")
        private boolean gross;
    }

    @Mixin
    private InOption option;

    @Option(
            names = "--posts",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "How many posts; without it, those the option finds from existing ones, net.")
    private Integer posts;

    @ArgGroup
    private Side side = new Side();

    @Option(
            names = "--by",
            paramLabel = "grade",
            description = "Each grade by itself: the grades of the posts the option finds from existing ones.")
    private Grain by = Grain.ALL;

    @Option(
            names = "--method",
            paramLabel = "largest-remainder|sainte-lague|dhondt",
            converter = Keyed.AMethod.class,
            description = "How; without it, by largest remainder.")
    private Method method = Method.LARGEST_REMAINDER;

    @Option(
            names = "--weight",
            paramLabel = "non-funded|funded|all",
            converter = Keyed.AWeighting.class,
            description = "Which BWT; without it, the non-funded.")
    private Weighting weighting = Weighting.NON_FUNDED;

    @Option(names = "--without", paramLabel = "GROUP", description = "A group that takes no part: the receiving one, for one.")
    private List<String> without = List.of();

    @Option(
            names = "--floor",
            paramLabel = "GROUP=N",
            converter = {GroupName.class, WholeNumber.NoneOrMore.class},
            description = "Posts a group gets at least.")
    private Map<String, Integer> floors = Map.of();

    @Option(
            names = "--cap",
            paramLabel = "GROUP=N",
            converter = {GroupName.class, WholeNumber.NoneOrMore.class},
            description = "Posts a group gets at most.")
    private Map<String, Integer> caps = Map.of();

    @Option(
            names = "--carry-out",
            description = "Make it so: a change of the option, by which the groups give these posts to the plan's command.")
    private boolean carryOut;

    @Option(
            names = "--take-vacant",
            description = "With --by grade --carry-out: remove vacant posts of the giving groups' commands from this plan,"
                    + " as part of what they give; undo alone brings them back.")
    private boolean takeVacant;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the log and the papers.")
    private String reason = "";

    @Option(
            names = "--effective",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The day it takes effect; without it, the option's own.")
    private LocalDate effective;

    Apportion(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        Standing standing = now.timeline(number).now();
        BusinessGroups groups = standing.plan().groups();
        if (groups.isEmpty()) {
            throw new Refusal("This plan has no business groups yet. Import them first: hubplan import PLAN FILE --as groups.");
        }
        if (takeVacant && (!carryOut || by == Grain.ALL)) {
            throw new Refusal("Which vacant posts go, only their grades can tell. Use --take-vacant with --by grade --carry-out.");
        }
        Reckoning reckoning = reckoning(standing, groups, now.settings().command());
        ApportionReply reply = new ApportionReply(reckoning, weighting, method);
        return carryOut
                ? new CarryOut(session, number, takeVacant).answer(reply, reason, Optional.ofNullable(effective))
                : reply.reply();
    }

    private Reckoning reckoning(Standing standing, BusinessGroups groups, org.hubplan.model.Command to) {
        FoundPosts found = FoundPosts.of(standing, Scope.of(to));
        Reckoning.Result result = by == Grain.GRADE
                ? Reckoning.byGrade(grades(found), terms(groups), groups, to)
                : Reckoning.inAll(inAll(found), terms(groups), groups, to);
        return switch (result) {
            case Reckoning.Result.Not not -> throw new Refusal(not.refused().words());
            case Reckoning.Result.Done done -> done.reckoning();
        };
    }

    private Terms terms(BusinessGroups groups) {
        Set<String> out = new HashSet<>();
        without.forEach(name -> out.add(Named.group(groups, name).name()));
        return new Terms(weighting, method, out, numbers(groups, floors), numbers(groups, caps));
    }

    private static Map<String, Integer> numbers(BusinessGroups groups, Map<String, Integer> written) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        written.forEach((name, number) -> numbers.put(Named.group(groups, name).name(), number));
        return numbers;
    }

    private int inAll(FoundPosts found) {
        if (posts != null) {
            return posts;
        }
        int all = FoundPosts.count(side.gross ? found.gross() : found.net());
        if (all <= 0) {
            throw new Refusal("The option finds no posts from existing ones. Say how many: --posts N.");
        }
        return all;
    }

    /// Those given up in exchange count where the number asked for is the net one.
    private Map<Grade, Integer> grades(FoundPosts found) {
        int net = FoundPosts.count(found.net());
        int gross = FoundPosts.count(found.gross());
        boolean isNet = side.net || !side.gross && (posts == null || posts == net);
        if (found.net().isEmpty() || posts != null && posts != (isNet ? net : gross)) {
            throw new Refusal("The option finds " + gross + " posts from existing ones" + (net == gross ? "" : ", " + net
                    + " net of those it gives up") + (posts == null ? "." : ", not " + posts + ". By grade, ask for as many."));
        }
        return isNet ? found.net() : found.gross();
    }
}
