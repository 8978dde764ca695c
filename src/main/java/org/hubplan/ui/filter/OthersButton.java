package org.hubplan.ui.filter;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.hubplan.ledger.Part;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// Why the hubs add up to more than the ribbon: how many posts here are on others' BWT. Opens those posts. Said only where
/// nothing is filtered, and where there is room for all of it.
final class OthersButton extends Button {
    private final PlanModel plan;
    private final Filters filters;
    private final Tooltip why = new Tooltip();

    OthersButton(PlanModel plan, Filters filters) {
        this.plan = plan;
        this.filters = filters;
        setId("filter-others");
        getStyleClass().addAll("hp-flat", "hp-link", "hp-small", "hp-muted");
        setTooltip(why);
        setMinWidth(0);
        widthProperty().subscribe(wide -> setOpacity(wide.doubleValue() < prefWidth(-1) - 1 ? 0 : 1));
    }

    /// @param open shows the posts behind the number
    void follow(Consumer<Part> open) {
        setOnAction(_ -> open.accept(filters.postsOnOthersBwt()));
    }

    /// @param isAsked whether there is room to say it, as nothing is filtered
    void count(boolean isAsked) {
        long others = isAsked ? filters.onOthersBwt() : 0;
        setVisible(others > 0);
        setManaged(others > 0);
        setText(Texts.of("filter.others", others, filters.matching().of()));
        why.setText(Texts.of("filter.others.why", others, plan.scopeProperty().get().words()));
        setAccessibleHelp(why.getText());
    }
}
