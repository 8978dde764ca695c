package org.hubplan.ui.changes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Where;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// What the option does to the baseline, in two ways: change by change, with what the commands concerned say; and as
/// is, to be and net, which is the view for the meeting.
public final class ChangesView extends ScrollPane {
    private static final double LEAST_LIST = 200;

    private final ChangesViewModel model;
    private final NetViewModel net;
    private final ChangesTable table;
    private final NetView netView;
    private final VBox list;
    private final ToggleButton asList = side("changes-as-list", Texts.of("changes.as-list"));
    private final ToggleButton asNet = side("changes-as-net", Texts.of("changes.as-net"));
    private final StackPane shown = new StackPane();

    /// @param posts shows the posts of a part of the plan
    /// @param verbs what may be done about changes
    /// @param toBoard goes to where changes are made
    public ChangesView(
            ChangesViewModel model, NetViewModel net, ChangeVerbs verbs, Consumer<Where> posts, Runnable toBoard) {
        this.model = model;
        this.net = net;
        this.netView = new NetView(net, posts);
        setId("changes");
        Scrolling.page(this);
        table = new ChangesTable(model, this::jump, toBoard);
        list = new VBox(8, overTable(verbs), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox page = new VBox(head(), tools(verbs), shown);
        page.getStyleClass().add("hp-page");
        Scaled.to(shown, LEAST_LIST, shown::setMinHeight);
        setContent(page);
        setFitToHeight(true);
        show(false);
        sceneProperty().subscribe(scene -> model.lookAt(scene != null));
    }

    /// Shows as is, to be and net, or the list of changes.
    public void show(boolean isNet) {
        asNet.setSelected(isNet);
        asList.setSelected(!isNet);
        shown.getChildren().setAll(isNet ? netView : list);
    }

    /// Chooses a change in the list, now or as soon as it is there.
    ///
    /// @param entry its number in the log
    public void choose(long entry) {
        show(false);
        table.choose(entry);
        table.requestFocus();
    }

    private HBox head() {
        Label title = new Label(Texts.of("changes.title"));
        title.getStyleClass().add("hp-title");
        Label summary = new Label();
        summary.setId("changes-summary");
        summary.getStyleClass().add("hp-muted");
        summary.textProperty().bind(model.summaryProperty());
        HBox head = new HBox(16, title, summary);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private WrappingLine tools(ChangeVerbs verbs) {
        ToggleGroup sides = new ToggleGroup();
        sides.getToggles().setAll(asList, asNet);
        asList.setOnAction(_ -> show(false));
        asNet.setOnAction(_ -> show(true));
        HBox segments = new HBox(asList, asNet);
        segments.getStyleClass().add("hp-segments");
        TextField typed = new TextField();
        typed.setId("changes-filter");
        typed.setPromptText(Texts.of("changes.filter"));
        typed.setAccessibleText(Texts.of("changes.filter"));
        typed.setPrefColumnCount(28);
        typed.textProperty().subscribe(words -> {
            model.type(words);
            net.type(words);
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new WrappingLine(
                12,
                segments,
                typed,
                only(),
                undone(),
                space,
                button("agreement-write", Texts.of("agreement.write"), verbs::write),
                button("agreement-take", Texts.of("agreement.take"), verbs::takeIn));
    }

    /// The chip that says the lines are of one change only, and lets go of it.
    private Button only() {
        Button only = new Button();
        only.setId("changes-only");
        only.getStyleClass().addAll("hp-chip", "hp-focusable");
        only.textProperty().bind(Bindings.createStringBinding(
                () -> net.onlyProperty().get().map(n -> Texts.of("changes.net.only", n)).orElse(""), net.onlyProperty()));
        only.visibleProperty().bind(net.onlyProperty().map(Optional::isPresent));
        only.managedProperty().bind(only.visibleProperty());
        only.setOnAction(_ -> net.narrowTo(Optional.empty()));
        return only;
    }

    /// Shows the changes that were taken back among the others; there only while there are some.
    private ToggleButton undone() {
        ToggleButton undone = new ToggleButton();
        undone.setId("changes-undone");
        undone.getStyleClass().add("choice");
        undone.textProperty().bind(model.undoneProperty().map(count -> Texts.of("changes.undone", count)));
        undone.visibleProperty().bind(model.undoneProperty().greaterThan(0));
        undone.managedProperty().bind(undone.visibleProperty());
        undone.selectedProperty().bindBidirectional(model.undoneShownProperty());
        undone.setTooltip(new Tooltip(Texts.of("changes.undone.hint")));
        return undone;
    }

    /// Above the table, where no toast lies over it.
    private WrappingLine overTable(ChangeVerbs verbs) {
        Button where = button("changes-where", Texts.of("changes.where"), this::jump);
        Button reply = button("changes-reply", Texts.of("agreement.record"), () -> verbs.record(table.chosen()));
        Button amend = button("changes-amend", Texts.of("amend.open"), () -> table.chosen().stream()
                .findFirst()
                .ifPresent(verbs::amend));
        amend.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        where.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        reply.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Label hint = new Label(Texts.of("agreement.hint"));
        hint.getStyleClass().addAll("hp-small", "hp-muted");
        hint.setWrapText(true);
        return new WrappingLine(8, where, amend, reply, hint);
    }

    private static Button button(String id, String words, Runnable verb) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private static ToggleButton side(String id, String words) {
        ToggleButton side = new ToggleButton(words);
        side.setId(id);
        side.getStyleClass().setAll("hp-segment", "hp-focusable");
        side.setMinWidth(USE_PREF_SIZE);
        return side;
    }

    /// From a change to the stacks it touched, as is and to be.
    private void jump() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(row -> {
            net.narrowTo(Optional.of(row.n()));
            show(true);
        });
    }
}
