package org.hubplan.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.hubplan.model.Hub;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Row;
import org.hubplan.session.paper.TablesOfPaper;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.SavableTable;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.posts.RestrictedView;
import org.hubplan.ui.shell.Surroundings;

/// Saves a table of any screen as a spreadsheet, values only. Where posts or units
/// in it are restricted, asks whether they go along.
record TablesOut(PlanModel plan, Surroundings around) implements Consumer<SavableTable> {
    private static final List<String> ENDINGS = List.of("xlsx", "ods", "csv");
    private static final int LONGEST_NAME = 60;

    @Override
    public void accept(SavableTable table) {
        List<Row> ofUnits = table.whole().rows().stream().filter(this::isOfRestrictedUnit).toList();
        if (table.restricted() == 0 && ofUnits.isEmpty()) {
            save(table.whole());
        } else if (table.restricted() == 0) {
            RestrictedView.openForUnits(
                    around.layers(), ofUnits.size(), along -> save(along ? table.whole() : withoutUnits(table.whole())));
        } else {
            RestrictedView.open(
                    around.layers(), table.restricted(), along -> save(along ? table.whole() : table.without().get()));
        }
    }

    private Table withoutUnits(Table table) {
        List<Row> rows = table.rows().stream().filter(row -> !isOfRestrictedUnit(row)).toList();
        return new Table(table.name(), table.columns(), rows, table.width(), table.bookmarked());
    }

    private boolean isOfRestrictedUnit(Row row) {
        return plan.standing().plan().hubs().stream()
                .filter(Hub::restricted)
                .anyMatch(hub -> row.cells().stream().anyMatch(cell -> names(cell, hub)));
    }

    private static boolean names(Cell cell, Hub hub) {
        return cell instanceof Cell.Words words
                && (words.text().equals(hub.code().toString()) || words.text().contains(hub.name()));
    }

    private void save(Table table) {
        around.files()
                .toSave(
                        Texts.of("tables.save.title"),
                        fileName(table.name()),
                        new FileChoice.Kind(Texts.of("posts.files"), ENDINGS))
                .ifPresent(file -> save(table, plan.now().settings().marking(), file));
    }

    private void save(Table table, String marking, Path file) {
        around.work().start(
                Texts.of("posts.saving", file.getFileName()),
                _ -> {
                    TablesOfPaper.save(List.of(table), marking, file);
                    return file;
                },
                done -> around.toasts().saved(Texts.of("tables.saved", done.getFileName()), done),
                around.toasts()::trouble);
    }

    /// As a file may be called on every kind of computer.
    private static String fileName(String table) {
        String plain = table.replaceAll("[^\\p{L}\\p{N} ,._-]", " ").replaceAll("\\s+", " ").strip();
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip() + "." + ENDINGS.getFirst();
    }
}
