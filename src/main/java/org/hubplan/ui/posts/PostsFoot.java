package org.hubplan.ui.posts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.hubplan.model.Fte;
import org.hubplan.ui.board.carry.HandVerbs;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// What the rows shown come to, and those selected, with what can be done with them. It wraps where text is large, and
/// takes as few lines as it can from the rows.
final class PostsFoot extends FlowPane {
    private final PostsViewModel model;
    private final Label shown = new Label();
    private final Label selected = new Label();
    private final HBox ways = new HBox(6);

    PostsFoot(PostsViewModel model, HandVerbs verbs) {
        this.model = model;
        getStyleClass().add("posts-foot");
        setAlignment(Pos.CENTER_LEFT);
        shown.setId("posts-shown");
        selected.setId("posts-selected");
        Button more = button("posts-more", Texts.of("posts.more"), MaterialDesignD.DOTS_HORIZONTAL);
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.setAccessibleText(Texts.of("posts.more"));
        more.setTooltip(new Tooltip(Texts.of("posts.more")));
        more.setOnAction(_ -> verbs.postsMenu(more));
        Button moveTo = button("posts-move-to", Texts.of("board.menu.move-to"), MaterialDesignA.ARROW_RIGHT);
        moveTo.setOnAction(_ -> verbs.moveTo());
        Button spread = button("posts-spread", Texts.of("board.menu.spread"), MaterialDesignC.CALL_SPLIT);
        spread.setOnAction(_ -> verbs.spread());
        ways.getChildren().setAll(moveTo, spread, more);
        getChildren().setAll(shown, selected, ways);
        model.shownSumsProperty().subscribe(this::show);
        model.selectedSumsProperty().subscribe(this::show);
        show();
    }

    /// Puts something else that is done with the posts selected beside the rest.
    void add(Node own) {
        ways.getChildren().add(ways.getChildren().size() - 1, own);
    }

    private Button button(String id, String words, Ikon icon) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(id);
        model.selectedProperty().subscribe(ids -> button.setDisable(ids.isEmpty()));
        return button;
    }

    private void show() {
        PostSums all = model.shownSumsProperty().get();
        String of = all.posts() == model.count()
                ? Texts.count("posts.all", all.posts())
                : Texts.of("posts.some", count(all.posts()), count(model.count()));
        shown.setText(of + " · " + all.words());
        PostSums chosen = model.selectedSumsProperty().get();
        selected.getStyleClass().setAll("label", chosen.posts() == 0 ? "hp-muted" : "hp-strong");
        long hidden = model.hidden();
        selected.setText(chosen.posts() == 0
                ? Texts.of("posts.none-selected")
                : Texts.of("posts.selected", count(chosen.posts()), chosen.words())
                        + (hidden == 0 ? "" : " · " + Texts.of("posts.hidden", count(hidden))));
    }

    private static String count(long posts) {
        return Fte.words(posts * Fte.FULL_TIME);
    }
}
