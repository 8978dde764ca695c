package org.hubplan.ui.board.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.AddPosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.Command;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Identities;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.ui.board.form.Form.Written;
import org.hubplan.ui.kit.Texts;

/// Posts that are to be added at a hub, all alike and vacant.
public final class PostsDraft {
    private static final int MOST = 999;

    private final HubCode hub;
    private final Identities identities;
    private final List<PostId> ids = new ArrayList<>();
    private final StringProperty count = new SimpleStringProperty("1");
    private final ObjectProperty<Grade> grade = new SimpleObjectProperty<>(Grade.DC);
    private final StringProperty function = new SimpleStringProperty("");
    private final StringProperty fte = new SimpleStringProperty("1");
    private final ObjectProperty<Command> owner = new SimpleObjectProperty<>();
    private final BooleanProperty funded = new SimpleBooleanProperty(true);
    private final ObjectProperty<PayOrigin> pay = new SimpleObjectProperty<>(PayOrigin.NEW);

    /// @param identities gives out the identities of the new posts
    public PostsDraft(HubCode hub, Command owner, Identities identities) {
        this.hub = hub;
        this.identities = identities;
        this.owner.set(owner);
    }

    public StringProperty countProperty() {
        return count;
    }

    public ObjectProperty<Grade> gradeProperty() {
        return grade;
    }

    public StringProperty functionProperty() {
        return function;
    }

    /// Full-time equivalents of each post, as written: `0.8`.
    public StringProperty fteProperty() {
        return fte;
    }

    public ObjectProperty<Command> ownerProperty() {
        return owner;
    }

    public BooleanProperty fundedProperty() {
        return funded;
    }

    /// Whether their pay is new money or found from existing posts.
    public ObjectProperty<PayOrigin> payProperty() {
        return pay;
    }

    public Written written() {
        String number = count.get().strip();
        if (!number.matches("[1-9]\\d{0,2}")) {
            return new Written.Missing(Texts.of("board.form.count-wanted", MOST));
        }
        if (function.get() == null || function.get().isBlank()) {
            return new Written.Missing(Texts.of("board.form.function-wanted"));
        }
        Optional<Long> hundredths = Fte.parse(fte.get());
        return hundredths.isEmpty()
                ? new Written.Missing(Texts.of("board.form.fte-wanted"))
                : new Written.Whole(new AddPosts(posts(Integer.parseInt(number), hundredths.get()), pay.get()));
    }

    private List<Post> posts(int many, long hundredths) {
        while (ids.size() < many) {
            ids.add(identities.nextPost());
        }
        return IntStream.range(0, many).mapToObj(at -> post(ids.get(at), hundredths)).toList();
    }

    private Post post(PostId id, long hundredths) {
        return Post.added(
                id, grade.get(), function.get().strip(), owner.get(), hub, hundredths, funded.get());
    }
}
