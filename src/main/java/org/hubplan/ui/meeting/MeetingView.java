package org.hubplan.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.meeting.Meeting.Lane;
import org.hubplan.ui.meeting.Meeting.Line;
import org.hubplan.ui.meeting.Meeting.Picture;

/// The whole window for a meeting: a strip that says what is shown and leads out, the totals and whose they are, and every
/// hub, large, between the protective marking.
/// B held shows the baseline, Escape leaves.
public final class MeetingView extends BorderPane {
    private static final double TILE = 196;
    /// For the one that stands for restricted units, whose name is long.
    private static final double WIDE_TILE = 400;
    private static final double BESIDE = 24;

    private final Meeting meeting;
    private final Runnable leave;
    private final Label what = new Label();
    private final Label marking = marking("meeting-marking");
    private final Label markingBelow = marking("meeting-marking-below");
    private final Label whose = new Label();
    private final HBox totals = new HBox();
    private final VBox lanes = new VBox();
    private final Button out = new Button(Texts.of("meeting.leave"));

    /// @param leave puts back what the window showed before
    public MeetingView(Meeting meeting, Runnable leave) {
        this.meeting = meeting;
        this.leave = leave;
        setId("meeting");
        getStyleClass().add("meeting");
        totals.getStyleClass().add("totals");
        lanes.getStyleClass().add("meeting-lanes");
        ScrollPane scroll = new ScrollPane(lanes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        whose.setId("meeting-whose");
        whose.getStyleClass().add("meeting-whose");
        whose.setWrapText(true);
        setTop(new VBox(marking, strip(), whose, totals));
        setCenter(scroll);
        setBottom(markingBelow);
        meeting.pictureProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private HBox strip() {
        what.setId("meeting-what");
        what.getStyleClass().add("hp-strong");
        what.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        out.setId("meeting-leave");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.setOnAction(_ -> leave());
        HBox strip = new HBox(what, space, out);
        strip.getStyleClass().add("hp-what-if");
        strip.setAlignment(Pos.CENTER_LEFT);
        return strip;
    }

    private static Label marking(String id) {
        Label marking = new Label();
        marking.setId(id);
        marking.getStyleClass().addAll("hp-marking", "meeting-marking");
        marking.setMaxWidth(Double.MAX_VALUE);
        return marking;
    }

    /// Puts the keyboard on the way out.
    public void focusOut() {
        out.requestFocus();
    }

    private void leave() {
        meeting.end();
        leave.run();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        } else if (key.getCode() == KeyCode.B && !key.isShortcutDown()) {
            meeting.plan().flip(true);
            key.consume();
        }
    }

    private void released(KeyEvent key) {
        if (key.getCode() == KeyCode.B) {
            meeting.plan().flip(false);
            key.consume();
        }
    }

    // ---- showing

    private void show(Picture now) {
        String option = now.isBaseline() ? Texts.of("meeting.baseline") : now.option();
        what.setText(now.rolledUp().isPresent()
                ? Texts.of("meeting.what.rolled-up", option)
                : Texts.of("meeting.what", option));
        what.setAccessibleText(what.getText());
        marking.setText(now.marking());
        markingBelow.setText(now.marking());
        whose.setText(now.whose().command()
                .map(command -> Texts.of("meeting.whose.command", command.name()))
                .orElseGet(() -> Texts.of("meeting.whose.everything")));
        totals.getChildren().setAll(totals(now.total()));
        List<Node> rows = new ArrayList<>(now.lanes().stream().map(MeetingView::lane).toList());
        now.rolledUp().map(rest -> lane(new Lane(Texts.of("meeting.rolled-up"), List.of(rest)))).ifPresent(rest -> {
            // beside the central hubs, of which there are few
            if (rows.isEmpty()) {
                rows.add(rest);
            } else {
                rows.set(0, new HBox(BESIDE, rows.getFirst(), rest));
            }
        });
        lanes.getChildren().setAll(rows);
    }

    private static List<Node> totals(Totals total) {
        return List.of(
                figure(Fte.words(total.bwtFte()), Texts.of("meeting.bwt")),
                figure(Fte.words(total.strengthFte()), Texts.of("meeting.strength")),
                figure(Fte.words(total.vacantFte()), Texts.of("meeting.vacant")),
                figure(Fte.words(total.overFte()), Texts.of("meeting.over")),
                figure(Long.toString(total.get(Figure.MOVED_POSTS)), Texts.of("meeting.moved")),
                figure(Money.brief(total.bwtCost()), Texts.of("meeting.cost")));
    }

    private static VBox figure(String value, String called) {
        Label number = styled(value, "hp-title");
        VBox figure = new VBox(number, styled(called, "hp-muted"));
        figure.setAccessibleRole(AccessibleRole.TEXT);
        figure.setAccessibleText(called + ": " + value);
        return figure;
    }

    private static VBox lane(Lane lane) {
        FlowPane tiles = new FlowPane();
        tiles.getStyleClass().add("meeting-tiles");
        lane.lines().forEach(line -> tiles.getChildren().add(tile(line)));
        return new VBox(styled(lane.name(), "hp-subtitle"), tiles);
    }

    private static VBox tile(Line line) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, styled(line.code(), "hp-subtitle"), space, styled(Fte.change(line.change()), "change"));
        head.setAlignment(Pos.BASELINE_LEFT);
        Label name = styled(line.name(), "hp-muted");
        name.setWrapText(true);
        String people = Texts.of("meeting.people", Fte.words(line.figures().strengthFte()));
        String vacant = Texts.of("meeting.vacant-here", Fte.words(line.figures().vacantFte()));
        Label here = styled(Fte.words(line.figures().bwtFte()), "hp-title");
        here.setMinWidth(Region.USE_PREF_SIZE);
        HBox posts = new HBox(10, new VBox(here, styled(Texts.of("meeting.here"), "people")), new VBox(styled(people, "people"), styled(vacant, "people")));
        posts.setAlignment(Pos.CENTER_LEFT);
        VBox tile = new VBox(head, name, posts);
        tile.getStyleClass().add("meeting-tile");
        tile.setAccessibleRole(AccessibleRole.TEXT);
        tile.setAccessibleText(Texts.of(
                "meeting.spoken", line.name(), Fte.words(line.figures().bwtFte()), people, vacant, Fte.change(line.change())));
        Scaled.to(tile, line.code().isEmpty() ? WIDE_TILE : TILE, tile::setPrefWidth);
        return tile;
    }

    private static Label styled(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
