package app.foreword.content;

import app.foreword.rights.ForTheApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Holds packs to every rule: the same for an author at the command line, at publishing, and for who approves. */
@Service
@ForTheApplication(because = "packs are examined when the application starts; the calling services ask for rights")
public class PackExaminer {

    private final ModuleVersions versions;
    private final ContentGuard guard;

    PackExaminer(ModuleVersions versions, ContentGuard guard) {
        this.versions = versions;
        this.guard = guard;
    }

    /** @throws NoSuchElementException where no such version was published */
    public PackReport examine(ModuleVersionId id) {
        return versions.find(id)
                .map(versions::pack)
                .map(pack -> examine(pack, guard))
                .orElseThrow(() -> new NoSuchElementException("No module version " + id.value() + " was published"));
    }

    PackReport examine(Pack pack) {
        return examine(pack, guard);
    }

    /**
     * A pack in a folder, as its author sees it before anything is published.
     *
     * @param source the text of the source document; null to take the fingerprint that lies in the pack
     */
    public static PackReport examine(Path folder, @Nullable String source, ContentGuard guard) throws IOException {
        Pack pack = PackFolders.read(folder);
        return examine(source == null ? pack : pack.with(Pack.FINGERPRINT_FILE, SourceFingerprint.of(source)), guard);
    }

    /** The guard reads only packs whose files have the right shape; until then there is nothing to read. */
    static PackReport examine(Pack pack, ContentGuard guard) {
        if (!pack.faults().isEmpty()) {
            return new PackReport(pack.name(), pack.faults(), List.of(), List.of());
        }
        var problems = new Problems();
        var draft = new Draft(pack, problems);
        new PackCheck(draft, problems).check();
        String runs = pack.text(Pack.FINGERPRINT_FILE);
        Set<String> fingerprint = runs == null ? Set.of() : SourceFingerprint.read(runs, problems);
        List<Finding> structure = problems.inReadingOrder();
        if (!problems.filesAreRight()) {
            return new PackReport(pack.name(), structure, List.of(), List.of());
        }
        List<LanguageReport> languages = PackReader.read(pack).stream()
                .map(module -> guard.examine(ManuscriptWriter.write(draft, module, fingerprint)))
                .toList();
        var findings = new ArrayList<>(structure);
        languages.forEach(language -> findings.addAll(language.findings()));
        return PackExceptions.apply(draft, findings.stream().distinct().toList(), languages);
    }
}
