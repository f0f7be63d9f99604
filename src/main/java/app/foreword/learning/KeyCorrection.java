package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.QuestionId;

/**
 * That an approver said what is right for a question.
 *
 * @param from the version from which on it holds
 */
public record KeyCorrection(ModuleVersionId from, QuestionId question, CorrectedKey key) {}
