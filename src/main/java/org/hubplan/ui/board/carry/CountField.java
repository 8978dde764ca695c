package org.hubplan.ui.board.carry;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.hubplan.ui.kit.Texts;

/// A number with a step down and a step up: `− 4 +`. It can be typed too; arrow keys step.
public final class CountField extends HBox {
    private static final int MOST_DIGITS = 6;

    private final IntConsumer changed;
    private final Button fewer;
    private final TextField field = new TextField();
    private final Button more;
    private int least;
    private int most;
    private int count;
    private boolean showing;

    /// @param spoken what a screen reader calls it
    public CountField(String id, String spoken, IntConsumer changed) {
        this.changed = changed;
        setId(id);
        getStyleClass().add("count");
        setAlignment(Pos.CENTER);
        fewer = step(id + "-fewer", "−", Texts.of("board.count.fewer"), -1);
        more = step(id + "-more", "+", Texts.of("board.count.more"), 1);
        field.setId(id + "-field");
        field.setAccessibleText(spoken);
        field.setPrefColumnCount(2);
        field.setAlignment(Pos.CENTER);
        field.setTextFormatter(new TextFormatter<String>(
                edit -> edit.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? edit : null));
        field.textProperty().subscribe(this::typed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                show(count, least, most);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(fewer, field, more);
    }

    private Button step(String id, String sign, String spoken, int by) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(spoken);
        button.getStyleClass().add("step");
        button.setOnAction(_ -> set(count + by));
        return button;
    }

    /// Shows a number without telling anyone.
    public void show(int number, int lowest, int highest) {
        count = number;
        least = lowest;
        most = highest;
        fewer.setDisable(count <= least);
        more.setDisable(count >= most);
        showing = true;
        if (!field.getText().equals(Integer.toString(count))) {
            field.setText(Integer.toString(count));
        }
        showing = false;
    }

    /// Puts the keyboard into the number, behind what is typed already.
    public void focusEnd() {
        field.requestFocus();
        field.end();
    }

    private void typed(String text) {
        if (!showing && !text.isEmpty()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                set(number);
            }
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            set(count + (key.getCode() == KeyCode.UP ? 1 : -1));
            key.consume();
        }
    }

    private void set(int number) {
        int next = Math.clamp(number, least, most);
        if (next != count) {
            show(next, least, most);
            changed.accept(next);
        }
    }
}
