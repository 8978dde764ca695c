package org.hubplan.money.apportion;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.hubplan.model.BusinessGroup;

/// By which of their figures business groups are weighed. Print names the column, since "non-funded" may mean
/// without a budget or not externally funded.
public enum Weighting {
    NON_FUNDED("non-funded", "Non-funded BWT", BusinessGroup::nonFundedBwt),
    FUNDED("funded", "Funded BWT", BusinessGroup::fundedBwt),
    ALL("all", "BWT", BusinessGroup::bwt);

    private final String key;
    private final String label;
    private final ToLongFunction<BusinessGroup> weight;

    Weighting(String key, String label, ToLongFunction<BusinessGroup> weight) {
        this.key = key;
        this.label = label;
        this.weight = weight;
    }

    /// As on the command line: `non-funded`.
    public String key() {
        return key;
    }

    /// The column, as print names it: `Non-funded BWT`.
    public String label() {
        return label;
    }

    /// Hundredths of FTE.
    public long of(BusinessGroup group) {
        return weight.applyAsLong(group);
    }

    public static Optional<Weighting> keyed(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equalsIgnoreCase(key)).findFirst();
    }
}
