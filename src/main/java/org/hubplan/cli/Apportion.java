package org.hubplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.ledger.FoundPosts;
import org.hubplan.ledger.Standing;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.money.apportion.Apportionment;
import org.hubplan.money.apportion.ByGrade;
import org.hubplan.money.apportion.Claim;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Weighting;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "apportion",
        description = {
            "Divides a number of posts among the plan's business groups, in proportion to their non-funded BWT.",
            "Equal claims go to the group that stands first. Nothing is changed."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan apportion my-plan --posts 4",
            "  hubplan apportion my-plan --posts 4 --by grade",
            "  hubplan apportion my-plan --posts 4 --without \"Met Operations\" --method sainte-lague --json",
            "  hubplan apportion my-plan --posts 12 --weight all --floor \"Met HQ=1\" --cap \"Frontline Policing=6\""
        })
final class Apportion extends OnPlan {
    private static final int MOST = 1_000_000;

    /// In all, or each grade by itself.
    enum Grain {
        ALL,
        GRADE
    }

    @Mixin
    private InOption option;

    @Option(names = "--posts", required = true, paramLabel = "N", converter = WholeNumber.Count.class, description = "How many posts.")
    private int posts;

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

    @Option(names = "--floor", paramLabel = "GROUP=N", description = "Posts a group gets at least.")
    private Map<String, Integer> floors = Map.of();

    @Option(names = "--cap", paramLabel = "GROUP=N", description = "Posts a group gets at most.")
    private Map<String, Integer> caps = Map.of();

    Apportion(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        BusinessGroups groups = now.timeline(option.number(now)).now().plan().groups();
        if (groups.isEmpty()) {
            throw new Refusal("This plan has no business groups yet. Import them first: hubplan import PLAN FILE --as groups.");
        }
        if (posts > MOST) {
            throw new Refusal("Apportion at most a million posts at a time.");
        }
        List<Claim> claims = claims(groups);
        return by == Grain.GRADE ? byGrade(now.timeline(option.number(now)).now(), claims) : inAll(claims);
    }

    private Reply inAll(List<Claim> claims) {
        return switch (Apportionment.of(posts, claims, method)) {
            case Apportionment.Result.Not not -> throw new Refusal(not.refused().words());
            case Apportionment.Result.Done done -> reply(done.apportionment());
        };
    }

    private Reply byGrade(Standing standing, List<Claim> claims) {
        if (!floors.isEmpty() || !caps.isEmpty()) {
            throw new Refusal("Floors and caps are of all grades together. Leave them out, or leave out --by grade.");
        }
        return switch (ByGrade.of(grades(FoundPosts.of(standing)), claims, method)) {
            case ByGrade.Outcome.Not not -> throw new Refusal(not.refused().words());
            case ByGrade.Outcome.Done done -> new GradesReply(done.byGrade(), claims, weighting, posts, method).reply();
        };
    }

    /// Those given up in exchange count where the number asked for is the net one.
    private Map<Grade, Integer> grades(FoundPosts found) {
        int net = FoundPosts.count(found.net());
        int gross = FoundPosts.count(found.gross());
        if (posts != net && posts != gross) {
            throw new Refusal("The option finds " + gross + " posts from existing ones" + (net == gross ? "" : ", " + net
                    + " net of those it gives up") + ", not " + posts + ". By grade, ask for as many.");
        }
        return posts == net ? found.net() : found.gross();
    }

    private List<Claim> claims(BusinessGroups groups) {
        List<BusinessGroup> out = without.stream().map(name -> Named.group(groups, name)).toList();
        Map<BusinessGroup, Integer> least = numbers(groups, floors);
        Map<BusinessGroup, Integer> most = numbers(groups, caps);
        List<Claim> claims = new ArrayList<>();
        for (BusinessGroup group : groups.all()) {
            if (!out.contains(group)) {
                int floor = least.getOrDefault(group, 0);
                int cap = most.getOrDefault(group, Integer.MAX_VALUE);
                if (floor < 0 || cap < floor) {
                    throw new Refusal("The floor of " + group.name() + " is at least 0 and no higher than its cap.");
                }
                claims.add(new Claim(group.name(), weighting.of(group), floor, cap));
            }
        }
        return claims;
    }

    private static Map<BusinessGroup, Integer> numbers(BusinessGroups groups, Map<String, Integer> written) {
        return written.entrySet().stream()
                .collect(Collectors.toMap(entry -> Named.group(groups, entry.getKey()), Map.Entry::getValue, (_, last) -> last));
    }

    private Reply reply(Apportionment done) {
        TextTable table = new TextTable(1, "Business group", weighting.label(), "Quota", "≈", "Posts");
        done.shares().forEach(share -> table.row(
                share.name(),
                Fte.words(share.weight()),
                share.quota().toString(),
                share.quota().decimal(3).toPlainString(),
                Integer.toString(share.posts())));
        String line = done.shares().stream()
                .map(share -> share.name() + " " + share.posts())
                .collect(Collectors.joining(", "));
        return Reply.of(json(done), heading(done) + "\n\n" + table + "\n\n" + next(done), line);
    }

    private String heading(Apportionment done) {
        return done.posts() + (done.posts() == 1 ? " post" : " posts") + " by " + weighting.label() + ", "
                + done.method().label();
    }

    private static String next(Apportionment done) {
        return "One post more would go to " + done.gainsNext().orElse("no one") + "; with one fewer, "
                + done.losesNext().orElse("no one") + " would lose one.";
    }

    private Map<String, Object> json(Apportionment done) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("posts", done.posts());
        json.put("method", done.method().key());
        json.put("weight", weighting.label());
        json.put("groups", done.shares().stream().map(Apportion::json).toList());
        json.put("gainsNext", done.gainsNext().orElse(null));
        json.put("losesNext", done.losesNext().orElse(null));
        return json;
    }

    private static Map<String, Object> json(Apportionment.Share share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", share.name());
        json.put("weight", Fte.decimal(share.weight()));
        json.put("quota", share.quota().toString());
        json.put("posts", share.posts());
        return json;
    }
}
