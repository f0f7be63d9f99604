package app.foreword.approval;

import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import app.foreword.rights.StaffId;
import java.util.List;
import java.util.Locale;

/**
 * Said in the transaction of an approval, for the rooms that know patients.
 *
 * @param older the versions of the module before this one
 * @param material the ideas that have changed so much that they are asked again, in the order of the module
 */
public record VersionApproved(
        ModuleVersionId version, Locale language, List<ModuleVersionId> older, List<ConceptId> material, StaffId by) {}
