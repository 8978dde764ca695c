package org.hubplan.sample;

import static org.hubplan.model.CostKind.CAPITAL;
import static org.hubplan.model.CostKind.REVENUE_ONE_OFF;
import static org.hubplan.model.FundingPlan.NEW_PAY;
import static org.hubplan.model.SourceKind.CAPITAL_PLAN;
import static org.hubplan.model.SourceKind.CHANGE_FUND;
import static org.hubplan.model.SourceKind.EARMARKED_RESERVE;
import static org.hubplan.model.SourceKind.PRESSURE;
import static org.hubplan.model.SourceKind.UNDERSPEND;

import java.util.List;
import java.util.Map;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.ReservePayment;

/// How PCD 484 is paid for, as the paper says. That capital and one-off revenue fall in 2019/20 is our reading; the
/// amounts and sources are the paper's.
final class Pcd484Funding {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2020 = new FinancialYear(2020);
    private static final String HARDWARE = "IT hardware on BCUs and SC hubs";
    private static final String CHANGE = "IT and estate changes, business change, scoping";
    private static final String STAFF_UNDERSPEND = "Police staff underspend";
    private static final String RESERVE = "Earmarked reserve";
    private static final String CAPITAL_PROGRAMME = "MPS Capital Plan";
    private static final String MAJOR_CHANGE_FUND = "Major Change Fund";
    private static final String MTFP = "MTFP pressure, to be mitigated by savings";

    private Pcd484Funding() {}

    static FundingPlan plan() {
        return new FundingPlan(
                List.of(
                        new CostLine(HARDWARE, CAPITAL, Map.of(Y2019, 374_000_00L)),
                        new CostLine(CHANGE, REVENUE_ONE_OFF, Map.of(Y2019, 329_000_00L))),
                List.of(
                        new FundingSource(STAFF_UNDERSPEND, UNDERSPEND, false, Map.of(Y2018, 206_000_00L)),
                        new FundingSource(RESERVE, EARMARKED_RESERVE, false, Map.of()),
                        new FundingSource(CAPITAL_PROGRAMME, CAPITAL_PLAN, false, Map.of(Y2019, 374_000_00L)),
                        new FundingSource(MAJOR_CHANGE_FUND, CHANGE_FUND, false, Map.of(Y2019, 329_000_00L)),
                        new FundingSource(MTFP, PRESSURE, true, Map.of())),
                List.of(new ReservePayment(STAFF_UNDERSPEND, RESERVE, Y2018, 206_000_00)),
                List.of(
                        Assignment.in(Y2019, NEW_PAY, RESERVE),
                        Assignment.from(Y2020, NEW_PAY, MTFP),
                        Assignment.in(Y2019, HARDWARE, CAPITAL_PROGRAMME),
                        Assignment.in(Y2019, CHANGE, MAJOR_CHANGE_FUND)));
    }
}
