package app.foreword;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.rights.ForAdmins;
import app.foreword.rights.ForApprovers;
import app.foreword.rights.ForPatient;
import app.foreword.rights.ForReviewers;
import app.foreword.rights.ForTheApplication;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** The rules of the house that a machine can see. */
class ArchitectureTest {

    private static final List<Class<? extends Annotation>> GUARDS =
            List.of(ForPatient.class, ForReviewers.class, ForApprovers.class, ForAdmins.class, ForTheApplication.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.foreword");

    @Test
    void arrowsRunOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("rights")
                .definedBy("app.foreword.rights..")
                .layer("text")
                .definedBy("app.foreword.text")
                .layer("audit")
                .definedBy("app.foreword.audit")
                .layer("content")
                .definedBy("app.foreword.content..")
                .layer("guard")
                .definedBy("app.foreword.guard")
                .layer("approval")
                .definedBy("app.foreword.approval")
                .layer("enrolment")
                .definedBy("app.foreword.enrolment")
                .layer("learning")
                .definedBy("app.foreword.learning")
                .layer("review")
                .definedBy("app.foreword.review")
                .layer("insight")
                .definedBy("app.foreword.insight")
                .layer("record")
                .definedBy("app.foreword.record")
                .layer("mail")
                .definedBy("app.foreword.mail")
                .layer("access")
                .definedBy("app.foreword.access")
                .layer("check")
                .definedBy("app.foreword.check")
                .layer("screens")
                .definedBy("app.foreword.shell..", "app.foreword..ui..")
                .layer("demo")
                .definedBy("app.foreword.demo..")
                .whereLayer("demo")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("check")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("screens")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("guard")
                .mayOnlyBeAccessedByLayers("check")
                .whereLayer("record")
                .mayOnlyBeAccessedByLayers("screens")
                .whereLayer("mail")
                .mayOnlyBeAccessedByLayers("screens", "demo")
                .whereLayer("audit")
                .mayOnlyAccessLayers("rights")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("insight")
                .mayOnlyBeAccessedByLayers("record", "screens", "demo")
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("record", "screens", "demo")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers("screens", "demo")
                .whereLayer("learning")
                .mayOnlyBeAccessedByLayers("review", "insight", "record", "screens", "demo")
                .whereLayer("enrolment")
                .mayOnlyBeAccessedByLayers(
                        "learning", "review", "insight", "record", "mail", "access", "screens", "demo")
                .whereLayer("approval")
                .mayOnlyBeAccessedByLayers("enrolment", "screens", "demo")
                .whereLayer("approval")
                .mayOnlyAccessLayers("content", "rights", "audit", "text")
                .check(CLASSES);
    }

    @Test
    void roomsDoNotGoInCircles() {
        slices().matching(
                        "app.foreword.(content|guard|check|approval|enrolment|learning|review|insight|record|mail|access|audit|rights|text)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onlyNavigationIsPublicInAUiPackage() {
        classes()
                .that()
                .resideInAPackage("app.foreword..ui")
                .and()
                .haveSimpleNameNotEndingWith("Navigation")
                .and()
                // what stands in an interface is public by the language, and as hidden as the interface
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void previewsAndReplaysCannotReachWhatRecords() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Preview")
                .or()
                .haveSimpleNameStartingWith("Replay")
                .and()
                // leads to one, and does nothing else
                .doNotHaveSimpleName("ReplayLink")
                .should()
                .transitivelyDependOnClassesThat(
                        DescribedPredicate.describe("record what a patient does", ArchitectureTest::records))
                .check(CLASSES);
    }

    @Test
    void screensOfOneFeatureUseAnotherOnlyByItsNavigation() {
        for (String feature :
                List.of("approval", "enrolment", "learning", "review", "insight", "record", "access", "audit")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.foreword." + feature + ".ui")
                    .should()
                    .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("app.foreword." + feature + ".ui")
                            .and(DescribedPredicate.not(JavaClass.Predicates.simpleNameEndingWith("Navigation"))))
                    .check(CLASSES);
        }
    }

    @Test
    void everyPublicMethodOfAServiceSaysWhoMayCallIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(new DescribedPredicate<>("are public services or repositories") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getModifiers().contains(JavaModifier.PUBLIC)
                                && (type.isAnnotatedWith(Service.class) || type.isAnnotatedWith(Repository.class));
                    }
                })
                .should(carryAGuard())
                .check(CLASSES);
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(CLASSES);
    }

    @Test
    void theHeartIsPure() {
        noClasses()
                .that()
                .haveSimpleName("LearningPath")
                .or()
                .haveSimpleName("Results")
                .or()
                .haveSimpleName("OptionOrder")
                .or()
                .haveSimpleName("Effort")
                .or()
                .haveSimpleName("RecheckPath")
                .or()
                .haveFullyQualifiedName("app.foreword.learning.Keys")
                .or()
                .haveSimpleName("Round")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "java.time..", "com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(new ArchCondition<>("live in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void nothingChangesOrDeletesWhatIsAppendOnly() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|sql)"))
                    .toList()) {
                String text = Files.readString(file).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
                for (String table : List.of(
                        "answer",
                        "recheck_answer",
                        "reading",
                        "talk_outcome",
                        "sign_off",
                        "help_said",
                        "module_version",
                        "module_file",
                        "module_approval",
                        "language_choice",
                        "attempt",
                        "key_correction",
                        "past_waiver",
                        "extension",
                        "concept_change",
                        "version_move",
                        "audit_event")) {
                    assertThat(text)
                            .as("%s leaves %s alone", file, table)
                            .doesNotContainPattern("update " + table + "\\b")
                            .doesNotContainPattern("delete from " + table + "\\b")
                            .doesNotContainPattern("truncate table " + table + "\\b");
                }
            }
        }
    }

    /**
     * One class composes the names of tables into a delete, which the rule above cannot see: a patient has the right to be
     * forgotten, and then what is otherwise only added to goes as well.
     */
    @Test
    void onlyErasingAPatientDeletesWithoutNamingTheTable() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("enrolment/ErasedRows.java"))
                    .toList()) {
                assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                        .as("%s", file)
                        .doesNotContainPattern("(?:delete\\s+from|truncate\\s+table)\\s*(?:\"|%)");
            }
        }
    }

    @Test
    void handOversOfTabletsAreNeverDeleted() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|sql)"))
                    .toList()) {
                assertThat(Files.readString(file).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                        .as("%s", file)
                        .doesNotContain("delete from tablet_handover")
                        .doesNotContain("truncate table tablet_handover");
            }
        }
    }

    private static boolean records(JavaClass type) {
        return type.getPackageName().equals("app.foreword.learning")
                && List.of(
                                "Learning",
                                "OwnQuestions",
                                "Drafts",
                                "Help",
                                "LearningRecords",
                                "DraftRecords",
                                "HelpRecords",
                                "ProgressKeeper",
                                "Rechecks",
                                "RecheckRecords")
                        .contains(type.getSimpleName());
    }

    private static ArchCondition<JavaMethod> carryAGuard() {
        return new ArchCondition<>("carry one of the marks of app.foreword.rights") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = GUARDS.stream().anyMatch(guard -> marked(method, guard));
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " is open to anyone"));
            }
        };
    }

    private static boolean marked(JavaMember member, Class<? extends Annotation> guard) {
        return member.isAnnotatedWith(guard) || member.getOwner().isAnnotatedWith(guard);
    }
}
