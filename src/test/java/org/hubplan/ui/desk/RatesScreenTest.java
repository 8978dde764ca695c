package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.SetRate;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The rate cards, from a figure of pay to the rate it rests on, and a card made by keyboard.
@ExtendWith(ApplicationExtension.class)
class RatesScreenTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "rates"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private static String text(FxRobot robot, String id) {
        return ((Label) robot.lookup(id).query()).getText();
    }

    private void goToRates(FxRobot robot) {
        robot.interact(() -> {
            on.desk.shell().orElseThrow().go("money");
            ((ToggleButton) on.desk.scene().lookup("#money-face-rates")).fire();
        });
    }

    @Test
    void a_figure_of_pay_opens_the_rates_it_rests_on_and_a_rate_its_card(FxRobot robot) {
        robot.clickOn("#ribbon-pay");
        assertThat(((TableView<?>) robot.lookup("#drill-rates").query()).getItems()).isNotEmpty();
        assertThat(text(robot, "#drill-card")).isEqualTo("By the rate card of 2018/19. A click on a rate opens it there.");

        Node rate = robot.lookup((Node node) -> "Rate of DC, £61,175: see what it is built from".equals(node.getAccessibleText()))
                .query();
        robot.clickOn(rate);

        assertThat(on.layers.isCovered()).isFalse();
        assertThat(on.desk.shell().orElseThrow().screenProperty().get()).isEqualTo("money");
        assertThat(text(robot, "#rate-loaded")).isEqualTo("£61,175");
        assertThat(robot.lookup("#rate-parts .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("London weighting", "£2,445", "24.2% of £41,595, basic pay and weighting", "£10,065.99");
    }

    @Test
    void the_pay_of_people_in_post_is_beside_that_of_all_posts(FxRobot robot) {
        robot.clickOn("#ribbon-pay").clickOn("#drill-other-side");

        assertThat(robot.lookup("#drill .hp-subtitle").queryAs(Label.class).getText())
                .isEqualTo("Pay of people in post, full year");
        robot.clickOn("#drill-by-post");
        assertThat(((TableView<?>) robot.lookup("#drill-posts").query()).getItems()).isNotEmpty();
    }

    @Test
    void a_card_is_made_for_the_next_year_by_keyboard_and_undone(FxRobot robot) {
        goToRates(robot);
        robot.clickOn("#rates-make").clickOn("#card-officers").write("2").push(KeyCode.TAB).write("2");
        robot.clickOn("#card-pension").write("31");
        assertThat(text(robot, "#card-would-cost")).contains(" more in 2019/20 ");
        robot.push(KeyCode.ENTER);

        robot.clickOn("#rates-see");
        assertThat(text(robot, "#rate-loaded")).isEqualTo("£65,307");
        assertThat(text(robot, "#rate-basis"))
                .isEqualTo("Basis: top of scale, London additions, NI 13.8%, pension 31%, 2018/19 uprated by 2%");

        robot.interact(() -> on.plan().undo());
        assertThat(text(robot, "#rate-loaded")).isEqualTo("£61,175");
    }

    @Test
    void a_part_is_edited_and_says_what_it_comes_to_as_it_is_typed(FxRobot robot) {
        goToRates(robot);
        robot.clickOn("#rate-edit");
        robot.interact(() -> ((TextInputControl) robot.lookup("#rate-pension").query()).clear());
        robot.clickOn("#rate-pension").write("31");
        assertThat(text(robot, "#rate-comes-to")).isEqualTo("Comes to £64,004");
        robot.push(KeyCode.ENTER);

        assertThat(text(robot, "#rate-loaded")).isEqualTo("£64,004");
        assertThat(robot.lookup("#rate-set").tryQuery()).isEmpty();
    }

    @Test
    void arrow_keys_go_from_rate_to_rate(FxRobot robot) {
        goToRates(robot);
        robot.interact(() -> robot.lookup("#rates-cards").queryTableView().requestFocus());
        assertThat(robot.lookup("#rates-side .hp-subtitle").queryAs(Label.class).getText()).isEqualTo("DC in 2018/19");

        robot.push(KeyCode.UP);

        assertThat(robot.lookup("#rates-side .hp-subtitle").queryAs(Label.class).getText()).isEqualTo("PS in 2018/19");
        assertThat(text(robot, "#rate-loaded")).isEqualTo("£67,864");
    }

    @Test
    void the_cards_are_saved_to_a_file_that_an_import_reads(FxRobot robot) throws IOException {
        Path file = shared.resolve("rates.csv");
        on.chosen = Optional.of(file);
        goToRates(robot);
        robot.clickOn("#rates-make").clickOn("#card-save");

        assertThat(Files.readString(file)).contains("2018/19,DC,61175", "39150,2445,4338,0,13.8,8424,24.2");
        robot.clickOn("#card-import");
        assertThat(on.importsAsked).isEqualTo(1);
    }

    @Test
    void two_years_stand_side_by_side_with_what_the_posts_would_cost(FxRobot robot) {
        robot.interact(() -> on.plan().act(
                new SetRate(new FinancialYear(2019), Grade.DC, new Rate(62_175_00, "award")), ""));
        goToRates(robot);
        robot.clickOn("#rates-compare");

        assertThat(((TableView<?>) robot.lookup("#rates-compared").query()).getItems()).hasSize(19);
        assertThat(text(robot, "#rates-sum")).endsWith(": +£6,000.");
    }
}
