package app.foreword.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.enrolment.AuditedViews;
import app.foreword.learning.Replays;
import app.foreword.rights.ForAdmins;
import app.foreword.rights.ForApprovers;
import app.foreword.rights.ForPatient;
import app.foreword.rights.ForReviewers;
import app.foreword.rights.ForTheApplication;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgetting the trail is a failing build. */
class EverythingLeavesARowTest {

    private static final List<Class<? extends Annotation>> STAFF =
            List.of(ForReviewers.class, ForApprovers.class, ForAdmins.class);

    private static final List<Class<? extends Annotation>> OTHERS = List.of(ForPatient.class, ForTheApplication.class);

    /** What staff may do without a trace, and why. */
    private static final Set<String> NO_TRACE = Set.of(
            // shows a module as a patient would see it, is about nobody and stores nothing
            "Previews.start",
            // that a staff member has been told of something is between them and the program
            "Notices.seen",
            // how a staff member likes their own list
            "SavedWorklists.save",
            // what the program's settings say
            "Mails.isSet",
            // each letter leaves its row when it is sent, or cannot be
            "Mails.sendLinks",
            // a file that is looked at and not yet taken over names nobody in the database
            "Imports.open",
            "Imports.done",
            "Imports.upload",
            "Imports.template",
            "Imports.preview",
            // an empty form is about nobody
            "PaperForms.blank");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.foreword");

    @Test
    @DisplayName("UC-26 R8: a service of staff that writes and leaves no row does not build")
    void services() {
        var forgotten = CLASSES.stream()
                .filter(type ->
                        type.getModifiers().contains(JavaModifier.PUBLIC) && type.isAnnotatedWith(Service.class))
                .flatMap(EverythingLeavesARowTest::forgotten)
                .filter(name -> !NO_TRACE.contains(name));
        assertThat(forgotten).isEmpty();
    }

    @Test
    @DisplayName("UC-26 R8: every page about a patient notes that it was opened")
    void views() {
        classes()
                .that(new DescribedPredicate<>("are pages about a patient") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isAnnotatedWith(Route.class)
                                && type.getAnnotationOfType(Route.class).value().startsWith("staff/enrolments");
                    }
                })
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it is AuditedViews.opened, or a service that notes itself which answer was looked at",
                        call -> call.getTarget().getOwner().isEquivalentTo(Replays.class)
                                || call.getTarget().getOwner().isEquivalentTo(AuditedViews.class)
                                        && call.getName().equals("opened")))
                .check(CLASSES);
    }

    @Test
    @DisplayName("UC-26 R8: the rule finds what forgets, and only that")
    void theRuleItself() {
        var planted =
                new ClassFileImporter().importPackagesOf(ForgetfulService.class).get(ForgetfulService.class);
        assertThat(forgotten(planted)).containsExactly("ForgetfulService.forgets");
    }

    private static Stream<String> forgotten(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && isOfStaff(method)
                        && !isReading(method)
                        && !Traced.leavesARow(method))
                .map(method -> type.getSimpleName() + "." + method.getName());
    }

    /** The mark of the method counts before that of its class. */
    private static boolean isOfStaff(JavaMethod method) {
        boolean own = Stream.concat(STAFF.stream(), OTHERS.stream()).anyMatch(method::isAnnotatedWith);
        return STAFF.stream().anyMatch(own ? method::isAnnotatedWith : method.getOwner()::isAnnotatedWith);
    }

    /** Without a word on it a method is taken for one that writes. */
    private static boolean isReading(JavaMethod method) {
        if (method.isAnnotatedWith(Transactional.class)) {
            return method.getAnnotationOfType(Transactional.class).readOnly();
        }
        return method.getOwner().isAnnotatedWith(Transactional.class)
                && method.getOwner().getAnnotationOfType(Transactional.class).readOnly();
    }
}
