package org.hubplan.ui.board.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.TradePosts;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.money.Pricing;
import org.hubplan.money.Trade;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.form.Form.Written;
import org.hubplan.ui.kit.Texts;

/// Posts given up for as many of another grade as they pay for, where the first of them sits and on its BWT.
public final class TradeDraft {
    private final PlanModel plan;
    private final Load load;
    private final ObjectProperty<Grade> grade = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper reckoning = new ReadOnlyStringWrapper("");
    private final List<PostId> ids = new ArrayList<>();

    public TradeDraft(PlanModel plan, Load load) {
        this.plan = plan;
        this.load = load;
    }

    public ObjectProperty<Grade> gradeProperty() {
        return grade;
    }

    /// `£183,525 a year given for 4 at £41,200: £18,725 left over`
    public ReadOnlyStringProperty reckoningProperty() {
        return reckoning.getReadOnlyProperty();
    }

    public Written written() {
        reckoning.set("");
        if (grade.get() == null) {
            return new Written.Missing(Texts.of("board.form.grade-wanted"));
        }
        Pricing pricing = plan.standing().ledger().pricing();
        boolean priced = pricing.prices(grade.get())
                && load.taken().stream().map(Post::grade).allMatch(pricing::prices);
        if (!priced) {
            return new Written.Missing(Texts.of("board.form.trade.unpriced", pricing.card().year()));
        }
        Trade trade = Trade.costNeutral(pricing, load.taken(), grade.get(), Fte.FULL_TIME);
        reckoning.set(trade.words());
        return trade.gained() == 0
                ? new Written.Missing(Texts.of("board.form.trade.too-little"))
                : new Written.Whole(new TradePosts(load.ids(), gained(trade.gained())));
    }

    private List<Post> gained(int many) {
        while (ids.size() < many) {
            ids.add(plan.session().identities().nextPost());
        }
        Post like = load.taken().getFirst();
        return IntStream.range(0, many)
                .mapToObj(at -> Post.added(
                        ids.get(at), grade.get(), like.function(), like.owner(), like.hub(), Fte.FULL_TIME, true))
                .toList();
    }
}
