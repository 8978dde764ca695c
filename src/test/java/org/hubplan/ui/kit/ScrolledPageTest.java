package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScrolledPageTest {
    private final Region content = new Region();
    private ScrollPane page;

    @Start
    void show(Stage stage) {
        page = new ScrollPane(content);
        Scrolling.page(page);
        stage.setScene(new Scene(page, 300, 200));
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void a_page_says_whether_it_has_a_bar_at_its_side(FxRobot robot) {
        robot.interact(() -> content.setMinHeight(100));
        assertThat(page.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("scrolled"));

        robot.interact(() -> content.setMinHeight(900));
        assertThat(page.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("scrolled"));
    }
}
