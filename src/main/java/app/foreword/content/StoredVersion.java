package app.foreword.content;

import java.time.Instant;

/** A row of module_version. */
record StoredVersion(ModuleVersionId id, ModuleId module, String version, String digest, Instant publishedAt) {

    String label() {
        return module + " " + version;
    }
}
