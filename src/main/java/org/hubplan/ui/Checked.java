package org.hubplan.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.check.Breach;
import org.hubplan.check.Checks;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limits;

/// Which limits the plan on the screen breaks: as it is on disk, and as it would be with what is being tried out.
public final class Checked {
    private final Limits limits;
    private final List<Breach> now;
    private final List<Breach> shown;
    private final Map<HubCode, List<Breach>> shownAt;

    /// @param shown the same as `now` where nothing is tried out
    Checked(Limits limits, List<Breach> now, List<Breach> shown) {
        this.limits = limits;
        this.now = List.copyOf(now);
        this.shown = List.copyOf(shown);
        this.shownAt = shown.stream()
                .filter(breach -> breach.place().hub().isPresent())
                .collect(Collectors.groupingBy(breach -> breach.place().hub().orElseThrow()));
    }

    public Limits limits() {
        return limits;
    }

    /// What the option on disk breaks.
    public List<Breach> now() {
        return now;
    }

    /// What it breaks with what is being tried out.
    public List<Breach> shown() {
        return shown;
    }

    /// What is shown as broken at a hub, or in one of its functions or stacks.
    public List<Breach> at(HubCode hub) {
        return shownAt.getOrDefault(hub, List.of());
    }

    /// What is being tried out would break, or break by more.
    public List<Breach> wouldBreak() {
        return Checks.newIn(now, shown);
    }

    /// What is being tried out would mend.
    public List<Breach> wouldMend() {
        return Checks.mendedIn(now, shown);
    }

    /// Whether a limit shown as broken is so only with what is being tried out.
    public boolean isNew(Breach breach) {
        return now.stream().noneMatch(breach::isSameAs);
    }
}
