package org.hubplan.ui.importing;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.difference.DifferenceView;
import org.hubplan.ui.difference.DifferenceViewModel;
import org.hubplan.ui.kit.Texts;

/// The posts that differ or the rows that were held, whichever the planner looks at; the held rows alone where nothing can
/// differ.
final class FaceChoice extends VBox {
    private final DifferenceView difference;
    private final Node held;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton ofDifference;
    private final ToggleButton ofHeld;
    private final HBox choice = new HBox();
    private final StackPane place = new StackPane();

    FaceChoice(DifferenceView difference, Node held) {
        super(8);
        this.difference = difference;
        this.held = held;
        ofDifference = face("import-face-difference", difference);
        ofHeld = face("import-face-held", held);
        HBox two = new HBox(ofDifference, ofHeld);
        two.getStyleClass().add("hp-segments");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        choice.getChildren().setAll(two, space, difference.kinds());
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().setAll(choice, place);
    }

    private ToggleButton face(String id, Node content) {
        ToggleButton face = new ToggleButton();
        face.setId(id);
        face.setToggleGroup(group);
        face.getStyleClass().setAll("hp-segment", "hp-focusable");
        face.setOnAction(_ -> look(face, content));
        return face;
    }

    private void look(ToggleButton face, Node content) {
        face.setSelected(true);
        place.getChildren().setAll(content);
        difference.kinds().setVisible(content == difference);
    }

    /// What differs first, since it is to be decided on; the planner's choice where he has made one.
    ///
    /// @param heldRows how many rows were held
    void offer(DifferenceViewModel differing, int heldRows) {
        if (!differing.differs()) {
            offerHeldAlone();
            return;
        }
        ofDifference.setText(Texts.count("import.face.difference", differing.all()));
        ofHeld.setText(Texts.count("import.face.held", heldRows));
        choose(true);
        if (place.getChildren().isEmpty() || !ofHeld.isSelected()) {
            look(ofDifference, difference);
        }
    }

    void offerHeldAlone() {
        choose(false);
        ofDifference.setSelected(false);
        place.getChildren().setAll(held);
    }

    private void choose(boolean can) {
        choice.setVisible(can);
        choice.setManaged(can);
    }
}
