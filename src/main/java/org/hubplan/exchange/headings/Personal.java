package org.hubplan.exchange.headings;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a column says of people that no plan needs: such columns are not read unless the planner says so.
/// The characteristics are those the Equality Act 2010 protects, and what singles a person out.
public enum Personal {
    NAME(
            "names",
            "Name, Full Name, First Name, Forename, Forenames, Given Name, Last Name, Surname, Family Name, Known As,"
                    + " Initials, Person Name, Employee Name, Officer Name, Staff Name, Postholder, Post Holder,"
                    + " Postholder Name, Post Holder Name, Name of Postholder, Name of Post Holder, Occupant,"
                    + " Occupant Name, Holder, Holder Name, Incumbent, Incumbent Name, Current Holder, Current Occupant,"
                    + " Line Manager, Line Manager Name, Manager Name, Supervisor, Supervisor Name, Honorific, Salutation"),
    PAY_NUMBER(
            "pay or warrant numbers",
            "Pay No, Pay Number, Payroll No, Payroll Number, Warrant No, Warrant Number, Warrant, Employee No,"
                    + " Employee Number, Employee ID, Staff No, Staff Number, Staff ID, Personnel No, Personnel Number,"
                    + " Person ID, Person No, Collar No, Collar Number, Shoulder No, Shoulder Number, HR No, HR Number,"
                    + " Force No, Force Number, Payroll ID"),
    IDENTITY(
            "what singles a person out",
            "NI No, NI Number, NINO, National Insurance No, National Insurance Number, Passport No, Passport Number,"
                    + " Email, E-mail, Email Address, E-mail Address, Telephone, Telephone No, Phone, Phone No,"
                    + " Phone Number, Mobile, Mobile No, Home Address, Home Postcode, Postcode, Next of Kin,"
                    + " Vetting, Vetting Level, Vetting Expiry"),
    BIRTH_DATE("birth dates", "Date of Birth, DOB, D.O.B., Birth Date, Birthdate, Birthday, Year of Birth, Born"),
    AGE("age", "Age, Age Band, Age Group, Age Range"),
    SEX("sex", "Sex, Male/Female, M/F"),
    GENDER("gender", "Gender, Gender Identity, Gender Reassignment, Trans, Transgender, Pronouns"),
    ETHNICITY(
            "ethnicity",
            "Ethnicity, Ethnic Group, Ethnic Origin, Ethnic Code, Race, BAME, BME, Ethnicity (self-defined),"
                    + " Self Defined Ethnicity, SDE, Nationality, National Origin"),
    RELIGION("religion or belief", "Religion, Religion or Belief, Religion/Belief, Belief, Faith"),
    DISABILITY("disability", "Disability, Disabled, Disability Status, Disabled Y/N, Disability Y/N, Adjustments"),
    ORIENTATION("sexual orientation", "Sexual Orientation, Orientation, Sexuality, LGBT, LGBT+"),
    FAMILY(
            "marriage, pregnancy or maternity",
            "Marital Status, Marriage, Civil Partnership, Married, Pregnancy, Pregnant, Maternity, Maternity Leave"),
    HEALTH("health", "Sickness, Sick Leave, Sickness Absence, Medical, Health, Restricted Duties, Recuperative Duties");

    private final String words;
    private final Set<String> headings;

    Personal(String words, String headings) {
        this.words = words;
        this.headings =
                Arrays.stream(headings.split(",\\s*")).map(Words::compact).collect(Collectors.toUnmodifiableSet());
    }

    /// What it is, in the plural: `names`.
    public String words() {
        return words;
    }

    /// What a column of this heading says of people; empty where nothing.
    public static Optional<Personal> of(String heading) {
        String whole = Words.compact(heading);
        String bare = Words.compact(Match.simpler(heading));
        return Arrays.stream(values())
                .filter(personal -> personal.headings.contains(whole) || personal.headings.contains(bare))
                .findFirst();
    }
}
