package org.hubplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hubplan.model.RateCard.Rate;

/// How the rates of one year are made from those of another: pay awards, and on-costs that changed. All percentages in
/// hundredths of a percent.
///
/// @param officers pay award of police officers, on every part of their pay; 0 for none
/// @param staff pay award of police staff; a flat rate goes up by it as a whole
/// @param officersPension the new contribution for officers, as 3100 from April 2019; empty where it stays. Staff have
///     theirs by band
/// @param insurance the new rate of employer's National Insurance; empty where it stays
/// @param insuredAbove the new threshold of it, in pence a year; empty where it stays
public record Uprating(
        int officers, int staff, OptionalInt officersPension, OptionalInt insurance, OptionalLong insuredAbove) {
    /// The same rates for another year.
    public static final Uprating COPY = ofPay(0, 0);

    public Uprating {
        if (officers <= -100_00 || staff <= -100_00) {
            throw new IllegalArgumentException("A pay award leaves some pay");
        }
        if (officersPension.orElse(0) < 0 || insurance.orElse(0) < 0 || insuredAbove.orElse(0) < 0) {
            throw new IllegalArgumentException("No on-cost is below 0");
        }
    }

    /// Pay awards alone.
    public static Uprating ofPay(int officers, int staff) {
        return new Uprating(officers, staff, OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty());
    }

    public Uprating withOfficersPension(int percent) {
        return new Uprating(officers, staff, OptionalInt.of(percent), insurance, insuredAbove);
    }

    public Uprating withInsurance(int percent, long above) {
        return new Uprating(officers, staff, officersPension, OptionalInt.of(percent), OptionalLong.of(above));
    }

    public boolean isCopy() {
        return equals(COPY);
    }

    /// What a grade costs after it. Its basis says from which year and by how much.
    Rate of(Grade grade, Rate rate, FinancialYear from) {
        int award = grade.isOfficer() ? officers : staff;
        String made = award == 0 ? "as in " + from : from + " uprated by " + Percent.words(award);
        return rate.parts()
                .map(was -> {
                    RateParts is = onCosts(grade, was.uprated(award));
                    return Rate.built(is, joined(is.basis(rate.basis(), was), made));
                })
                .orElseGet(() -> new Rate(RateParts.uprated(rate.pence(), award), joined(rate.basis(), made)));
    }

    private RateParts onCosts(Grade grade, RateParts parts) {
        RateParts insured = parts.withInsurance(
                insurance.orElse(parts.insurance()), insuredAbove.orElse(parts.insuredAbove()));
        return grade.isOfficer() && officersPension.isPresent()
                ? insured.withPension(officersPension.getAsInt())
                : insured;
    }

    private static String joined(String basis, String made) {
        return basis.isBlank() ? made : basis + ", " + made;
    }

    /// `2% on pay, officers' pension 31%`; empty for a copy.
    public String words() {
        List<String> said = new ArrayList<>();
        if (officers == staff && officers != 0) {
            said.add(Percent.words(officers) + " on pay");
        } else {
            say(said, officers, " on officers' pay");
            say(said, staff, " on staff pay");
        }
        officersPension.ifPresent(percent -> said.add("officers' pension " + Percent.words(percent)));
        insurance.ifPresent(percent -> said.add("National Insurance " + Percent.words(percent)));
        insuredAbove.ifPresent(pence -> said.add("National Insurance above " + Money.words(pence)));
        return String.join(", ", said);
    }

    private static void say(List<String> said, int award, String on) {
        if (award != 0) {
            said.add(Percent.words(award) + on);
        }
    }
}
