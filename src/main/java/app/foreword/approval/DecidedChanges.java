package app.foreword.approval;

import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import java.time.Instant;
import java.util.List;

/**
 * What an approver said of the ideas that differ.
 *
 * @param base the version that it was compared with
 * @param at when; the same as that of the approval
 */
public record DecidedChanges(ModuleVersionId base, List<ConceptId> material, List<ConceptId> notMaterial, Instant at) {}
