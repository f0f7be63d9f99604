package app.foreword.approval.ui;

import app.foreword.content.ModuleVersionId;
import java.util.Locale;

/** The addresses of the pages about modules. */
public final class ApprovalNavigation {

    /** All modules and their versions. */
    public static final String MODULES = "staff/modules";

    private static final String ONE = MODULES + "/:version([0-9]{1,18})/:language/";
    static final String REPORT = ONE + "report";
    static final String EVIDENCE = ONE + "evidence";

    private ApprovalNavigation() {}

    /** What the program says of a version, and where it is approved. */
    public static String report(ModuleVersionId version, Locale language) {
        return one(version, language) + "report";
    }

    /** What stands behind a version's words. */
    public static String evidence(ModuleVersionId version, Locale language) {
        return one(version, language) + "evidence";
    }

    private static String one(ModuleVersionId version, Locale language) {
        return "%s/%d/%s/".formatted(MODULES, version.value(), language.toLanguageTag());
    }
}
