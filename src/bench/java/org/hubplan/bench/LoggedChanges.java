package org.hubplan.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.change.Outcome;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.change.VacatePosts;
import org.hubplan.fixture.BigPlan;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.PostId;
import org.hubplan.store.PlanFile;

/// A plan file with many changes in its first option, of one to five posts each: three in four are moves.
final class LoggedChanges {
    private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);
    private static final Instant FIRST = Instant.parse("2018-11-01T09:00:00Z");

    private LoggedChanges() {}

    static void write(Path file, int posts, int changes) {
        Plan plan = BigPlan.of(posts);
        Random random = new Random(484);
        List<Entry> entries = new ArrayList<>(changes);
        Plan now = plan;
        while (entries.size() < changes) {
            Change change = change(random, posts);
            if (change.applyTo(now) instanceof Outcome.Applied applied) {
                entries.add(entry(entries.size() + 2, Option.BASELINE + 1, new Act.Did(change), change.words(now)));
                now = applied.plan();
            }
        }
        Entry began = entry(1, Option.BASELINE, new Act.Began(""), "Begin");
        try (PlanFile made =
                PlanFile.create(file, PlanSettings.named("Bench", "A. Planner"), plan, Option.ofNewPlan(APRIL), began)) {
            made.append(entries);
        }
    }

    private static Entry entry(int n, int option, Act act, String words) {
        return new Entry(n, FIRST.plusSeconds(60L * n), "A. Planner", option, act, words, "", APRIL);
    }

    private static Change change(Random random, int posts) {
        List<PostId> some = IntStream.range(0, 1 + random.nextInt(5))
                .map(_ -> 1 + random.nextInt(posts))
                .distinct()
                .mapToObj(PostId::new)
                .toList();
        return switch (random.nextInt(12)) {
            case 0 -> new TransferPosts(some, new Command("Command " + (1 + random.nextInt(9)) + " BCU"));
            case 1 -> new RegradePosts(some, random.nextBoolean() ? Grade.DC : Grade.DS, PayOrigin.FOUND);
            case 2 -> new VacatePosts(some, true);
            default -> new MovePosts(some, BigPlan.hubs().get(random.nextInt(BigPlan.hubs().size())));
        };
    }
}
