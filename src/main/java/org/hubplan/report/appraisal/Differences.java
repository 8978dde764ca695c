package org.hubplan.report.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.hubplan.ledger.By;
import org.hubplan.model.Grade;
import org.hubplan.model.HubKind;
import org.hubplan.report.Block;
import org.hubplan.report.Measure;
import org.hubplan.report.appraisal.OptionAppraisal.Appraised;

/// What each option has more, or less, than the first: in all, by lane and by grade.
final class Differences {
    private Differences() {}

    static List<Block> of(OptionAppraisal appraisal) {
        String first = appraisal.options().getFirst().heading();
        OptionRows rows = SideBySide.differing(appraisal);
        lines(rows, appraisal, "Posts by lane", By.KIND, HubKind.class, HubKind::label);
        lines(rows, appraisal, "Posts by grade", By.GRADE, Grade.class, Grade::label);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Differences from " + first, false));
        blocks.add(rows.isEmpty()
                ? new Block.Prose("None of the figures above differs from those of " + first + ".")
                : rows.named("Each option less " + first));
        return blocks;
    }

    private static <K extends Comparable<K>> void lines(
            OptionRows rows, OptionAppraisal appraisal, String name, By by, Class<K> type, Function<K, String> words) {
        SequencedSet<K> keys = new TreeSet<>();
        appraisal.options().forEach(option -> appraisal.withheld().shown(option.standing()).lines()
                .rows(appraisal.scope(), by)
                .keySet()
                .forEach(key -> keys.add(type.cast(key))));
        rows.group(name);
        keys.forEach(key -> rows.row(words.apply(key), Measure.COUNT, option -> posts(appraisal, option, by, key)));
        if (appraisal.withheld().isRolledUp()) {
            rows.row(appraisal.withheld().lineName(), Measure.COUNT, option ->
                    appraisal.withheld().shown(option.standing()).rolledUp(appraisal.scope()).posts());
        }
    }

    private static long posts(OptionAppraisal appraisal, Appraised option, By by, Object key) {
        return appraisal.withheld().shown(option.standing()).lines().of(appraisal.scope(), by, key).posts();
    }
}
