package org.hubplan.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Option;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// A process of its own that opens a plan and makes changes until it is killed, saying `ok 7` once entry 7 is on
/// disk. Most are small; one in fifty is an import whose payload takes several rows.
final class MovesUntilKilled {
    private MovesUntilKilled() {}

    public static void main(String[] args) {
        PlanFile file = PlanFile.open(Path.of(args[0]));
        for (long n = file.asOpened().log().size() + 1L; ; n++) {
            file.append(n % 50 == 0 ? importing(n) : Plans.move(n));
            System.out.print("ok " + n + "\n");
            System.out.flush();
        }
    }

    private static Entry importing(long n) {
        List<Post> posts = IntStream.range(0, 4_000)
                .mapToObj(at -> new Post(
                        new PostId((int) (n * 10_000 + at)), "K" + n + "-" + at, EveryChange.FULL.title(),
                        EveryChange.FULL.grade(), EveryChange.FULL.function(), EveryChange.FULL.owner(),
                        EveryChange.FULL.hub(), 100, true, "", "", false, List.of(), false))
                .toList();
        return Plans.entry(n, Option.BASELINE, new Act.Did(new ImportPosts("more.xlsx", posts, List.of())));
    }
}
