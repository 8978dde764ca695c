package org.hubplan.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.shell.Surroundings;

/// The import dialog: small while the file is read or where it can't be, wide with its steps.
final class ImportView extends VBox {
    private static final double SMALL = 560;
    private static final double WIDE = 1200;
    private static final double TALL = 656;

    private final ImportViewModel model;
    private final Exits exits;
    private final ImportHead head;
    private final StackPane body = new StackPane();
    private final StepsBar steps;
    private final FileStepView file;
    private final ColumnsStepView columns;
    private final ValuesStepView values;
    private final AccountView account;
    private final ImportFoot foot;
    private final StepButtons buttons;
    private final Surroundings around;
    private ImportStep at;

    /// The ways out of the dialog.
    interface Exits {
        void close();

        /// Closes it and asks for another file.
        void chooseAnother();

        /// Closes it and undoes the import.
        void takeBack();

        /// Closes it and opens the tray of the rows that were held.
        void toHeldRows();
    }

    ImportView(ImportViewModel model, Surroundings around, Exits exits) {
        this.model = model;
        this.exits = exits;
        this.around = around;
        setId("import");
        getStyleClass().addAll("hp-dialog", "import");
        head = new ImportHead(model, around.layers(), exits::close);
        foot = new ImportFoot(model);
        buttons = new StepButtons(model, exits::close);
        steps = new StepsBar(model, this::askName);
        file = new FileStepView(model);
        columns = new ColumnsStepView(model.shape(), around.layers());
        values = new ValuesStepView(model.shape());
        account = new AccountView(
                model,
                around.layers(),
                new HeldRowsOut(around.files(), around.toasts()),
                new TargetView(model, around.files()));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, steps, body, foot);
        model.stageProperty().subscribe(this::show);
        model.stepProperty().subscribe(_ -> showStep());
        model.busyProperty().subscribe(_ -> sayWhatStandsInTheWay());
        model.problemProperty().subscribe(_ -> sayWhatStandsInTheWay());
        model.draft().problem().subscribe(_ -> sayWhatStandsInTheWay());
    }

    private void show(ImportStage stage) {
        switch (stage) {
            case ImportStage.Opening opening -> {
                head.show(opening.job().words());
                lay(SMALL, USE_COMPUTED_SIZE, new Label());
                foot.offer(ImportFoot.cancel(exits::close));
            }
            case ImportStage.NotRead notRead -> {
                head.show(Texts.of("import.not-read"));
                lay(SMALL, USE_COMPUTED_SIZE, sentence(notRead.words(), "import-trouble"));
                foot.offer(
                        ImportFoot.button("import-another", Texts.of("import.another"), exits::chooseAnother),
                        ImportFoot.accent(ImportFoot.button("import-cancel", Texts.of("import.close"), exits::close)));
            }
            case ImportStage.Done done -> {
                head.show(done.result().account(), List.of());
                account.show(done);
                lay(WIDE, TALL, account);
                offerAfterwards(done.result());
            }
            case ImportStage.Looked looked -> {
                head.show(looked.read().account(), looked.read().sheets());
                account.show(looked);
                showStep();
            }
            case ImportStage.WhichKind _, ImportStage.WhichDates _, ImportStage.Unfit _ -> {
                model.shape().layoutProperty().get().ifPresent(head::show);
                showStep();
            }
        }
        steps.setVisible(body.getChildren().contains(account) || stepped());
        steps.setManaged(steps.isVisible());
        sayWhatStandsInTheWay();
    }

    private boolean stepped() {
        return model.canGo(ImportStep.FILE);
    }

    /// The step the planner is at; its first time, the keyboard goes to what leads on.
    private void showStep() {
        if (!stepped()) {
            return;
        }
        ImportStep step = model.stepProperty().get();
        boolean moved = !step.equals(at);
        at = step;
        if (moved || body.getChildren().isEmpty()) {
            lay(WIDE, TALL, switch (step) {
                case FILE -> file;
                case COLUMNS -> columns;
                case VALUES -> values;
                case ACCOUNT -> account;
            });
        }
        boolean wasInFoot = getScene() != null
                && getScene().getFocusOwner() != null
                && foot.getChildren().contains(getScene().getFocusOwner());
        foot.offer(buttons.at(step).toArray(Button[]::new));
        if (wasInFoot) {
            focusLastButton();
        } else if (moved) {
            Platform.runLater(this::focusLastButton);
        }
        sayWhatStandsInTheWay();
    }

    private void askName(Button beside) {
        SaveMappingView asking = new SaveMappingView(model.shape());
        Bounds bounds = beside.localToScene(beside.getBoundsInLocal());
        asking.within(
                around.layers().openAt(asking, bounds.getMinX(), bounds.getMaxY() + 4),
                name -> around.toasts().done(Texts.of("import.map.saved", name), Optional.empty()));
    }

    private void lay(double width, double height, Node content) {
        Scaled.to(this, width, this::setPrefWidth);
        Scaled.to(this, height, this::setPrefHeight);
        body.getChildren().setAll(content);
    }

    private void offerAfterwards(ImportResult result) {
        List<Button> buttons = new ArrayList<>();
        if (model.canTakeBack()) {
            buttons.add(ImportFoot.button("import-take-back", Texts.of("import.take-back"), exits::takeBack));
        }
        if (!result.account().held().isEmpty()) {
            buttons.add(ImportFoot.button("import-to-held", Texts.of("import.to-held"), exits::toHeldRows));
        }
        buttons.add(ImportFoot.accent(ImportFoot.button("import-cancel", Texts.of("import.close"), exits::close)));
        foot.offer(buttons.toArray(Button[]::new));
    }

    private void sayWhatStandsInTheWay() {
        model.problemProperty().get().ifPresentOrElse(problem -> foot.say(problem, true), this::sayWhatIsToKnow);
    }

    private void sayWhatIsToKnow() {
        if (model.busyProperty().get().isPresent()) {
            foot.say(model.busyProperty().get().get().words(), false);
        } else if (model.stageProperty().get() instanceof ImportStage.Unfit unfit) {
            foot.say(missing(unfit), false);
        } else if (model.stageProperty().get() instanceof ImportStage.Looked(Reading.Account read)) {
            foot.say(advice(read), model.beginsPlan() && model.draft().problem().get().isPresent());
        } else if (model.stageProperty().get() instanceof ImportStage.Done(ImportResult result)) {
            foot.say(came(result), false);
        } else {
            foot.say("", false);
        }
    }

    private String came(ImportResult result) {
        String done = Texts.of("import.done", result.plan());
        return model.difference().differs()
                ? done + " " + Texts.of("import.left", model.difference().taken(), model.difference().all())
                : done;
    }

    private String missing(ImportStage.Unfit unfit) {
        List<Field> missing =
                model.shape().layoutProperty().get().map(Layout::missing).orElse(List.of());
        return missing.isEmpty()
                ? unfit.words()
                : Texts.of("import.missing", missing.stream().map(Field::label).collect(Collectors.joining(", ")));
    }

    private String advice(Reading.Account read) {
        if (read.account().isEmptyHanded()) {
            return Texts.of("import.nothing-usable");
        }
        if (model.beginsPlan()) {
            return model.draft().problem().get().orElse(Texts.of("import.nothing-written"));
        }
        return Texts.of(read.change().isPresent() ? "import.nothing-written" : "import.nothing-new");
    }

    /// The last that can be pressed.
    private void focusLastButton() {
        if (getScene() != null) {
            foot.getChildren().reversed().stream()
                    .filter(node -> node instanceof Button && !node.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private static Label sentence(String words, String id) {
        Label sentence = new Label(words);
        sentence.setId(id);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        return sentence;
    }

}
