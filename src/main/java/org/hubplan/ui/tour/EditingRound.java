package org.hubplan.ui.tour;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;

/// Edits posts in the table: a cell that can't be read as it is typed, many posts at once, and rows pasted of which two
/// can't be taken. Nothing of it is done.
final class EditingRound {
    private static final int SELECTED = 60;
    private static final int PASTED = 24;

    private final Desk desk;
    private final Layers layers;
    private final Album album;

    EditingRound(Desk desk, Layers layers, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.album = album;
    }

    void go(PlanModel plan, BoardView board) {
        desk.shell().orElseThrow().go("posts");
        Album.letItSettle();
        if (desk.scene().lookup("#posts-table") instanceof TableView<?> table && !table.getItems().isEmpty()) {
            Plan now = plan.standing().plan();
            List<Post> posts = now.posts().sorted((a, b) -> a.number().compareTo(b.number())).toList();
            board.model().hand().selectPosts(posts.stream().limit(SELECTED).map(Post::id).toList());
            cell(table);
            bulk(Guide.farthest(now).value());
            paste(posts.stream().limit(PASTED).toList(), Guide.farthest(now).value());
            board.model().hand().clear();
        }
    }

    private void cell(TableView<?> table) {
        table.getFocusModel().focus(3);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        Album.backToTheMouse(desk.scene());
        desk.actions().get("posts.edit-cell").run();
        Album.letItSettle();
        write("cell-edit-field", "D");
        take("posts-cell-edit");
    }

    private void bulk(String hub) {
        desk.actions().get("posts.edit").run();
        Album.letItSettle();
        write("bulk-grade", "DC");
        write("bulk-hub", hub);
        write("bulk-fte", "0.8");
        take("posts-bulk-edit");
    }

    private void paste(List<Post> posts, String hub) {
        String rows = IntStream.range(0, posts.size())
                .mapToObj(n -> String.join("\t", posts.get(n).number(), posts.get(n).title() + (n % 3 == 0 ? " (local)" : ""),
                        n == 5 ? "Band Q" : posts.get(n).grade().label(), n % 4 == 0 ? hub : posts.get(n).hub().value()))
                .collect(Collectors.joining("\n"));
        ClipboardContent copied = new ClipboardContent();
        copied.putString("Post No\tPost Title\tRank/Band\tHub\tStatus\n" + rows + "\nMI99999\tAnalyst\tBand E\t" + hub + "\n");
        Clipboard.getSystemClipboard().setContent(copied);
        desk.actions().get("posts.paste").run();
        take("posts-paste");
    }

    private void write(String id, String words) {
        Node field = desk.scene().lookup("#" + id);
        if (field instanceof ComboBox<?> box) {
            box.getEditor().setText(words);
        } else if (field instanceof TextField text) {
            text.setText(words);
        }
    }

    private void take(String stop) {
        album.take(stop);
        layers.closeAll();
    }
}
