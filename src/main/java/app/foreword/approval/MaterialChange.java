package app.foreword.approval;

import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import app.foreword.rights.StaffId;
import java.util.List;

/**
 * What an approver said has changed materially with a version that reaches patients now.
 *
 * @param ideas at least one
 */
public record MaterialChange(ModuleVersionId version, List<ConceptId> ideas, StaffId by) {}
