package org.hubplan.report.apportion;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.model.Giving;
import org.hubplan.model.Grade;
import org.hubplan.money.apportion.Apportionment;
import org.hubplan.money.apportion.Apportionment.Share;
import org.hubplan.money.apportion.Claim;
import org.hubplan.money.apportion.Given;
import org.hubplan.money.apportion.Quota;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;

/// The table of an apportionment: group, weight, exact quota, whole posts.
public final class ApportionmentTable {
    private static final String NAME = "Posts by business group";
    private static final int DECIMALS = 3;

    private ApportionmentTable() {}

    /// One that is reckoned, carried out or not.
    ///
    /// @param weightName the weight as print names it: `Non-funded BWT`
    public static Table of(Apportionment done, String weightName) {
        List<Row> rows = new ArrayList<>();
        long weights = 0;
        for (Share share : done.shares()) {
            rows.add(Row.line(
                    new Words(share.name()), Cell.of(share.weight(), Measure.FTE), fraction(share.quota()), decimal(share.quota()),
                    Cell.of(share.posts(), Measure.COUNT)));
            weights += share.weight();
        }
        rows.add(new Row(Row.Rank.TOTAL, List.of(
                new Words("Total"), Cell.of(weights, Measure.FTE), new Words(Integer.toString(done.posts())), Cell.NOTHING,
                Cell.of(done.posts(), Measure.COUNT))));
        return new Table(NAME, columns(weightName, List.of()), rows, Table.Width.NATURAL, false);
    }

    /// What groups give by an apportionment that was carried out, grade by grade where grades were told apart.
    ///
    /// @param giving some posts of somebody
    public static Table of(Giving giving) {
        if (giving.shares().stream().allMatch(share -> share.byGrade().isEmpty())) {
            return of(Given.again(giving), giving.weight());
        }
        List<Grade> grades = giving.shares().stream()
                .flatMap(share -> share.byGrade().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<Claim> claims = giving.shares().stream().map(share -> new Claim(share.group(), share.weight())).toList();
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            Giving.Share share = giving.shares().get(at);
            Quota quota = Quota.of(giving.posts(), claims, at);
            List<Cell> cells = new ArrayList<>(List.of(
                    new Words(share.group()), Cell.of(share.weight(), Measure.FTE), fraction(quota), decimal(quota)));
            grades.forEach(grade -> cells.add(Cell.of(share.byGrade().getOrDefault(grade, 0), Measure.COUNT)));
            cells.add(Cell.of(share.posts(), Measure.COUNT));
            rows.add(new Row(Row.Rank.LINE, cells));
        }
        rows.add(total(giving, grades));
        return new Table(NAME, columns(giving.weight(), grades), rows, Table.Width.NATURAL, false);
    }

    private static Row total(Giving giving, List<Grade> grades) {
        long weights = giving.shares().stream().mapToLong(Giving.Share::weight).sum();
        List<Cell> cells = new ArrayList<>(List.of(
                new Words("Total"),
                Cell.of(weights, Measure.FTE),
                new Words(Integer.toString(giving.posts())),
                Cell.NOTHING));
        grades.forEach(grade -> cells.add(Cell.of(
                giving.shares().stream().mapToLong(share -> share.byGrade().getOrDefault(grade, 0)).sum(), Measure.COUNT)));
        cells.add(Cell.of(giving.posts(), Measure.COUNT));
        return new Row(Row.Rank.TOTAL, cells);
    }

    private static List<Column> columns(String weightName, List<Grade> grades) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Business group"),
                Column.figures("Weight", weightName),
                Column.figures("Exact quota", "Fraction"),
                Column.figures("Exact quota", "Decimal")));
        grades.forEach(grade -> columns.add(Column.figures("Posts", grade.label())));
        columns.add(Column.figures("Posts", grades.isEmpty() ? "Given" : "All"));
        return columns;
    }

    private static Cell fraction(Quota quota) {
        return new Words(quota.toString());
    }

    private static Cell decimal(Quota quota) {
        return new Words(quota.decimal(DECIMALS).toPlainString());
    }
}
