package org.hubplan.ledger.month;

/// What can lead from an opening figure to a closing one. Of BWT and of strength, each has its own.
public enum BridgeStep {
    GROWTH("growth", "Growth", true),
    REMOVALS("removals", "Removals", true),
    TRANSFERRED_IN("transferredIn", "Transferred in", true),
    TRANSFERRED_OUT("transferredOut", "Transferred out", true),
    RELOCATED_IN("relocatedIn", "Relocated in", true),
    RELOCATED_OUT("relocatedOut", "Relocated out", true),
    POST_FTE("fteChanges", "FTE changes", true),
    JOINERS("joiners", "Joiners", false),
    LEAVERS("leavers", "Leavers", false),
    MOVED_IN("movedIn", "Moved in", false),
    MOVED_OUT("movedOut", "Moved out", false),
    HOURS("hoursChanges", "Changes of hours", false);

    private final String key;
    private final String label;
    private final boolean ofBwt;

    BridgeStep(String key, String label, boolean ofBwt) {
        this.key = key;
        this.label = label;
        this.ofBwt = ofBwt;
    }

    /// As in JSON: `transferredIn`.
    public String key() {
        return key;
    }

    /// As in print.
    public String label() {
        return label;
    }

    /// Whether it leads from BWT to BWT; otherwise from strength to strength.
    public boolean isOfBwt() {
        return ofBwt;
    }
}
