package org.hubplan.ui.posts.edit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.hubplan.change.PostField;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.paste.Onto;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Layers;

/// The ways to edit posts in the table, each in a panel or dialog of its own.
public final class PostsEditing {
    private final PlanModel plan;
    private final Layers layers;

    public PostsEditing(PlanModel plan, Layers layers) {
        this.plan = plan;
        this.layers = layers;
    }

    /// Edits one field of one post.
    ///
    /// @param cell where it lies in the scene
    public void cell(Post post, PostField field, Bounds cell) {
        CellEditView.open(layers, new CellEditViewModel(plan, post, field), cell);
    }

    /// Edits fields of many posts at once.
    public void all(List<PostId> posts) {
        if (!posts.isEmpty()) {
            BulkEditView.open(layers, new BulkEditViewModel(plan, posts));
        }
    }

    /// Shows what pasting a text would change.
    ///
    /// @param posts for its rows in their order, where they hold no post numbers
    /// @param columns for its columns in their order, where it has no headings
    public void paste(String text, List<PostId> posts, List<Optional<Field>> columns) {
        PasteView.open(layers, new PasteViewModel(plan, text, new Onto(posts, columns)));
    }

    /// The column of a spreadsheet a field is pasted from.
    public static Field column(PostField field) {
        return field == PostField.GRADE ? Field.RANK : Field.valueOf(field.name());
    }
}
