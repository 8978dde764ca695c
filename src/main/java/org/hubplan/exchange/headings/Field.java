package org.hubplan.exchange.headings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a column can hold, with the headings found over it in real workbooks. Case, spaces and punctuation
/// don't count in a heading.
///
/// Of two columns that could hold the same, the one whose heading stands earlier in the list is taken.
public enum Field {
    // ---- posts
    NUMBER(
            "post number",
            "Post No, Post Number, Post Nr, Post Num, Post ID, Post Ref, Post Reference, Position No, Position Number,"
                    + " Position ID, Position Ref, Position Reference, Position Code, Pos No, Pos Number, Pos ID,"
                    + " Establishment No, Establishment Number, Establishment ID, Establishment Ref,"
                    + " Establishment Reference, Unique Post No, Unique Post Number, Unique Post ID, UPN,"
                    + " Job No, Job Number, Job ID, Role No, Role Number, Role ID",
            "Post, Position, Number, No, ID, Ref, Reference",
            "post no, post number, post id, post ref, position no, position number, position id"),
    TITLE(
            "post title",
            "Post Title, Job Title, Role Title, Position Title, Title, Post Name, Position Name, Role Name, Job Name,"
                    + " Post Description, Role Description, Role Profile, Designation, Role, Job",
            "Post, Position, Description",
            "title"),
    RANK(
            "rank or band",
            "Rank/Band, Band/Rank, Rank or Band, Rank and Band, Rank/Grade, Grade/Rank, Rank or Grade, Grade/Band,"
                    + " Band/Grade, Post Rank, Post Grade, Post Rank/Band, Rank of Post, Grade of Post, Budgeted Rank,"
                    + " Budgeted Grade, Established Rank, Established Grade, Rank, Grade, Police Rank, Rank/Pay Band,"
                    + " Police Rank/Staff Band, Rank/Staff Band, Police Rank/Band, Pay Grade, Position Grade, Job Grade",
            "Level",
            "rank, grade"),
    BAND("band", "Band, Staff Band, Pay Band, Police Staff Band, Post Band", "", "band"),
    WORKER_TYPE(
            "officer or staff",
            "Officer/Staff, Staff/Officer, Officer or Staff, Officer/Police Staff, Police Officer/Staff, Worker Type,"
                    + " Workforce Type, Employee Type, Employee Group, Staff Type, Staff Group, Type of Worker, Category,"
                    + " Workforce",
            "Type",
            "officer staff"),
    OWNER(
            "owner",
            "Command (BWT owner), BWT Owner, Owner, Owning Command, Owner Command, Command Owner, BWT Command, Command,"
                    + " Budget Holder, Budgetholder, Budget Owner, Owned By,"
                    + " Owning Unit, Owning Group, Owned By Command",
            "Business Group, Directorate",
            "owner, command"),
    HUB(
            "hub",
            "Hub, Hub Code, Location (hub), Hub Location, Hub Name, Hub/Unit, Unit/Hub, Unit (hub), Hub/BCU, BCU/Hub,"
                    + " BCU, (B)OCU, B/OCU, OCU/BCU, BCU/OCU, BCU Code, OCU, OCU Code, Unit Code,"
                    + " Org Unit Code, Org Unit, Organisation Unit, Organisational Unit, Organization Unit, Unit Name",
            "Unit, Location, Where, Work Location, Place of Work, Place, Based At, Works At, Deployed To, Posted To,"
                    + " Sits At",
            "hub, bcu, ocu, bocu"),
    BUILDING(
            "building",
            "Building, Location (building), Location (site), Building Name, Site, Site Name, Building/Site, Site/Building, Premises, Base, Address",
            "Location, Work Location, Place of Work, Place",
            "building, site"),
    FUNCTION(
            "function",
            "Function, Role Group, Team, Post Function, Function/Team, Team/Function, Team Name, Function Name,"
                    + " Functional Area, Business Function, Work Area, Workstream, Section, Job Family",
            "Department, Desk, Duties, Main Duties",
            "function, team"),
    FTE(
            "FTE",
            "Post FTE, FTE of Post, Budgeted FTE, BWT FTE, FTE BWT, Established FTE, Establishment FTE, Posts FTE, FTE,"
                    + " Post WTE, Budgeted WTE, WTE, Full Time Equivalent, Full Time Equivalents, Whole Time Equivalent,"
                    + " FTE Budget, BWT",
            "",
            "fte, wte"),
    PEOPLE_FTE(
            "people FTE",
            "People FTE, Person FTE, FTE of Person, Occupant FTE, Actual FTE, FTE in Post, In Post FTE, Filled FTE,"
                    + " FTE Filled, Strength FTE, FTE Strength, Employee FTE, Contracted FTE, Postholder FTE, Holder FTE,"
                    + " Person WTE, Actual WTE, Strength",
            "",
            ""),
    /// Rank or band of whoever is in the post, where it has a column beside the post's own.
    HELD(
            "rank held",
            "Rank Held, Held Rank, Grade Held, Held Grade, Band Held, Rank/Band Held, Rank of Person, Person Rank,"
                    + " Grade of Person, Person Grade, Occupant Rank, Occupant Grade, Rank of Occupant,"
                    + " Postholder Rank, Postholder Grade, Rank of Postholder, Rank of Post Holder, Actual Rank,"
                    + " Actual Grade, Current Rank, Rank in Post",
            "",
            ""),
    /// Each person of a post, as Hubplan's own export writes them: `T/DI 0.8; DC 0.2`.
    PEOPLE("people", "People (grade and FTE)", "", ""),
    /// Where people work who don't work where the post sits, as Hubplan's own export writes it: `CE`, or `CE; post`.
    ALIGNED("hub aligned to", "Aligned to (hub), Aligned to Hub, Aligned Hub", "", ""),
    FUNDED(
            "funded",
            "Funded, Funded Y/N, Is Funded, Budgeted, Budgeted Y/N, Is Budgeted, Funded Post, Funded BWT, In Budget,"
                    + " Funding Status, Funding",
            "",
            "funded, budgeted"),
    UNFUNDED(
            "unfunded",
            "Unfunded, Non-funded, Not Funded, Non-funded BWT, Unbudgeted, Not Budgeted, Unfunded Post",
            "",
            "unfunded"),
    STATUS(
            "status",
            "Status, Post Status, Filled/Vacant, Vacant/Filled, Filled or Vacant, Vacant or Filled, Occupied/Vacant,"
                    + " Vacant/Occupied, Occupancy, Occupancy Status, Vacancy Status, Position Status, Post State, State,"
                    + " Post Filled or Vacant, Post Filled/Vacant",
            "",
            "status"),
    FILLED(
            "filled",
            "Filled, Filled Y/N, Is Filled, Post Filled, Occupied, Occupied Y/N, Is Occupied, In Post, Currently Filled",
            "",
            "filled, occupied"),
    VACANT(
            "vacant",
            "Vacant, Vacant Y/N, Is Vacant, Post Vacant, Vacancy, Vacancy Y/N, Unfilled, Currently Vacant",
            "",
            "vacant"),
    /// Why a vacant post is vacant.
    VACANCY_REASON(
            "reason for vacancy",
            "Vacancy Reason, Reason for Vacancy, Reason Vacant, Vacant Reason, Why Vacant, Recruitment Status,"
                    + " Recruitment State, Vacancy State, Vacancy Stage",
            "",
            "vacancy reason, recruitment status"),
    /// On what terms whoever is in the post works.
    ENGAGEMENT(
            "terms",
            "Engagement, Engaged As, Terms of Engagement, Terms, Employment Basis, Basis of Employment",
            "",
            "engagement"),
    SHIFT(
            "shift",
            "Shift, Shift Pattern, Shifts, Shift Type, Roster, Rota, Working Pattern, Work Pattern, Duty Pattern,"
                    + " Shifts Worked, Hours Pattern",
            "",
            "shift"),
    RESTRICTED(
            "restricted",
            "Restricted, Restricted Y/N, Is Restricted, Restricted Post, Sensitive, Sensitive Y/N, Sensitive Post,"
                    + " Covert, Covert Y/N, Covert Post, Confidential",
            "",
            "restricted, sensitive, covert"),
    // ---- establishment lines
    LINE_BWT(
            "BWT",
            "BWT, BWT (FTE), BWT FTE, Budgeted Workforce Target, Budgeted Workforce, Budgeted Strength, Budgeted Posts,"
                    + " Budgeted FTE, Establishment, Establishment FTE, Established Posts, Authorised Strength,"
                    + " Authorised Establishment, Target Strength, Target FTE, Total BWT",
            "",
            ""),
    LINE_STRENGTH(
            "strength",
            "Strength, Strength (FTE), Strength FTE, Actual Strength, Actual FTE, FTE in Post, People FTE,"
                    + " Current Strength, Staff in Post, People in Post",
            "",
            ""),
    // ---- published strength
    SERIES_DATE(
            "day it is of",
            "As at 31 March, As at 31 March..., As at 30 September, As at, As at Date, Snapshot Date, Date, Month, Year Ending",
            "",
            ""),
    FORCE(
            "force",
            "Force Name, Force, Police Force, Police Force Name, Force Area, Police Force Area, Force or Region,"
                    + " Region or Force, Force/Region, Region/Force, Police Force/Region, Region/Police Force",
            "",
            ""),
    SERIES_FTE("FTE", "Total (FTE), Total FTE, FTE, Full-time Equivalent, FTE Total", "", ""),
    SERIES_OFFICERS(
            "police officers",
            "Police Officer Strength, Officer Strength, Police Officers, Police Officer, Officers, Police Officers (FTE)",
            "",
            ""),
    SERIES_STAFF("police staff", "Police Staff Strength, Staff Strength, Police Staff, Staff, Police Staff (FTE)", "", ""),
    SERIES_PCSO(
            "PCSOs",
            "PCSO Strength, PCSOs, PCSO, Police Community Support Officers, Police Community Support Officers (FTE)",
            "",
            ""),
    /// Strength in a column for each day: whatever heading names one is such a column.
    SERIES_ACROSS("strength of a day", "31 March 2018, 2018", "", ""),
    // ---- rates
    YEAR("financial year", "Financial Year, Year, FY, Fin Year, Rate Year, Price Year", "", ""),
    COST(
            "cost",
            "Loaded Cost (£), Loaded Cost, Loaded Yearly Cost, Yearly Cost, Annual Cost, Cost per FTE, Cost per Post,"
                    + " Full Cost, Unit Cost, Average Cost, Annual Rate, Cost, Rate",
            "",
            "loaded cost, annual cost"),
    BASIS("basis", "Basis, Basis of Rate, Source, Note, Notes", "", ""),
    BASIC_PAY("basic pay", "Basic Pay (£), Basic Pay, Basic, Basic Salary, Pay Point, Salary", "", ""),
    WEIGHTING("London weighting", "Weighting (£), London Weighting, Weighting", "", ""),
    ALLOWANCE("London allowance", "Allowance (£), London Allowance, Allowance, Allowances", "", ""),
    SHIFT_PAY("shift pay", "Shift Pay (£), Shift Pay, Shift Allowance, Shift", "", ""),
    INSURANCE(
            "employer NI",
            "Insurance (%), NI (%), Employer NI, Employer's NI, NI Rate, National Insurance, Employer's National Insurance",
            "",
            ""),
    INSURED_ABOVE("NI threshold", "Insured above (£), NI Threshold, NI Above, Secondary Threshold, Threshold", "", ""),
    PENSION("pension", "Pension (%), Employer Pension, Employer's Pension, Pension Rate, Pension", "", ""),
    // ---- kinds known by their headings
    FROM_POST(
            "post left",
            "From Post No, From Post, From Post Number, Old Post No, Current Post No, Post From, Leaving Post No",
            "",
            ""),
    PANEL_STATUS(
            "posting status",
            "Posting Status, Panel Status, Panel Decision, Decision, Outcome, Move Status, Status",
            "State",
            ""),
    REASON("reason", "Reason, Reason for Move, Reason for Posting, Move Reason", "", ""),
    BACKFILL("backfill", "Backfill Needed, Backfill, Backfill Required, Backfill Y/N", "", ""),
    HOURS("hours a week", "Hours per Week, Weekly Hours, Hours a Week, Contracted Hours, Hours", "", ""),
    CONTRACT("contract", "Type of Contract, Contract Type, Contract, Employment Type", "", ""),
    POSTING_REF("posting reference", "Posting Ref, Posting Reference, Posting No, Posting Number, Move Ref", "", ""),
    TO_POST("post moved into", "To Post No, To Post, To Post Number, New Post No, Post To, Into Post No, Post Moved Into", "", ""),
    START_DATE("start date", "Start Date, Date Started, Starts, Date of Start, Posting Date, Effective Date, Starting Date", "", ""),
    RELEASE_DATE("release date", "Release Date, Date Released, Released, Date of Release", "", ""),
    VACANCY_REF("vacancy reference", "Vacancy Reference Number, Vacancy Reference, Vacancy Ref, Vacancy No, Advert Ref", "", ""),
    ADVERTISED("number of vacancies", "Number of Vacancies, No of Vacancies, Vacancies", "", ""),
    GROUP("business group", "Business Group, Group, Business Area", "", ""),
    GROUP_FUNDED("funded BWT", "Funded BWT, Funded Posts, Funded", "", ""),
    GROUP_UNFUNDED("non-funded BWT", "Non-funded BWT, Unfunded BWT, Non-funded Posts, Non-funded, Unfunded", "", ""),
    PRIORITY("priority", "Priority, Posting Priority, Priority in Posting", "", "");

    private final String label;
    private final List<String> headings;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Set<String> lastResort;
    private final List<Set<String>> hints;

    /// @param headings over this column, likeliest first
    /// @param lastResort headings that mean this only where no other column does
    /// @param hints words that, all found in a longer heading, make this the best guess
    Field(String label, String headings, String lastResort, String hints) {
        this.label = label;
        this.headings = split(headings);
        for (int at = 0; at < this.headings.size(); at++) {
            exact.putIfAbsent(Words.compact(this.headings.get(at)), at);
        }
        this.lastResort = split(lastResort).stream().map(Words::compact).collect(Collectors.toUnmodifiableSet());
        this.hints = split(hints).stream().map(Words::tokens).toList();
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(",\\s*"));
    }

    /// As in a mapping's file: `people-fte`. Stays as it is, since planners keep such files.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A field by its key, or by its label in any case.
    public static Optional<Field> keyed(String text) {
        return Arrays.stream(values())
                .filter(field -> field.key().equalsIgnoreCase(text.strip()) || field.label().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /// In a planner's words, for messages: `rank or band`.
    public String label() {
        return label;
    }

    /// The likeliest headings, for telling a planner what was looked for.
    public List<String> examples() {
        return headings.subList(0, Math.min(3, headings.size()));
    }

    /// Place of a heading in the list, letters and digits only; -1 where it isn't there.
    int exactAt(String compact) {
        return exact.getOrDefault(compact, -1);
    }

    boolean isLastResort(String compact) {
        return lastResort.contains(compact);
    }

    boolean isHintedBy(Set<String> tokens) {
        for (Set<String> all : hints) {
            if (tokens.containsAll(all)) {
                return true;
            }
        }
        return false;
    }
}
