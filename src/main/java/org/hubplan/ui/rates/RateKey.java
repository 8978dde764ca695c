package org.hubplan.ui.rates;

import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;

/// A line of a rate card.
public record RateKey(FinancialYear year, Grade grade) {}
