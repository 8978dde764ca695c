package org.hubplan.ui.importing;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.shell.Surroundings;

/// The import dialog: small while the file is read or where it can't be, wide with its account.
final class ImportView extends VBox {
    private static final double SMALL = 560;
    private static final double WIDE = 1200;
    private static final double TALL = 656;

    private final ImportViewModel model;
    private final Exits exits;
    private final ImportHead head;
    private final StackPane body = new StackPane();
    private final AccountView account;
    private final ImportFoot foot;

    /// The ways out of the dialog.
    interface Exits {
        void close();

        /// Closes it and asks for another file.
        void chooseAnother();

        /// Closes it and undoes the import.
        void takeBack();
    }

    ImportView(ImportViewModel model, Surroundings around, Exits exits) {
        this.model = model;
        this.exits = exits;
        setId("import");
        getStyleClass().addAll("hp-dialog", "import");
        head = new ImportHead(model, around.layers(), exits::close);
        foot = new ImportFoot(model);
        account = new AccountView(
                model,
                around.layers(),
                new HeldRowsOut(around.files(), around.toasts()),
                new TargetView(model, around.files()));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, body, foot);
        model.stageProperty().subscribe(this::show);
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
            case ImportStage.WhichKind several -> {
                head.show("");
                lay(SMALL, USE_COMPUTED_SIZE, sentence(several.kinds().words(), "import-question"));
                foot.offer(several.kinds().kinds().stream().map(this::kind).toArray(Button[]::new));
            }
            case ImportStage.NotRead notRead -> {
                head.show(Texts.of("import.not-read"));
                lay(SMALL, USE_COMPUTED_SIZE, sentence(notRead.words(), "import-trouble"));
                foot.offer(
                        ImportFoot.button("import-another", Texts.of("import.another"), exits::chooseAnother),
                        accent(ImportFoot.button("import-cancel", Texts.of("import.close"), exits::close)));
            }
            case ImportStage.Looked looked -> {
                head.show(looked.read().account(), looked.read().sheets());
                account.show(looked);
                lay(WIDE, TALL, account);
                foot.offer(ImportFoot.cancel(exits::close), confirm(looked.read()));
            }
            case ImportStage.Done done -> {
                head.show(done.result().account(), List.of());
                account.show(done);
                lay(WIDE, TALL, account);
                offerAfterwards();
            }
        }
        sayWhatStandsInTheWay();
        Platform.runLater(this::focusLastButton);
    }

    private void lay(double width, double height, Node content) {
        setPrefSize(width, height);
        body.getChildren().setAll(content);
    }

    private void offerAfterwards() {
        Button close = accent(ImportFoot.button("import-cancel", Texts.of("import.close"), exits::close));
        if (model.canTakeBack()) {
            foot.offer(ImportFoot.button("import-take-back", Texts.of("import.take-back"), exits::takeBack), close);
        } else {
            foot.offer(close);
        }
    }

    private Button kind(Kind kind) {
        return ImportFoot.button(
                "import-as-" + kind.key(), Texts.of("import.as", kind.words()), () -> model.chooseKind(kind));
    }

    private Button confirm(Reading.Account read) {
        ImportAccount account = read.account();
        long rows = account.accepted() + account.updated();
        Button confirm = accent(ImportFoot.button(
                "import-confirm",
                account.kind() == Kind.RATES
                        ? Texts.count("import.confirm.rates", rows)
                        : Texts.count("import.confirm.posts", rows),
                model::confirm));
        confirm.disableProperty().bind(model.ready().not());
        return confirm;
    }

    private void sayWhatStandsInTheWay() {
        model.problemProperty().get().ifPresentOrElse(problem -> foot.say(problem, true), this::sayWhatIsToKnow);
    }

    private void sayWhatIsToKnow() {
        if (model.busyProperty().get().isPresent()) {
            foot.say(model.busyProperty().get().get().words(), false);
        } else if (model.stageProperty().get() instanceof ImportStage.Looked(Reading.Account read)) {
            foot.say(advice(read), model.beginsPlan() && model.draft().problem().get().isPresent());
        } else if (model.stageProperty().get() instanceof ImportStage.Done(ImportResult result)) {
            foot.say(Texts.of("import.done", result.plan()), false);
        } else {
            foot.say("", false);
        }
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

    private void focusLastButton() {
        Node last = foot.getChildren().getLast();
        if (getScene() != null && !last.isDisabled()) {
            last.requestFocus();
        }
    }

    private static Label sentence(String words, String id) {
        Label sentence = new Label(words);
        sentence.setId(id);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        return sentence;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }
}
