package org.hubplan.sample;

import static org.hubplan.change.PayOrigin.FOUND;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.change.TakeOrder.PEOPLE_FIRST;
import static org.hubplan.change.TakeOrder.VACANT_FIRST;
import static org.hubplan.model.Grade.BAND_D;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DCI;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.model.Grade.DS;
import static org.hubplan.model.Grade.DSU;
import static org.hubplan.model.Grade.PC;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Outcome;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.SetFunding;
import org.hubplan.change.Spread;
import org.hubplan.change.TakeOrder;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Stack;
import org.hubplan.sample.SamplePlan.Step;

/// Option 1 of `pcd484`: 58 posts go from the centre to BCU and specialist-crime hubs, then the establishment
/// grows as PCD 484 says. Posts that only move stay on Met Intelligence's BWT.
final class Pcd484Steps {
    private static final List<HubCode> BCUS = hubs("AS AW CE CN EA NA NE NW SE SN SW WA");
    private static final List<HubCode> BCUS_OF_THREE_OR_MORE = hubs("AW EA NW SE SN SW WA");
    private static final List<HubCode> SC_HUBS = hubs("SC1 SC2 SC3 SC4");

    private final Identities identities;
    private final List<Step> steps = new ArrayList<>();
    private Plan plan;
    private int grown;

    Pcd484Steps(Plan baseline, Identities identities) {
        this.plan = baseline;
        this.identities = identities;
    }

    List<Step> all() {
        step(new SetFunding(Pcd484Funding.plan()), "PCD 484: how growth, hardware and change are paid for");
        toTheBcus();
        toTheSpecialistCrimeHubs();
        growth();
        return steps;
    }

    private void toTheBcus() {
        spread(
                take("MIB", "Research", DC, 12, VACANT_FIRST),
                BCUS,
                "Local Intelligence to the BCUs: a research detective beside each local team");
        step(
                Spread.toEqualVacancy(plan, take("MIB", "Analysis", BAND_E, 12, VACANT_FIRST), BCUS),
                "Local Intelligence to the BCUs: analysis support where most posts stand empty");
        spread(
                take("MIB", "Analysis", BAND_D, 7, VACANT_FIRST),
                BCUS_OF_THREE_OR_MORE,
                "One analyst more for each BCU of three or four boroughs");
        spread(
                take("TSK", "Tasking", BAND_D, 6, VACANT_FIRST),
                hubs("AS CN NE SE SN WA"),
                "Daily tasking nearer to those it tasks");
        move(take("MIB", "24/7 Intelligence", PC, 3, VACANT_FIRST), "NE", "Cover round the clock for North East");
        move(take("MIB", "Research", DS, 1, VACANT_FIRST), "NA", "A supervisor's post, to be filled locally");
        move(take("MIB", "Research", DS, 1, PEOPLE_FIRST), "SW", "A supervisor for the BCU of most boroughs");
    }

    private void toTheSpecialistCrimeHubs() {
        spread(
                take("MIB", "Prison Intelligence", DC, 8, PEOPLE_FIRST),
                SC_HUBS,
                "Prison intelligence beside the investigations it serves");
        spread(
                take("MIB", "Communications Intelligence", BAND_D, 4, VACANT_FIRST),
                SC_HUBS,
                "A communications analyst in each specialist-crime hub");
        spread(
                take("TSK", "Tasking", PC, 4, PEOPLE_FIRST),
                SC_HUBS,
                "A tasking officer in each specialist-crime hub");
    }

    private void growth() {
        add(BAND_E, NEW, hubs("AS AW CN NE WA"), "PCD 484: five Band E at £41,200 each, £0.206M a year");
        add(DI, FOUND, hubs("CE EA NW SE"), "PCD 484: found by other business groups from their non-funded BWT");
        add(DCI, FOUND, hubs("TSK"), "PCD 484: tasking led by a DCI in place of the DSU");
        step(
                new RemovePosts(ids(take("TSK", "Tasking", DSU, 1, VACANT_FIRST)), FOUND),
                "PCD 484: the DSU post is vacant, so that no one is displaced");
    }

    private void spread(List<Post> posts, List<HubCode> to, String reason) {
        step(Spread.equally(posts, to), reason);
    }

    private void move(List<Post> posts, String to, String reason) {
        step(new MovePosts(ids(posts), new HubCode(to)), reason);
    }

    private void add(Grade grade, PayOrigin payOrigin, List<HubCode> to, String reason) {
        List<Post> added = new ArrayList<>();
        to.forEach(hub -> added.add(vacant(grade, hub)));
        step(new AddPosts(added, payOrigin), reason);
    }

    private void step(Change change, String reason) {
        switch (change.applyTo(plan)) {
            case Outcome.Applied applied -> plan = applied.plan();
            case Outcome.Refused refused -> throw new IllegalStateException(refused.words());
        }
        steps.add(new Step(Pcd484.PREFERRED, change, reason));
    }

    /// Posts of one stack of the baseline; never fewer than asked for.
    private List<Post> take(String hub, String function, Grade grade, int count, TakeOrder order) {
        List<Post> taken = order.take(plan.stack(new Stack(new HubCode(hub), function, grade)), count);
        if (taken.size() != count) {
            throw new IllegalStateException("Too few " + grade + " in " + function + " at " + hub);
        }
        return taken;
    }

    /// A new post of Met Intelligence, vacant until someone is posted to it.
    private Post vacant(Grade grade, HubCode code) {
        Hub hub = plan.hub(code).orElseThrow();
        String function = hub.kind() == HubKind.CENTRAL ? "Tasking" : Pcd484Post.LOCAL;
        String number = "PCD484-%02d".formatted(++grown);
        return new Pcd484Post(number, hub, function, grade, Command.MET_INTELLIGENCE).with(identities.nextPost());
    }

    private static List<PostId> ids(List<Post> posts) {
        return posts.stream().map(Post::id).toList();
    }

    private static List<HubCode> hubs(String codes) {
        return Stream.of(codes.split(" ")).map(HubCode::new).toList();
    }
}
