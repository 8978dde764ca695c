package org.hubplan.ui.apportion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.ApportionPosts;
import org.hubplan.change.Change;
import org.hubplan.change.GivingInWords;
import org.hubplan.change.NameGroups;
import org.hubplan.change.RemoveGroup;
import org.hubplan.ledger.FoundPosts;
import org.hubplan.ledger.Scope;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Command;
import org.hubplan.model.Giving;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.OwnPosts;
import org.hubplan.money.apportion.Reckoning;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// Posts shared among business groups as the planner types, and made so by one change.
public final class ApportionViewModel {
    private final PlanModel plan;
    private final Question question = new Question(this::reckon);
    private final ReadOnlyObjectWrapper<List<ApportionRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ApportionRow>> total = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<BusinessGroup>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Reckoning>> reckoning = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<FoundPosts> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<PostId>> vacant = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper how = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper carried = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper own = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final BooleanProperty takeVacant = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private boolean settling;

    public ApportionViewModel(PlanModel plan) {
        this.plan = plan;
        plan.nowProperty().subscribe(_ -> reckon());
    }

    // ---- verbs

    /// Makes what is reckoned so.
    ///
    /// @return why it can't be; empty where it was
    Optional<String> carryOut() {
        Giving giving = reckoning.get().orElseThrow().giving();
        return act(new ApportionPosts(giving, takeVacant.get() ? vacant.get() : List.of()), reason.get().strip());
    }

    Optional<String> takeBack() {
        return act(new ApportionPosts(Giving.NONE), "");
    }

    Optional<String> name(BusinessGroup group) {
        return act(new NameGroups(List.of(group)), "");
    }

    Optional<String> remove(String group) {
        return act(new RemoveGroup(group), "");
    }

    /// Has the commands of the plan be groups, by the BWT of their posts in it.
    Optional<String> nameCommands() {
        List<BusinessGroup> commands = OwnPosts.asGroups(standing(), to());
        return commands.isEmpty()
                ? Optional.of(Texts.of("apportion.no-commands", to()))
                : act(new NameGroups(commands), "");
    }

    private Optional<String> act(Change change, String why) {
        return switch (plan.act(change, why)) {
            case Answer.Refused refused -> Optional.of(refused.words());
            case Answer.Done _ -> Optional.empty();
        };
    }

    // ---- reckoned anew with every letter typed

    private void reckon() {
        if (settling) {
            return;
        }
        found.set(FoundPosts.of(plan.standing(), Scope.of(to())));
        groups.set(standing().groups().all());
        settleNumber();
        Answering answering = new Answering(question, standing(), found.get(), to());
        reckoning.set(answering.reckoning());
        trouble.set(groups.get().isEmpty() ? "" : answering.trouble());
        vacant.set(reckoning.get().filter(one -> one.byGrade().isPresent())
                .map(one -> OwnPosts.vacant(standing(), one.giving()))
                .orElse(List.of()));
        total.set(answering.total());
        rows.set(answering.rows());
        how.set(answering.how());
        own.set(answering.own());
        say();
    }

    private void say() {
        Giving given = standing().giving();
        carried.set(given.isNone() ? "" : Texts.of("apportion.carried", GivingInWords.of(given)));
        int net = FoundPosts.count(found.get().net());
        int gross = FoundPosts.count(found.get().gross());
        warning.set(given.isNone() || given.posts() == net || given.posts() == gross
                ? ""
                : Texts.of("apportion.unlike", given.posts(), net));
        ready.set(reckoning.get().filter(one -> one.giving().posts() > 0 && !one.giving().equals(given)).isPresent());
    }

    /// The field shows the number chosen; another number typed there is one of the planner's own.
    private void settleNumber() {
        settling = true;
        int chosen = switch (question.howMany.get()) {
            case NET -> FoundPosts.count(found.get().net());
            case GROSS -> FoundPosts.count(found.get().gross());
            case OTHER -> -1;
        };
        if (chosen >= 0) {
            question.posts.set(Integer.toString(chosen));
        } else {
            question.byGrade.set(false);
        }
        settling = false;
    }

    /// A number of the planner's own.
    void type(String number) {
        settling = true;
        question.howMany.set(HowMany.OTHER);
        question.posts.set(number);
        settling = false;
        reckon();
    }

    private Plan standing() {
        return plan.standing().plan();
    }

    private Command to() {
        return plan.now().settings().command();
    }

    // ---- what the screen shows

    Question question() {
        return question;
    }

    /// The methods beside the one chosen, in their order.
    List<Method> others() {
        return Stream.of(Method.values()).filter(method -> method != question.method.get()).toList();
    }

    BooleanProperty takeVacantProperty() {
        return takeVacant;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    ReadOnlyObjectProperty<List<ApportionRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The last line of the table.
    ReadOnlyObjectProperty<Optional<ApportionRow>> totalProperty() {
        return total.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<BusinessGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Reckoning>> reckoningProperty() {
        return reckoning.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FoundPosts> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Vacant posts of the plan that can be among those given.
    ReadOnlyObjectProperty<List<PostId>> vacantProperty() {
        return vacant.getReadOnlyProperty();
    }

    /// How quotas are made and ties settled, in a sentence or two.
    ReadOnlyStringProperty howProperty() {
        return how.getReadOnlyProperty();
    }

    /// Why nothing can be reckoned; empty where it can.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// What groups give already, by an apportionment carried out; empty for nothing.
    ReadOnlyStringProperty carriedProperty() {
        return carried.getReadOnlyProperty();
    }

    /// Where groups give another number of posts than the option finds.
    ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /// What becomes of posts of the giving groups that are in this plan; empty where there are none.
    ReadOnlyStringProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// Whether there is something to carry out that isn't so already.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
