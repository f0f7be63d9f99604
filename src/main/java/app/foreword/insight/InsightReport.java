package app.foreword.insight;

import app.foreword.content.LearningModule;
import java.util.List;

/**
 * What a version in a language teaches well and badly.
 *
 * @param cut whether there were more enrolments than are counted; the newest are
 * @param ideas what is taught badly first
 * @param forms form A, which all are asked, and form B, which only those are asked who missed form A
 */
public record InsightReport(
        InsightQuery query,
        LearningModule module,
        boolean cut,
        Progress progress,
        List<IdeaInsight> ideas,
        List<FormInsight> forms) {}
