package org.hubplan.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.model.Command;
import org.hubplan.model.DefaultRates;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Identities;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.RateCards;
import org.hubplan.model.StartingHubs;

/// An invented plan of any number of hubs, to look at a board with: the starting hubs first, after them teams named
/// after boroughs and crimes. Always the same for the same number.
public final class ManyHubs {
    private static final int AT_A_CENTRAL_HUB = 90;
    private static final int AT_ANY_OTHER = 22;

    private static final List<String> UNITS = List.of(
            "Prisons Intelligence", "Communications Data", "Open Source", "Source Management", "Airports", "Borders",
            "Strategic Assessment");
    private static final List<String> BOROUGHS = List.of(
            "Barking and Dagenham", "Barnet", "Bexley", "Brent", "Bromley", "Camden", "Croydon", "Ealing", "Enfield",
            "Greenwich", "Hackney", "Hammersmith and Fulham", "Haringey", "Harrow", "Havering", "Hillingdon",
            "Hounslow", "Islington", "Kensington and Chelsea", "Kingston upon Thames", "Lambeth", "Lewisham",
            "Merton", "Newham", "Redbridge", "Richmond upon Thames", "Southwark", "Sutton", "Tower Hamlets", "Waltham Forest",
            "Wandsworth", "Westminster");
    private static final List<String> CRIMES = List.of(
            "Homicide", "Fraud", "Cyber", "Firearms", "Gangs", "Trafficking", "Robbery", "Vehicle Crime", "Kidnap",
            "Money Laundering", "Wildlife");

    private static final List<String> FUNCTIONS = List.of(
            "Open Source", "Analysis", "Research", "24/7 Intelligence", "Tasking", "Local Intelligence");
    private static final List<Grade> GRADES = List.of(
            Grade.DC, Grade.DC, Grade.BAND_E, Grade.DC, Grade.DS, Grade.BAND_D, Grade.DC, Grade.BAND_E, Grade.DI,
            Grade.BAND_C, Grade.PC);

    private ManyHubs() {}

    /// @param hubs 3 to 60, the unplaced tray not counted
    public static Plan of(int hubs) {
        int central = hubs < 12 ? 1 : hubs / 6;
        int crime = hubs < 12 ? 1 : hubs * 4 / 19;
        List<Hub> all = Stream.of(
                        lane(HubKind.CENTRAL, "U", UNITS, central),
                        lane(HubKind.BCU, "B", BOROUGHS, hubs - central - crime),
                        lane(HubKind.SPECIALIST_CRIME, "C", CRIMES, crime))
                .flatMap(List::stream)
                .toList();
        Identities identities = new Identities();
        List<Hub> seated = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            seated.add(seated(all.get(at), at));
            posts.addAll(postsAt(all.get(at), at, identities));
        }
        return Plan.of(seated, RateCards.of(DefaultRates.of2018())).with(posts);
    }

    /// The starting hubs of a kind, then others under a letter and a number.
    private static List<Hub> lane(HubKind kind, String letter, List<String> names, int many) {
        Stream<Hub> starting = StartingHubs.all().stream().filter(hub -> hub.kind() == kind);
        Stream<Hub> others = IntStream.range(0, names.size())
                .mapToObj(n -> Hub.open(letter + (n + 1), names.get(n), kind));
        List<Hub> lane = Stream.concat(starting, others).limit(many).toList();
        if (lane.size() < many) {
            throw new IllegalArgumentException("There are names for no more than " + lane.size() + " " + kind.label());
        }
        return lane;
    }

    /// Every eighth has too few desks, every fifth has had none counted.
    private static Hub seated(Hub hub, int at) {
        int posts = posts(hub, at);
        return hub.withDesks(at % 5 == 4 ? OptionalInt.empty() : OptionalInt.of(at % 8 == 2 ? posts * 3 / 4 : posts + 3));
    }

    private static int posts(Hub hub, int at) {
        return (hub.kind() == HubKind.CENTRAL ? AT_A_CENTRAL_HUB : AT_ANY_OTHER) + at * 7 % 11;
    }

    private static List<Post> postsAt(Hub hub, int at, Identities identities) {
        Command owner = at % 3 == 0 ? Command.MET_INTELLIGENCE : hub.host(Command.MET_INTELLIGENCE).orElseThrow();
        return IntStream.range(0, posts(hub, at))
                .mapToObj(n -> post(hub, owner, n, (at * 31 + n * 17) % 101, identities))
                .toList();
    }

    private static Post post(Hub hub, Command owner, int n, int mixed, Identities identities) {
        Grade grade = GRADES.get(n % GRADES.size());
        long fte = mixed % 13 == 0 ? 60 : Fte.FULL_TIME;
        List<Occupant> people = mixed % 5 == 0
                ? List.of()
                : List.of(new Occupant(identities.nextPerson(), grade, GradeFlag.SUBSTANTIVE, fte));
        return new Post(
                identities.nextPost(),
                hub.code() + "-" + (n + 1),
                "Analyst, " + grade,
                grade,
                FUNCTIONS.get(mixed % FUNCTIONS.size()),
                owner,
                hub.code(),
                fte,
                true,
                "Early/late",
                "",
                false,
                people,
                false);
    }
}
