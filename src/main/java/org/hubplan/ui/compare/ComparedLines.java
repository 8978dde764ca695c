package org.hubplan.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Comparison.Row;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Where;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.FigureWords;
import org.hubplan.ui.kit.Texts;

/// One figure of every hub, kind, grade, function and command, option beside option.
record ComparedLines(Comparison compared, Figure figure, boolean onlyDifferences) {

    List<CompareRow> rows() {
        List<CompareRow> rows = new ArrayList<>();
        add(rows, By.KIND, Texts.of("compare.by.kind"), compared.rows(By.KIND));
        add(rows, By.HUB, Texts.of("compare.by.hub"), hubs());
        add(rows, By.GRADE, Texts.of("compare.by.grade"), compared.rows(By.GRADE));
        add(rows, By.FUNCTION, Texts.of("compare.by.function"), compared.rows(By.FUNCTION));
        add(rows, By.COMMAND, Texts.of("compare.by.command"), compared.rows(By.COMMAND));
        return rows;
    }

    private void add(List<CompareRow> rows, By by, String heading, List<Row> all) {
        List<CompareRow> lines = all.stream()
                .map(row -> CompareRow.line(name(by, row.key()), row, figure, drill(by, row.key())))
                .filter(line -> !onlyDifferences || line.differs())
                .toList();
        rows.add(CompareRow.heading(
                lines.isEmpty() ? Texts.of("compare.same", heading) : heading + " · " + FigureWords.title(figure)));
        rows.addAll(lines);
    }

    /// As lanes and tiles stand on the board; the unplaced tray last.
    private List<Row> hubs() {
        return onBoard().map(code -> compared.row(By.HUB, code)).toList();
    }

    private Stream<HubCode> onBoard() {
        return known().sorted(Comparator.comparing(Hub::kind)).map(Hub::code).distinct();
    }

    private Stream<Hub> known() {
        return compared.standings().stream().flatMap(one -> one.plan().hubs().stream());
    }

    private String name(By by, Object key) {
        return switch (by) {
            case HUB -> hub((HubCode) key);
            case KIND -> ((HubKind) key).label();
            default -> key.toString();
        };
    }

    private String hub(HubCode code) {
        return known()
                .filter(hub -> hub.code().equals(code))
                .findFirst()
                .map(hub -> hub.isTray() ? hub.name() : code + " " + hub.name())
                .orElse(code.value());
    }

    private Drill drill(By by, Object key) {
        Scope scope = by == By.COMMAND ? Scope.of((Command) key) : compared.scope();
        Where where = switch (by) {
            case HUB -> Where.at((HubCode) key);
            case KIND -> Where.in((HubKind) key);
            case GRADE -> Where.ANYWHERE.graded((Grade) key);
            case FUNCTION -> Where.ANYWHERE.doing((String) key);
            case COMMAND, GROUP -> Where.ANYWHERE;
        };
        return new Drill.Counted(figure, scope, where);
    }
}
