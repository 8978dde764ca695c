package org.hubplan;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Change;
import org.hubplan.store.PlanFileRefused;
import org.hubplan.store.Verdict;
import org.junit.jupiter.api.Test;

/// Holds the rooms apart: who may see whom, and what is never done where. Rooms that later work brings have their doors
/// here already. A room that outgrows its place is split, and the README's table and this test change with it.
class RoomsTest {
    private static final JavaClasses HUBPLAN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.hubplan");

    private static final Set<String> COUNTED = Set.of("model", "change", "money", "ledger");
    private static final Set<String> CHECKED = both(COUNTED, Set.of("check"));

    /// Rooms that only think: the same input gives the same answer, on any machine, at any time.
    private static final Set<String> PURE = both(CHECKED, Set.of("disclosure", "advise", "posting", "programme"));

    private static final Set<String> OUTWARD = Set.of("store", "exchange", "report");
    private static final Set<String> BENEATH_SESSION = both(PURE, OUTWARD);
    private static final Set<String> BENEATH_SCREENS = both(BENEATH_SESSION, Set.of("session", "sample"));
    private static final Set<String> ALL = both(BENEATH_SCREENS, Set.of("cli", "ui"));

    // ---- doors

    @Test
    void model_sees_no_other_room() {
        seesOnly("model", Set.of(), "every room speaks of posts and hubs, so these lean on nothing");
    }

    @Test
    void change_sees_model() {
        seesOnly("change", Set.of("model"), "a log is replayed whatever its changes add up to or cost");
    }

    @Test
    void money_sees_model_and_change() {
        seesOnly("money", Set.of("model", "change"), "a price follows from posts, rates and where pay comes from");
    }

    @Test
    void ledger_sees_model_change_and_money() {
        seesOnly("ledger", Set.of("model", "change", "money"), "totals add up priced posts, change by change");
    }

    @Test
    void check_and_disclosure_see_what_is_counted() {
        seesOnly("check", COUNTED, "a limit is judged by the totals every screen shows");
        seesOnly("disclosure", COUNTED, "a cell is hidden for its figures, not for who asks");
    }

    @Test
    void advise_posting_and_programme_see_what_is_checked() {
        for (String room : Set.of("advise", "posting", "programme")) {
            seesOnly(room, CHECKED, "each proposes changes within the limits and knows nothing of the others");
        }
    }

    @Test
    void store_exchange_and_report_see_the_pure_rooms() {
        for (String room : OUTWARD) {
            seesOnly(room, PURE, "each takes plans out of the program in its own way, apart from the others");
        }
    }

    @Test
    void session_sees_all_but_what_stands_on_it() {
        seesOnly("session", BENEATH_SESSION, "screens and commands call it and listen; it never calls them");
    }

    @Test
    void sample_sees_the_pure_rooms_and_the_session() {
        seesOnly("sample", both(PURE, Set.of("session")), "a sample plan is made as a planner would make it");
    }

    @Test
    void command_line_and_window_do_not_see_each_other() {
        seesOnly("cli", BENEATH_SCREENS, "commands work where there is no screen; Launcher hands the tour over");
        seesOnly("ui", BENEATH_SCREENS, "the window works with no command line");
    }

    @Test
    void only_the_session_opens_plan_files() {
        hold(noClasses().that().resideOutsideOfPackages("org.hubplan.session..", "org.hubplan.store..")
                .should(dependOnClassesThat(resideInAPackage("org.hubplan.store..")
                        .and(Predicates.belongToAnyOf(PlanFileRefused.class, Verdict.class).negate())))
                .because("a change that went round the session would be neither checked nor shown;"
                        + " only the words of a refused file, and of one verified, go further"));
    }

    @Test
    void no_room_sees_the_wiring() {
        hold(noClasses().that().resideInAPackage("org.hubplan.*..")
                .should().dependOnClassesThat().resideInAPackage("org.hubplan")
                .because("Launcher and HubplanApp put the rooms together, and no room needs them back"));
    }

    @Test
    void neither_rooms_nor_packages_form_a_circle() {
        hold(slices().matching("org.hubplan.(*)..").should().beFreeOfCycles().because("rooms in a circle are one room"));
        hold(slices().matching("org.hubplan.(**)").should().beFreeOfCycles().because("so are the packages inside one")
                .ignoreDependency(resideInAPackage("org.hubplan.store.jooq.."), resideInAPackage("org.hubplan.store.jooq..")));
    }

    @Test
    void every_class_lives_in_a_room_of_the_table() {
        hold(classes().should().resideInAPackage("org.hubplan").orShould().resideInAnyPackage(packages(ALL))
                .because("a room nobody named has no doors"));
    }

    // ---- what is never done where

    @Test
    void only_the_store_speaks_sql() {
        onlyIn("store", "how a plan lies on disk is one room's own affair",
                "java.sql..", "javax.sql..", "org.jooq..", "org.flywaydb..", "org.h2..", "org.postgresql..");
    }

    @Test
    void only_the_window_speaks_javafx() {
        onlyIn("ui", "everything but the window works where there is no screen",
                "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");
    }

    @Test
    void only_exchange_reads_and_writes_spreadsheets() {
        onlyIn("exchange", "a workbook is a stranger's file, and one room guards against it",
                "org.apache.poi..", "org.dhatim..", "com.github.miachm..", "de.siegmar..");
    }

    @Test
    void only_the_report_lays_out_pages() {
        onlyIn("report", "what the preview shows is the page itself, drawn in one place",
                "com.openhtmltopdf..", "org.openpdf..", "com.lowagie..", "org.apache.pdfbox..");
    }

    @Test
    void only_the_command_line_reads_arguments() {
        onlyIn("cli", "the words of a command are no other room's concern", "picocli..");
    }

    @Test
    void view_models_know_no_scene() {
        hold(noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("what a screen does is tested without a toolkit"));
    }

    @Test
    void pure_rooms_touch_no_files() {
        hold(pureClasses().should().dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .because("a plan is a value; where it is kept is the store's affair"));
    }

    @Test
    void pure_rooms_read_no_clock() {
        hold(pureClasses()
                .should().accessTargetWhere(targetOwner(resideInAPackage("java.time..")).and(target(name("now"))))
                .orShould().accessTargetWhere(
                        targetOwner(type(System.class)).and(target(nameMatching("currentTimeMillis|nanoTime"))))
                .orShould().dependOnClassesThat().haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.Date")
                .because("an option replayed next year must give what it gives today"));
    }

    @Test
    void only_the_command_line_and_the_launcher_print() {
        hold(noClasses().that().resideOutsideOfPackage("org.hubplan.cli..").and().doNotBelongToAnyOf(Launcher.class)
                .should(ACCESS_STANDARD_STREAMS)
                .because("standard output holds only a command's answer"));
    }

    // ---- shape

    @Test
    void every_change_is_a_record_beside_the_others() {
        assertThat(Change.class.isSealed()).as("the set of changes is closed").isTrue();
        hold(classes().that().implement(Change.class)
                .should().beRecords().andShould().resideInAPackage("org.hubplan.change")
                .because("a sealed type can't span packages on the class path, and a log keeps plain data"));
    }

    @Test
    void names_come_from_the_planners_world() {
        hold(noClasses().should().haveNameMatching(".*(Manager|Service|Util|Utils|Helper|Impl)")
                .because("such a name says that something is done, not what it is"));
    }

    // ---- how the rules are put

    private static void seesOnly(String room, Set<String> seen, String why) {
        Set<String> hidden = new TreeSet<>(ALL);
        hidden.remove(room);
        hidden.removeAll(seen);
        hold(noClasses().that().resideInAPackage(packageOf(room))
                .should().dependOnClassesThat().resideInAnyPackage(packages(hidden))
                .because(why));
    }

    private static void onlyIn(String room, String why, String... libraries) {
        hold(noClasses().that().resideInAPackage("org.hubplan.*..").and().resideOutsideOfPackage(packageOf(room))
                .should().dependOnClassesThat().resideInAnyPackage(libraries)
                .because(why));
    }

    private static GivenClassesConjunction pureClasses() {
        return noClasses().that().resideInAnyPackage(packages(PURE));
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(HUBPLAN);
    }

    private static String packageOf(String room) {
        return "org.hubplan." + room + "..";
    }

    private static String[] packages(Collection<String> rooms) {
        return rooms.stream().map(RoomsTest::packageOf).toArray(String[]::new);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.of(some, more).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
