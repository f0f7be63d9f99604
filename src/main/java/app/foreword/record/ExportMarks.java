package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The marks of each version that a table meets, found once. */
final class ExportMarks {

    private final Modules modules;
    private final List<KeyCorrection> corrections;
    private final List<PublishedVersion> versions;
    private final Map<ModuleVersionId, Marks> known = new HashMap<>();

    ExportMarks(Modules modules, List<KeyCorrection> corrections) {
        this.modules = modules;
        this.corrections = corrections;
        this.versions = modules.allVersions();
    }

    Marks of(ModuleVersionId version) {
        return known.computeIfAbsent(
                version, id -> Marks.of(modules.get(id, Locale.ENGLISH), id, corrections, versions));
    }

    LearningModule module(ModuleVersionId version, Locale language) {
        return modules.get(version, language);
    }
}
