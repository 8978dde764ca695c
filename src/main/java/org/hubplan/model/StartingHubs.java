package org.hubplan.model;

import static org.hubplan.model.HubKind.BCU;
import static org.hubplan.model.HubKind.CENTRAL;
import static org.hubplan.model.HubKind.SPECIALIST_CRIME;

import java.util.List;

/// The hubs a new plan starts with, editable from then on: three central units, the twelve
/// Basic Command Units of the Met, and four specialist-crime hubs.
///
/// BCU codes and names are public fact; the number and names of the specialist-crime hubs are not
/// public, so these four are placeholders.
public final class StartingHubs {
    private StartingHubs() {}

    public static List<Hub> all() {
        return List.of(
                Hub.open("MIB", "Central Intelligence", CENTRAL),
                Hub.open("TSK", "Tasking and Coordination", CENTRAL),
                Hub.open("COV", "Covert Intelligence", CENTRAL).asRestricted(),
                Hub.open("AS", "Central South", BCU),
                Hub.open("AW", "Central West", BCU),
                Hub.open("CE", "Central East", BCU),
                Hub.open("CN", "Central North", BCU),
                Hub.open("EA", "East Area", BCU),
                Hub.open("NA", "North Area", BCU),
                Hub.open("NE", "North East", BCU),
                Hub.open("NW", "North West", BCU),
                Hub.open("SE", "South East", BCU),
                Hub.open("SN", "South Area", BCU),
                Hub.open("SW", "South West", BCU),
                Hub.open("WA", "West Area", BCU),
                Hub.open("SC1", "SC Hub 1", SPECIALIST_CRIME),
                Hub.open("SC2", "SC Hub 2", SPECIALIST_CRIME),
                Hub.open("SC3", "SC Hub 3", SPECIALIST_CRIME),
                Hub.open("SC4", "SC Hub 4", SPECIALIST_CRIME));
    }
}
