package app.foreword.enrolment;

import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import app.foreword.rights.StaffId;
import java.util.List;

/**
 * Ideas of a version have changed materially; said in the transaction of its approval, or where somebody is done with an
 * older one later.
 *
 * @param ideas in the order of the module; at least one
 * @param finished who was done with an older version and can still be reached
 */
public record ContentChanged(ModuleVersionId version, List<ConceptId> ideas, List<EnrolmentId> finished, StaffId by) {}
