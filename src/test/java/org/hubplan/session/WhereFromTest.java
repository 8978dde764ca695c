package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.HubCode;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every post can be followed to the row it came from.
class WhereFromTest {
    @TempDir
    Path folder;

    @Test
    void a_post_is_followed_to_file_sheet_and_row_of_the_newest_import_that_changed_it() throws Exception {
        Path october = file("october.xlsx", """
                Title of the sheet | | | |
                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Filled
                P2 | DS | ZZ | 1 | Vacant
                P3 | DS | MIB | 1 | Vacant
                """);
        Path november = file("november.xlsx", """
                Post No | Rank | Hub | FTE | Status
                P3 | DS | MIB | 0.5 | Vacant
                P4 | DI | CE | 1 | Vacant
                """);
        Path plan = folder.resolve("plan.hubplan");
        ((Imported.Begun) PlanFromWorkbook.begin(plan, PlanSettings.named("Plan", "A. Planner"), Source.of(october), Clock.systemUTC(), Progress.NONE))
                .session().close();
        try (Session session = Session.open(plan, Clock.systemUTC())) {
            PlanFromWorkbook.into(session, Source.of(november), Progress.NONE);
        }
        try (Session session = Session.open(plan, Clock.systemUTC())) {
            assertThat(words(session, "P1")).contains("october.xlsx, sheet Posts, row 3");
            assertThat(words(session, "P3")).contains("november.xlsx, sheet Posts, row 2");
            assertThat(words(session, "P4")).contains("november.xlsx, sheet Posts, row 3");
            assertThat(from(session, "P1").orElseThrow().hash()).isEqualTo(sha256(october));
            assertThat(from(session, "P4").orElseThrow().hash()).isEqualTo(sha256(november));
            session.undo(Option.BASELINE);
            assertThat(words(session, "P3")).contains("october.xlsx, sheet Posts, row 5");
        }
    }

    @Test
    void its_history_is_the_changes_that_altered_it_and_no_others() throws Exception {
        Path plan = folder.resolve("plan.hubplan");
        Path posts = file("posts.xlsx", """
                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Filled
                P2 | DS | MIB | 1 | Vacant
                """);
        try (Session session = ((Imported.Begun) PlanFromWorkbook.begin(plan, PlanSettings.named("Plan", "A. Planner"), Source.of(posts), Clock.systemUTC(), Progress.NONE))
                .session()) {
            session.act(1, new MovePosts(List.of(post(session, "P1").id()), new HubCode("CE")), "");
            session.act(1, new MovePosts(List.of(post(session, "P2").id()), new HubCode("CE")), "");

            List<PostHistory.Step> steps = PostHistory.of(session.now(), 1, post(session, "P1").id());

            assertThat(steps).extracting(step -> step.before().orElseThrow().hub().value() + " " + step.after().hub()).containsExactly("MIB CE");
            assertThat(PostHistory.of(session.now(), Option.BASELINE, post(session, "P1").id())).isEmpty();
        }
    }

    private static Optional<WhereFrom> from(Session session, String number) {
        return WhereFrom.of(session.now(), post(session, number).id());
    }

    private static Optional<String> words(Session session, String number) {
        return from(session, number).map(WhereFrom::words);
    }

    private static Post post(Session session, String number) {
        return session.now().timeline(1).now().plan().postNumbered(number).orElseThrow();
    }

    private Path file(String name, String rows) {
        return book("Posts", rows).xlsx(folder.resolve(name));
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
