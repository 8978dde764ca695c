package org.hubplan.exchange.whole;

import java.util.List;

/// The sheets of a whole-plan export beside the posts, by their names and headings, which stay as they are for as
/// long as exports are kept.
public enum PlanSheet {
    ABOUT("About", "About this file", "What it says"),
    HUBS("Hubs", "Code", "Hub name", "Lane", "Desks", "Withheld", "Closed"),
    RATES(
            "Rates", "Financial year", "Rank/Band", "Loaded cost (£)", "Basis", "Basic pay (£)", "Weighting (£)",
            "Allowance (£)", "Shift pay (£)", "Insurance (%)", "Insured above (£)", "Pension (%)"),
    GROUPS("Business groups", "Business group", "Funded BWT", "Non-funded BWT", "Priority"),
    PEOPLE("People without a post", "Person", "Held", "FTE", "Of command", "Came from post"),
    POSTINGS(
            "Postings", "Posting reference", "Status", "Held", "FTE", "From post", "To post", "Released", "Started",
            "Reason", "Priority", "Backfill"),
    ADVERTS("Adverts", "Vacancy reference", "Advertised", "At hub", "Rank/Band", "Hours", "Site", "Contract");

    private final String title;
    private final List<String> headings;

    PlanSheet(String title, String... headings) {
        this.title = title;
        this.headings = List.of(headings);
    }

    /// Name of its tab.
    public String title() {
        return title;
    }

    public List<String> headings() {
        return headings;
    }
}
