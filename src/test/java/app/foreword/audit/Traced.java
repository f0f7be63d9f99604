package app.foreword.audit;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether calling a method leaves a row in the trail, as far as the code shows. */
public final class Traced {

    private Traced() {}

    /** By its own class, or a class that it calls: a row that somebody further away writes is about something else. */
    public static boolean leavesARow(JavaCodeUnit method) {
        return reaches(method, method.getOwner(), new HashSet<>());
    }

    private static boolean reaches(JavaCodeUnit from, JavaClass start, Set<JavaCodeUnit> been) {
        return been.add(from)
                && called(from)
                        .anyMatch(target ->
                                isTheTrail(target) || (mayFollow(from, target, start) && reaches(target, start, been)));
    }

    /** Lambdas belong to the method in which they stand; references to methods are followed like calls. */
    private static Stream<JavaCodeUnit> called(JavaCodeUnit from) {
        return Stream.concat(
                        from.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().resolveMember().orElse(null)),
                        from.getMethodReferencesFromSelf().stream()
                                .map(reference -> ((AccessTarget.MethodReferenceTarget) reference.getTarget())
                                        .resolveMember()
                                        .orElse(null)))
                .filter(Objects::nonNull)
                .map(JavaCodeUnit.class::cast);
    }

    /** Within the class where it starts as far as it goes, into another one and around there, and no further. */
    private static boolean mayFollow(JavaCodeUnit from, JavaCodeUnit target, JavaClass start) {
        return target.getOwner().getPackageName().startsWith("app.foreword")
                && (from.getOwner().equals(start) || target.getOwner().equals(from.getOwner()));
    }

    private static boolean isTheTrail(JavaCodeUnit target) {
        return target.getOwner().isEquivalentTo(AuditTrail.class)
                && target.getName().equals("add");
    }
}
