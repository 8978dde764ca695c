package org.hubplan.ui.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.cells.SaidDialect;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.layout.Column;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.exchange.mapping.Mapping;
import org.hubplan.exchange.mapping.SavedMapping;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.exchange.tables.Replacements;
import org.hubplan.exchange.values.Choice;
import org.hubplan.exchange.values.UnknownValue;
import org.hubplan.session.Mappings;
import org.hubplan.ui.kit.Texts;

/// How the file is read: what was found, and what the planner says instead. Each verb has it read again.
public final class ShapeViewModel {
    private final Mappings mappings;
    private final Supplier<Mapping> said;
    private final Consumer<Mapping> readAgain;
    private final ReadOnlyObjectWrapper<Optional<Layout>> layout = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DateOrder>> dates = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ValueLine>> values = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> used = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, UnknownValue> met = new LinkedHashMap<>();
    private List<SavedMapping> offered = List.of();

    /// @param said what the planner has said so far
    /// @param readAgain has the file read as said from now on
    ShapeViewModel(Mappings mappings, Supplier<Mapping> said, Consumer<Mapping> readAgain) {
        this.mappings = mappings;
        this.said = said;
        this.readAgain = readAgain;
    }

    // ---- what is shown

    /// Sheets, rows and columns; empty before the file is opened.
    public ReadOnlyObjectProperty<Optional<Layout>> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /// How dates in figures are read; empty where there are none.
    public ReadOnlyObjectProperty<Optional<DateOrder>> datesProperty() {
        return dates.getReadOnlyProperty();
    }

    /// Values that hold rows, or did before the planner said what they mean.
    public ReadOnlyObjectProperty<List<ValueLine>> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /// Name of the saved mapping it is read by; empty where there is none.
    public ReadOnlyObjectProperty<Optional<String>> usedProperty() {
        return used.getReadOnlyProperty();
    }

    /// Saved mappings the file has the shape for.
    public List<SavedMapping> offered() {
        return offered;
    }

    /// How many values still hold rows.
    public long unsaid() {
        return values.get().stream().filter(line -> line.meant().isEmpty()).count();
    }

    // ---- verbs

    public void chooseSheet(String name) {
        met.clear();
        readAgain.accept(said.get().sheet(name).headings(Pinned.NOTHING));
    }

    public void chooseKind(Kind kind) {
        met.clear();
        readAgain.accept(said.get().as(kind));
    }

    public void chooseDialect(SaidDialect dialect) {
        readAgain.accept(said.get().dialect(dialect));
    }

    /// What is said of how a CSV is written, beside what was found.
    public SaidDialect saidDialect() {
        return said.get().dialect();
    }

    public void chooseDates(DateOrder order) {
        readAgain.accept(said.get().dates(order));
    }

    /// Has the headings stand in another row, and columns matched anew.
    ///
    /// @param row from 1
    public void headingsAt(int row) {
        if (layout.get().filter(now -> now.headingRow() != row && row > 0).isPresent()) {
            readAgain.accept(said.get().headings(Pinned.NOTHING.at(row)));
        }
    }

    /// Has a column hold a field, which no other column holds then; or nothing at all.
    public void hold(Column column, Optional<Field> field) {
        if (!column.field().equals(field)) {
            readAgain.accept(said.get().headings(said.get().headings().with(column.name(), field)));
        }
    }

    /// Says what a value means, or with nothing that its rows stay held.
    public void mean(ValueLine line, Optional<String> meant) {
        Replacements before = said.get().values();
        UnknownValue value = line.value();
        if (!line.meant().equals(meant)) {
            readAgain.accept(said.get().values(
                    meant.map(text -> before.with(value.field(), value.value(), text))
                            .orElseGet(() -> before.without(value.field(), value.value()))));
        }
    }

    /// Reads it by a saved mapping, or with nothing as it was found.
    public void use(Optional<SavedMapping> saved) {
        met.clear();
        used.set(saved.map(SavedMapping::name));
        readAgain.accept(saved.map(SavedMapping::mapping).orElse(Mapping.NOTHING));
    }

    /// Keeps how it is read under a name, for workbooks of the same shape.
    ///
    /// @return why it can't be kept; empty where it is
    public Optional<String> save(String name) {
        if (name.isBlank()) {
            return Optional.of(Texts.of("import.map.nameless"));
        }
        try {
            mappings.keep(layout.get().orElseThrow().saved(name.strip(), said.get()));
            used.set(Optional.of(name.strip()));
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(Texts.of("import.map.unwritten"));
        }
    }

    // ---- how it goes

    /// The mappings that fit, once the file was looked at.
    void offer(List<SavedMapping> fitting) {
        offered = List.copyOf(fitting);
        used.set(fitting.stream().findFirst().map(SavedMapping::name));
    }

    void show(Optional<Layout> laidOut) {
        layout.set(laidOut);
    }

    void show(Reading.Account read) {
        dates.set(read.dates());
        Map<String, UnknownValue> now = new LinkedHashMap<>();
        read.unknown().forEach(value -> now.put(key(value.field(), value.value()), value));
        met.entrySet().removeIf(one -> !now.containsKey(one.getKey()) && meant(one.getValue()).isEmpty());
        met.putAll(now);
        values.set(lines());
    }

    /// Those met in the file, and below them what a mapping says of others.
    private List<ValueLine> lines() {
        List<ValueLine> lines = new ArrayList<>();
        met.values().forEach(value -> lines.add(new ValueLine(value, meant(value))));
        said.get().values().values().forEach((field, each) -> each.forEach((written, meant) -> {
            if (!met.containsKey(key(field, written))) {
                UnknownValue other =
                        new UnknownValue(field, field.label(), written, 0, List.of(new Choice(meant, meant)));
                lines.add(new ValueLine(other, Optional.of(meant)));
            }
        }));
        return List.copyOf(lines);
    }

    private Optional<String> meant(UnknownValue value) {
        return said.get().values().of(value.field()).entrySet().stream()
                .filter(one -> Words.key(one.getKey()).equals(Words.key(value.value())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String key(Field field, String value) {
        return field.key() + " " + Words.key(value);
    }
}
