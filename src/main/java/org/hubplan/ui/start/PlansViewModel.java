package org.hubplan.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Memory;
import org.hubplan.session.Remembered.Seen;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Work;

/// The plan that is open, and the ways to another. A plan that can't be opened leaves the one that is open alone.
public final class PlansViewModel {
    private static final String SAMPLE = "pcd484";
    private static final String ENDING = ".hubplan";

    private final DataFolder folder;
    private final Memory memory;
    private final Work work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<PlanModel>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Path>> recent = new ReadOnlyObjectWrapper<>(List.of());

    public PlansViewModel(DataFolder folder, Memory memory, Work work, Clock clock) {
        this.folder = folder;
        this.memory = memory;
        this.work = work;
        this.clock = clock;
        recent.set(memory.now().recent());
    }

    /// The plan on the desk; empty before one is opened.
    public ReadOnlyObjectProperty<Optional<PlanModel>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Why the last plan asked for could not be opened, in plain words with a way out.
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Where Hubplan keeps a planner's own things.
    public Path ownFolder() {
        return folder.path();
    }

    /// Plan files used before, the last first.
    public ReadOnlyObjectProperty<List<Path>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /// The same, as they are on disk now.
    List<RecentPlan> recentPlans() {
        return recent.get().stream()
                .map(file -> RecentPlan.at(file, Optional.ofNullable(memory.now().names().get(file))))
                .toList();
    }

    // ---- verbs

    /// Takes a plan off the list of those used before. Its file, where there is one, stays.
    void forget(Path file) {
        memory.keep(remembered -> remembered.without(file));
        recent.set(memory.now().recent());
    }

    /// Opens a plan at the place where it lies now.
    ///
    /// @param before where it was last time
    void findAgain(Path before, Path now) {
        forget(before);
        open(now);
    }

    /// What a start does: the plan used last, or the sample where there was none.
    public void openLast() {
        memory.now().last().ifPresentOrElse(this::open, this::trySample);
    }

    public void open(Path file) {
        if (isOpen(file)) {
            return;
        }
        if (!Files.exists(file)) {
            recent.set(List.of());
            recent.set(memory.now().recent());
            tell(Texts.of("plans.gone", file));
            return;
        }
        come(Texts.of("plans.opening", name(file)), () -> Session.open(file, clock));
    }

    /// Opens the sample plan, made first where it isn't there.
    public void trySample() {
        Path file = folder.samplePlan(SAMPLE);
        if (Files.exists(file)) {
            open(file);
        } else {
            come(Texts.of("plans.making-sample"), () -> {
                Files.createDirectories(folder.path());
                return SamplePlans.named(SAMPLE).orElseThrow().create(file, clock);
            });
        }
    }

    /// Makes a plan of the starting hubs and the default rates, without posts, with one option to work in.
    public void create(Path file, PlanSettings settings) {
        LocalDate today = LocalDate.now(clock);
        come(
                Texts.of("plans.making", settings.name()),
                () -> Session.create(file, settings, Plan.blank(), Option.ofNewPlan(today), "", clock));
    }

    /// Writes a complete copy of the open plan; the planner stays in the one that is open.
    public void saveCopy(Path file, Runnable done) {
        open.get().map(PlanModel::session).ifPresent(session -> work.start(
                Texts.of("plans.copying", name(file)),
                _ -> {
                    session.saveCopy(file);
                    return file;
                },
                _ -> done.run(),
                this::tell));
    }

    /// Puts a plan on the desk that is open already: one an import has begun.
    public void show(Session session) {
        Optional<PlanModel> before = open.get();
        trouble.set(Optional.empty());
        memory.keep(remembered -> remembered
                .using(session.path().toAbsolutePath())
                .naming(session.path().toAbsolutePath(), session.now().settings().name()));
        recent.set(memory.now().recent());
        open.set(Optional.of(new PlanModel(session)));
        before.ifPresent(this::leave);
    }

    /// Opens the plan anew whose file took nothing any more.
    public void reopen() {
        open.get().map(plan -> plan.session().path()).ifPresent(file -> {
            close();
            open(file);
        });
    }

    /// Closes the open plan, as the window goes.
    public void close() {
        open.get().ifPresent(this::leave);
        open.set(Optional.empty());
    }

    /// What is in the log now is no news when the planner comes back.
    private void leave(PlanModel plan) {
        Logged newest = plan.session().now().log().last();
        Seen seen = new Seen(newest.entry().n(), newest.hash());
        memory.keep(remembered -> remembered
                .seeing(plan.session().path().toAbsolutePath(), seen)
                .naming(plan.session().path().toAbsolutePath(), plan.now().settings().name()));
        plan.session().close();
    }

    // ---- how it goes

    private void come(String words, Callable<Session> opening) {
        work.start(words, _ -> opening.call(), this::show, this::tell);
    }

    private void tell(String message) {
        trouble.set(Optional.empty());
        trouble.set(Optional.of(message));
    }

    private boolean isOpen(Path file) {
        return open.get()
                .filter(plan -> plan.session().path().toAbsolutePath().equals(file.toAbsolutePath()))
                .isPresent();
    }

    /// What a planner calls a plan file: its name without the ending.
    public static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
