package org.hubplan.sample;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.model.Command;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Identities;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;

/// Turns the table of `pcd484` into single posts, one person in each that is filled, and adds the two posts
/// each BCU owns itself. What the table doesn't say (part-time, unfunded, temporary and acting) falls on
/// every so-many-th post, the same ones each time.
final class Pcd484Posts {
    private static final long[] PART_TIME = {80, 60, 80, 50};
    private static final int PART_TIME_EVERY = 15;
    private static final int UNFUNDED_EVERY = 19;
    private static final int FLAGGED_EVERY = 4;
    private static final int BCU_VACANT_EVERY = 3;

    private final List<Hub> hubs;
    private final Identities identities;
    private final List<Post> posts = new ArrayList<>();
    private int maybePartTime;
    private int maybeFlagged;

    Pcd484Posts(List<Hub> hubs, Identities identities) {
        this.hubs = hubs;
        this.identities = identities;
    }

    List<Post> all() {
        List<String> lines = Pcd484Table.POSTS.lines().toList();
        List<Grade> grades = grades(lines.getFirst());
        lines.stream().skip(1).forEach(line -> line(line, grades));
        hubs.stream().filter(hub -> hub.kind() == HubKind.BCU).forEach(this::ownedByTheBcu);
        return posts;
    }

    private static List<Grade> grades(String heading) {
        String[] words = heading.split("\\|")[1].strip().split("\\s+");
        return List.of(words).stream()
                .skip(1)
                .map(word -> Grade.labelled(word.length() == 1 ? "Band " + word : word).orElseThrow())
                .toList();
    }

    private void line(String line, List<Grade> grades) {
        String[] sides = line.split("\\|");
        Hub hub = hub(sides[0].strip());
        String function = sides[1].substring(0, 29).strip();
        String[] cells = sides[1].substring(29).strip().split("\\s+");
        for (int at = 0; at < cells.length; at++) {
            if (!cells[at].equals(".")) {
                stack(hub, function, grades.get(at), cells[at].split("/"));
            }
        }
    }

    private void stack(Hub hub, String function, Grade grade, String[] cell) {
        int count = Integer.parseInt(cell[0]);
        int vacant = cell.length == 2 ? Integer.parseInt(cell[1]) : 0;
        for (int at = 0; at < count; at++) {
            boolean isVacant = (at + 1) * vacant / count > at * vacant / count;
            String number = number("MI", posts.size() + 1);
            Post post = new Pcd484Post(number, hub, function, grade, Command.MET_INTELLIGENCE)
                    .with(identities.nextPost(), fte(grade), posts.size() % UNFUNDED_EVERY != UNFUNDED_EVERY / 2);
            posts.add(isVacant ? post : filled(post));
        }
    }

    private void ownedByTheBcu(Hub bcu) {
        Command owner = new Command(bcu.name() + " BCU");
        String code = bcu.code().value();
        Post first = new Pcd484Post(number(code, 1), bcu, Pcd484Post.LOCAL, Grade.PS, owner)
                .with(identities.nextPost());
        Post second = new Pcd484Post(number(code, 2), bcu, Pcd484Post.LOCAL, Grade.PC, owner)
                .with(identities.nextPost());
        posts.add(filled(first));
        posts.add(hubs.indexOf(bcu) % BCU_VACANT_EVERY == 0 ? second : filled(second));
    }

    static String number(String prefix, int n) {
        return "%s%05d".formatted(prefix, n);
    }

    private Post filled(Post post) {
        return post.withOccupants(
                List.of(new Occupant(identities.nextPerson(), post.grade(), flag(post.grade()), post.fte())));
    }

    private long fte(Grade grade) {
        boolean everFullTime = grade.isOfficer() && grade.level() > 1;
        if (everFullTime || maybePartTime++ % PART_TIME_EVERY != PART_TIME_EVERY / 2) {
            return Fte.FULL_TIME;
        }
        return PART_TIME[maybePartTime / PART_TIME_EVERY % PART_TIME.length];
    }

    private GradeFlag flag(Grade grade) {
        if (grade != Grade.DI && grade != Grade.DS || maybeFlagged++ % FLAGGED_EVERY != 0) {
            return GradeFlag.SUBSTANTIVE;
        }
        return grade == Grade.DI ? GradeFlag.TEMPORARY : GradeFlag.ACTING;
    }

    private Hub hub(String code) {
        return hubs.stream()
                .filter(hub -> hub.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
