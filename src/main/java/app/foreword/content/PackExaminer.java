package app.foreword.content;

import app.foreword.rights.ForTheApplication;
import java.util.List;
import java.util.NoSuchElementException;
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

    /** The guard reads only packs whose files have the right shape; until then there is nothing to read. */
    static PackReport examine(Pack pack, ContentGuard guard) {
        return new PackReport(pack.name(), PackCheck.check(pack), List.of(), List.of());
    }
}
