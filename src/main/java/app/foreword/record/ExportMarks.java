package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.learning.KeyCorrectionRecords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The marks of each version that a table meets, found once. */
final class ExportMarks {

    private final Modules modules;
    private final KeyCorrectionRecords corrections;
    private final Map<ModuleVersionId, Marks> known = new HashMap<>();

    ExportMarks(Modules modules, KeyCorrectionRecords corrections) {
        this.modules = modules;
        this.corrections = corrections;
    }

    Marks of(ModuleVersionId version) {
        return known.computeIfAbsent(
                version, id -> new Marks(modules.get(id, Locale.ENGLISH), corrections.inForce(id)));
    }

    LearningModule module(ModuleVersionId version, Locale language) {
        return modules.get(version, language);
    }
}
