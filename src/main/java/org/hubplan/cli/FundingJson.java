package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hubplan.ledger.DriverCount;
import org.hubplan.ledger.NotPriced;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.PayBill;
import org.hubplan.ledger.PayByYear;
import org.hubplan.ledger.RateBasis;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Sensitivity;
import org.hubplan.ledger.Sensitivity.Result;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.YearCost;
import org.hubplan.model.Assumptions;
import org.hubplan.model.CostLine;
import org.hubplan.model.HubCode;
import org.hubplan.model.Percent;
import org.hubplan.model.UnitCost;
import org.hubplan.money.funding.CapitalOnRevenue;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.Payback;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.money.funding.RunsOut;
import org.hubplan.money.funding.SourceOfYear;

/// What an option costs and how it is paid for, under stable keys: money in whole pence, percentages as numbers.
record FundingJson(Standing option, Funding funding, Optional<Sensitivity> sensitivity) {
    Map<String, Object> all(int number) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", number);
        json.put("yearZero", funding.yearZero().toString());
        json.put("years", funding.years().stream().map(this::json).toList());
        json.put("oneOffPence", funding.oneOff());
        json.put("fiveYearCashPence", funding.fiveYearCash());
        Assumptions assumed = option.plan().funding().assumptions();
        json.put("npvPence", funding.presentValue(PresentValue.of(assumed)));
        json.put("discountPercent", Percent.decimal(assumed.discount()));
        json.put("runsOut", funding.runsOut().stream().map(FundingJson::json).toList());
        json.put("capitalOnRevenue", funding.capitalOnRevenue().stream().map(FundingJson::json).toList());
        json.put("firstUnmet", funding.firstUnmet().map(FundingJson::unmet).orElse(null));
        json.put("payback", json(OptionFunding.payback(option)));
        json.put("turnoverPercent", Percent.decimal(assumed.turnover()));
        json.put("incrementsPercent", Percent.decimal(assumed.increments()));
        json.put("costLines", option.plan().funding().lines().stream().map(this::json).toList());
        json.put("basis", RateBasis.of(option, funding.yearZero()).words());
        json.put("notPriced", NotPriced.in(option).items().stream().map(NotPriced.Item::words).toList());
        sensitivity.ifPresent(some -> json.put("sensitivity", json(some)));
        return json;
    }

    private Map<String, Object> json(FundingYear year) {
        YearCost cost = PayByYear.of(option, Scope.EVERYTHING, year.year()).cost();
        PayBill bill = PayBill.of(option, Scope.EVERYTHING, year.year());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", year.year().toString());
        json.put("payNewPence", year.payNew());
        json.put("redistributedPence", year.redistributed());
        json.put("capitalPence", year.capital());
        json.put("revenueOneOffPence", year.revenueOneOff());
        json.put("revenueRecurringPence", year.revenueRecurring());
        json.put("sources", year.sources().stream().map(FundingJson::json).toList());
        json.put("gapPence", year.gap());
        json.put("pressurePence", year.pressure());
        json.put("lines", year.covers().stream().map(FundingJson::json).toList());
        json.put("payNewFullYearPence", cost.newFullYear());
        json.put("redistributedFullYearPence", cost.redistributedFullYear());
        json.put("otherRatesPence", cost.otherRates());
        json.put("turnoverPence", year.turnover());
        json.put("incrementsPence", year.increments());
        json.put("payBill", json(bill));
        return json;
    }

    private static Map<String, Object> json(PayBill bill) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rateYear", bill.rateYear().toString());
        json.put("fundedBwtCostPence", bill.funded().partYear());
        json.put("nonFundedBwtCostPence", bill.nonFunded().partYear());
        json.put("bwtCostPence", bill.bwt().partYear());
        json.put("strengthCostPence", bill.strength().partYear());
        json.put("vacancySavingPence", bill.vacancySaving().partYear());
        json.put("bwtCostFullYearPence", bill.bwt().fullYear());
        json.put("strengthCostFullYearPence", bill.strength().fullYear());
        json.put("turnoverPence", bill.turnover());
        json.put("incrementsPence", bill.increments());
        return json;
    }

    /// What it gave, less what was paid into it: over all sources, what is met by money.
    private static Map<String, Object> json(SourceOfYear source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", source.source().name());
        json.put("kind", source.source().kind().key());
        json.put("pence", source.net());
        json.put("paidInPence", source.paidIn());
        return json;
    }

    private static Map<String, Object> json(Cover cover) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", cover.line());
        json.put("pence", cover.pence());
        json.put("state", cover.state().name().toLowerCase(Locale.ROOT));
        json.put("by", cover.parts().stream().map(FundingJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(Cover.Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", part.source().name());
        json.put("kind", part.source().kind().key());
        json.put("pence", part.pence());
        return json;
    }

    private static Map<String, Object> json(RunsOut out) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", out.line());
        json.put("source", out.source());
        json.put("lastCovered", out.lastCovered().toString());
        json.put("from", out.from().toString());
        json.put("pence", out.uncovered());
        return json;
    }

    private static Map<String, Object> json(CapitalOnRevenue one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", one.line());
        json.put("source", one.source());
        json.put("year", one.year().toString());
        json.put("pence", one.pence());
        return json;
    }

    private static Map<String, Object> unmet(FundingYear year) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", year.year().toString());
        json.put("gapPence", year.gap());
        json.put("pressurePence", year.pressure());
        return json;
    }

    private static Map<String, Object> json(Payback payback) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("years", payback.years().orElse(null));
        json.put("by", payback.by().map(Object::toString).orElse(null));
        json.put("words", payback.words());
        return json;
    }

    private Map<String, Object> json(CostLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", line.name());
        json.put("kind", line.kind().key());
        json.put("per", line.each().map(each -> each.per().key()).orElse(null));
        json.put("eachPence", line.each().map(UnitCost::pence).orElse(null));
        json.put("because", line.causes());
        json.put("takenBack", OptionFunding.isTakenBack(option, line));
        line.each().ifPresent(each -> {
            DriverCount count = DriverCount.of(option, each.per());
            json.put("counts", count.years().entrySet().stream().map(FundingJson::json).toList());
            json.put("hubsWithoutDesks", count.unknown().stream().map(HubCode::value).toList());
        });
        return json;
    }

    private static Map<String, Object> json(Map.Entry<?, DriverCount.Year> count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", count.getKey().toString());
        json.put("count", count.getValue().count());
        json.put("changes", List.copyOf(count.getValue().entries()));
        return json;
    }

    private static Map<String, Object> json(Sensitivity sensitivity) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("percent", Percent.decimal(sensitivity.percent()));
        json.put("last", sensitivity.last().toString());
        json.put("swings", sensitivity.swings().stream().map(FundingJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(Sensitivity.Swing swing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", swing.what());
        json.put("spanPence", swing.span());
        json.put("less", json(swing.less(), swing.ifLess()));
        json.put("more", json(swing.more(), swing.ifMore()));
        return json;
    }

    private static Map<String, Object> json(String words, Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("words", words);
        json.put("fiveYearCashPence", result.cash());
        json.put("npvPence", result.presentValue());
        return json;
    }
}
