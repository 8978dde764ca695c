package org.hubplan.ui.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.model.HubCode;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.Imported;
import org.hubplan.session.PlanFromWorkbook;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Layers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A post behind a figure, followed to its file and through its history.
@ExtendWith(ApplicationExtension.class)
class PostInspectorTest {
    private static final Clock DECEMBER = Clock.fixed(Instant.parse("2018-12-03T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private DrillViewModel behind;

    @Start
    void show(Stage stage) {
        Path file = book("Posts", """
                Post No | Title | Rank | Hub | FTE | Status
                P1 | Detective | DC | MIB | 1 | Filled
                P2 | Supervisor | DS | MIB | 1 | Vacant
                """).xlsx(folder.resolve("posts.xlsx"));
        session = ((Imported.Begun) PlanFromWorkbook.begin(
                        folder.resolve("plan.hubplan"),
                        PlanSettings.named("Plan", "A. Planner"),
                        Source.of(file),
                        DECEMBER,
                        Progress.NONE))
                .session();
        plan = new PlanModel(session);
        plan.act(new MovePosts(List.of(plan.baseline().plan().postNumbered("P2").orElseThrow().id()), new HubCode("CE")), "");
        behind = DrillViewModel.of(plan.now(), Drill.whole(Figure.POSTS, Scope.EVERYTHING));
        Layers layers = new Layers();
        stage.setScene(new Scene(layers, 1000, 700));
        stage.show();
        DrillView.open(layers, behind, Optional.empty(), _ -> {});
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_post_knows_its_file_sheet_and_row_and_what_became_of_it() {
        PostStory story = story("P2");

        assertThat(story.title()).isEqualTo("P2 · Supervisor");
        assertThat(story.now()).startsWith("DS · ").contains("Central East · BWT of Met Intelligence · 1 FTE · vacant");
        assertThat(story.from()).extracting(PostStory.Line::label, PostStory.Line::value).contains(
                tuple("File", "posts.xlsx"), tuple("Sheet", "Posts"), tuple("Row", "3"));
        assertThat(story.steps()).extracting(PostStory.Step::what)
                .containsExactly("hub: Central Intelligence → Central East");
        assertThat(story.steps().getFirst().by()).contains("by A. Planner · 1 ");
    }

    @Test
    void a_post_nothing_has_altered_says_only_where_it_is_from() {
        assertThat(story("P1").steps()).isEmpty();
    }

    @Test
    void enter_on_a_row_opens_its_post_and_escape_leads_back_to_the_figure(FxRobot robot) {
        TableView<DrillRow> posts = robot.lookup("#drill-posts").queryTableView();
        robot.interact(() -> {
            posts.requestFocus();
            posts.getSelectionModel().select(posts.getItems().stream().filter(row -> row.number().equals("P2")).findFirst().orElseThrow());
        });

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#post-title").queryLabeled().getText()).isEqualTo("P2 · Supervisor");

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#post").tryQuery()).isEmpty();
        assertThat(robot.lookup("#drill").tryQuery()).isPresent();
    }

    private PostStory story(String number) {
        return behind.rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .flatMap(behind::story)
                .orElseThrow();
    }
}
