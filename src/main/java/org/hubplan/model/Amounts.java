package org.hubplan.model;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Pence by financial year, of a cost line or a source of funding.
final class Amounts {
    private Amounts() {}

    /// In the order of years, and none below £0.
    static Map<FinancialYear, Long> of(Map<FinancialYear, Long> pence, String owner) {
        if (pence.values().stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException("An amount is not below £0: " + owner);
        }
        return Collections.unmodifiableMap(new TreeMap<>(pence));
    }

    /// @param recurring whether a year without an amount of its own has that of the year before
    static long in(FinancialYear year, Map<FinancialYear, Long> pence, boolean recurring) {
        if (!recurring) {
            return pence.getOrDefault(year, 0L);
        }
        NavigableMap<FinancialYear, Long> inOrder = new TreeMap<>(pence);
        Map.Entry<FinancialYear, Long> latest = inOrder.floorEntry(year);
        return latest == null ? 0 : latest.getValue();
    }
}
