package org.hubplan.ui.board.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.DayBox;
import org.hubplan.ui.kit.Reach;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;

/// A form on the screen: what is asked, line by line; what is wrong; do it, or don't.
public final class FormView extends VBox {
    private final Form form;
    private final Runnable close;
    private final Label problem = new Label();
    private final Button confirm = new Button();
    private DayBox effective;

    /// One thing asked.
    public record Line(String label, Node field) {}

    /// @param verb on the button that does it: `Add hub`
    /// @param close closes the panel this is shown in; whoever shows it cancels the preview then
    public FormView(String title, String verb, List<Line> lines, Form form, Runnable close) {
        this.form = form;
        this.close = close;
        setId("form");
        getStyleClass().addAll("hp-menu", "form");
        Label head = new Label(title);
        head.getStyleClass().add("hp-strong");
        problem.setId("form-problem");
        problem.getStyleClass().add("hp-muted");
        problem.setWrapText(true);
        getChildren().setAll(head, scrolled(grid(withWhy(lines, form))), problem, foot(verb));
        form.problemProperty().subscribe(this::showProblem);
        form.completeProperty().subscribe(complete -> confirm.setDisable(!complete));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Puts the keyboard on what is asked first.
    public void focusFirst() {
        Reach.in(this).stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// Every form asks why and from when, last.
    private List<Line> withWhy(List<Line> lines, Form form) {
        TextField reason = new TextField();
        reason.setId("form-reason");
        reason.textProperty().bindBidirectional(form.reasonProperty());
        effective = new DayBox(form.effectiveProperty().get());
        effective.setId("form-effective");
        effective.valueProperty().bindBidirectional(form.effectiveProperty());
        List<Line> all = new ArrayList<>(lines);
        all.add(new Line(Texts.of("board.form.reason"), reason));
        all.add(new Line(Texts.of("board.form.effective"), effective));
        return all;
    }

    private static GridPane grid(List<Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lines");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(labels, fields);
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Label label = new Label(line.label());
            label.setLabelFor(line.field());
            label.getStyleClass().add("hp-muted");
            line.field().setAccessibleText(line.label());
            if (line.field() instanceof ComboBoxBase<?> choice) {
                choice.setMaxWidth(Double.MAX_VALUE);
            }
            grid.addRow(at, label, line.field());
        }
        return grid;
    }

    /// What is asked scrolls where the window is low: what it is about and the buttons stay in sight.
    private static ScrollPane scrolled(GridPane grid) {
        ScrollPane scroll = new ScrollPane(grid);
        Scrolling.page(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private HBox foot(String verb) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(Texts.of("board.cancel"));
        cancel.setOnAction(_ -> close.run());
        confirm.setText(verb);
        confirm.setId("form-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(_ -> confirm());
        HBox foot = new HBox(space, cancel, confirm);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            confirm();
            key.consume();
        }
    }

    private void confirm() {
        effective.day();
        if (form.confirm()) {
            close.run();
        }
    }

    private void showProblem(Optional<String> trouble) {
        problem.setText(trouble.orElse(""));
        problem.setManaged(trouble.isPresent());
        problem.setVisible(trouble.isPresent());
    }
}
