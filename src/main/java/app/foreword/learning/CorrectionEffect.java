package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import java.util.List;

/**
 * What a correction changes, before it is made.
 *
 * @param versions in which it holds
 * @param patients who have chosen an option that would count otherwise than now
 * @param results how many of their results would have other numbers
 */
public record CorrectionEffect(List<ModuleVersionId> versions, int patients, int results) {}
