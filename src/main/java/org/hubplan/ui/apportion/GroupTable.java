package org.hubplan.ui.apportion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.money.apportion.Method;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The live table: a line a group, with the fields that bind it. Lines are made once for the groups there are, so that
/// whoever types in one keeps the caret.
final class GroupTable extends GridPane {
    private static final int FIGURES = 9;

    private final ApportionViewModel model;
    private final List<GroupLineView> lines = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();
    private List<String> names = List.of();
    private GroupLineView last;

    GroupTable(ApportionViewModel model) {
        this.model = model;
        setId("apportion-table");
        getStyleClass().addAll("hp-card", "apportion-table");
        getColumnConstraints().add(growing());
        for (int at = 0; at < FIGURES; at++) {
            getColumnConstraints().add(right());
        }
        getColumnConstraints().addAll(fields(), fields());
        model.rowsProperty().subscribe(this::show);
    }

    private ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        Scaled.to(this, 210, column::setMinWidth);
        return column;
    }

    private ColumnConstraints fields() {
        ColumnConstraints column = new ColumnConstraints();
        Scaled.to(this, 72, column::setPrefWidth);
        return column;
    }

    private static ColumnConstraints right() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private void show(List<ApportionRow> rows) {
        List<String> now = rows.stream().map(ApportionRow::name).toList();
        if (last == null || !now.equals(names)) {
            names = now;
            build();
        }
        for (int at = 0; at < rows.size(); at++) {
            lines.get(at).show(rows.get(at));
        }
        Optional<ApportionRow> total = model.totalProperty().get();
        last.nodes().forEach(node -> node.setVisible(total.isPresent()));
        total.ifPresent(last::show);
        List<String> words = words();
        for (int at = 0; at < words.size(); at++) {
            headings.get(at).setText(words.get(at));
        }
    }

    private void build() {
        getChildren().clear();
        lines.clear();
        headings.clear();
        words().forEach(_ -> headings.add(heading()));
        addRow(0, headings.toArray(Node[]::new));
        for (String name : names) {
            lines.add(new GroupLineView(name, model.question(), this::spoken));
            add(lines.getLast(), 2 * lines.size() - 1);
        }
        last = new GroupLineView(this::spoken);
        add(last, 2 * lines.size() + 1);
    }

    private void add(GroupLineView line, int at) {
        Region rule = new Region();
        rule.getStyleClass().add("apportion-line");
        add(rule, 0, at, words().size(), 1);
        int column = 0;
        for (Node node : line.nodes()) {
            add(node, column++, at);
        }
        add(line.trouble(), 0, at + 1, words().size(), 1);
    }

    private static Label heading() {
        Label heading = new Label();
        heading.getStyleClass().addAll("hp-small", "hp-medium", "hp-muted");
        heading.setMinWidth(USE_PREF_SIZE);
        return heading;
    }

    /// What a column is called, for whoever hears its figures.
    private String spoken(int column) {
        return words().get(column);
    }

    private List<String> words() {
        List<Method> others = model.others();
        return List.of(
                Texts.of("apportion.column.group"),
                model.question().weighting.get().label(),
                Texts.of("apportion.column.quota"),
                Texts.of("apportion.column.decimal"),
                Texts.of("apportion.column.posts"),
                Texts.of("apportion.column.next"),
                others.getFirst().label(),
                others.getLast().label(),
                Texts.of("apportion.column.before"),
                Texts.of("apportion.column.after"),
                Texts.of("apportion.column.floor"),
                Texts.of("apportion.column.cap"));
    }
}
