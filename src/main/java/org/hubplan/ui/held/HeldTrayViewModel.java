package org.hubplan.ui.held;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.change.Held;
import org.hubplan.change.Option;
import org.hubplan.change.Origin;
import org.hubplan.exchange.HeldRowsFile;
import org.hubplan.model.Hub;
import org.hubplan.session.Answer;
import org.hubplan.session.HeldRows;
import org.hubplan.session.HeldTray;
import org.hubplan.session.HeldTray.Tried;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Work;

/// The rows the newest import held, put right and tried again. What is accepted is a step of the baseline, whatever option
/// is on the screen.
public final class HeldTrayViewModel {
    private final PlanModel plan;
    private final Work work;
    private final ObservableList<HeldLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private final List<Hub> hubs = new ArrayList<>();
    private Optional<Long> step = Optional.empty();

    public HeldTrayViewModel(PlanModel plan, Work work) {
        this.plan = plan;
        this.work = work;
        show();
    }

    private HeldRows tray() {
        return plan.now().held();
    }

    /// In the order of the sheet.
    public ObservableList<HeldLine> lines() {
        return lines;
    }

    /// Of the columns that were read; none where nobody kept them.
    public List<String> headings() {
        return tray().origin().map(Origin::headings).orElse(List.of());
    }

    /// `3 rows of posts.xlsx were not trusted, and are in no figure.`
    public String about() {
        return lines.isEmpty() ? Texts.of("held.none") : Texts.count("held.about", lines.size()).replace("{1}", tray().source());
    }

    /// What came of the last try, or what to do first.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Whether rows are being tried now.
    public ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    public boolean canTry(HeldLine line) {
        return HeldTray.canTry(tray(), line.kept());
    }

    /// Whether any row can be tried.
    public boolean canTryAny() {
        return lines.stream().anyMatch(this::canTry);
    }

    /// Whether the last rows that were accepted are the baseline's newest step, so that they can be held again.
    public boolean canTakeBack() {
        return step.isPresent()
                && plan.now().timeline(Option.BASELINE).history().done().headOption().exists(head -> head.n() == step.get());
    }

    /// Puts something else in a cell. Nothing is changed until the row is tried.
    public void write(HeldLine line, int column, String text) {
        line.write(column, text);
    }

    /// Tries every row that can be.
    public void tryAll() {
        tryAgain(lines);
    }

    public void tryAgain(Collection<HeldLine> some) {
        Map<Held, List<String>> cells = new LinkedHashMap<>();
        some.stream().filter(this::canTry).forEach(line -> cells.put(line.kept(), line.cells()));
        if (cells.isEmpty() || trying.get()) {
            return;
        }
        trying.set(true);
        List<Hub> coming = hubs.stream().filter(hub -> plan.baseline().plan().hub(hub.code()).isEmpty()).toList();
        work.start(
                Texts.count("held.trying", cells.size()),
                _ -> HeldTray.again(plan.session(), cells, coming),
                tried -> came(tried, cells.size()),
                this::ended);
    }

    /// The hub a row names, for the planner to add.
    public WantedHub wanted(HeldLine line) {
        List<Hub> known = new ArrayList<>(plan.baseline().plan().hubs());
        known.addAll(hubs);
        return new WantedHub(named(line), known);
    }

    private String named(HeldLine line) {
        int column = headings().indexOf(line.faultyColumn());
        return column < 0 || line.isWithoutCells() ? line.kept().value() : line.cell(column).strip();
    }

    /// Has a hub come into the plan with the rows that name it, and tries them.
    public void add(Hub hub) {
        hubs.add(hub);
        tryAgain(lines.stream().filter(line -> line.namesUnknownHub() && names(line, hub)).toList());
    }

    private boolean names(HeldLine line, Hub hub) {
        String named = named(line).toLowerCase(Locale.ROOT);
        return named.equals(hub.code().value().toLowerCase(Locale.ROOT)) || named.equals(hub.name().toLowerCase(Locale.ROOT));
    }

    /// Holds the rows that were accepted last again.
    public void takeBack() {
        if (canTakeBack()) {
            Answer answer = plan.session().undo(Option.BASELINE);
            plan.refresh();
            step = Optional.empty();
            show();
            words.set(answer instanceof Answer.Refused refused ? refused.words() : Texts.of("held.taken-back"));
        }
    }

    /// Writes them as they stand now, in the shape they came in, in place of a file of that name.
    ///
    /// @throws IOException if it can't be written
    public void save(Path csv) throws IOException {
        HeldRowsFile.save(
                tray().origin().orElseThrow(),
                lines.stream().filter(this::canTry).map(HeldLine::cells).toList(),
                csv);
    }

    private void came(Tried tried, int many) {
        switch (tried) {
            case Tried.Done done -> {
                plan.refresh();
                step = Optional.of(done.answer().logged().entry().n());
                show();
                ended(Texts.count("held.accepted", done.accepted()));
            }
            case Tried.StillHeld still -> {
                say(still.left());
                ended(Texts.count("held.still", many));
            }
            case Tried.Refused refused -> ended(refused.words());
        }
    }

    private void ended(String saying) {
        words.set(saying);
        trying.set(false);
    }

    /// The rows the plan keeps now; what is written in those that were not tried stays.
    private void show() {
        Map<Integer, HeldLine> touched = lines.stream()
                .filter(HeldLine::isTouched)
                .collect(Collectors.toMap(HeldLine::row, line -> line, (first, _) -> first));
        lines.setAll(tray().rows().stream()
                .map(held -> touched.containsKey(held.row()) && touched.get(held.row()).kept().equals(held)
                        ? touched.get(held.row())
                        : new HeldLine(held))
                .toList());
    }

    private void say(List<Held> verdicts) {
        for (Held verdict : verdicts) {
            lines.stream().filter(line -> line.row() == verdict.row()).forEach(line -> line.tried(verdict));
        }
        lines.setAll(List.copyOf(lines));
    }
}
