package org.hubplan.check;

import org.hubplan.model.FinancialYear;

/// A recurring cost that rests on money that comes once.
///
/// @param cost as the plan names it: `Five Band E`
/// @param pence a year
/// @param source the money: `Earmarked reserve`
/// @param lastCovered the last financial year it lasts for
public record Resting(String cost, long pence, String source, FinancialYear lastCovered) {}
