package app.foreword.content;

import app.foreword.rights.ForTheApplication;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The published modules. Versions never change, so each is read from the database once and then kept. */
@Service
@ForTheApplication(
        because = "modules are the same for everyone; the calling services ask for the right to an enrolment")
public class Modules {

    private static final Comparator<StoredVersion> BY_VERSION =
            Comparator.comparing(stored -> SemanticVersion.of(stored.version()));

    private final ModuleVersions versions;
    private final ConcurrentMap<ModuleVersionId, PublishedModule> read = new ConcurrentHashMap<>();

    Modules(ModuleVersions versions) {
        this.versions = versions;
    }

    /**
     * One version in one language; called on every click of a patient, so it costs two look-ups in memory.
     *
     * @param language one that the version does not have gives the nearest ({@code es} for {@code es-MX}), else the
     *     version's first
     * @throws NoSuchElementException where no such version was published
     */
    public LearningModule get(ModuleVersionId id, Locale language) {
        return published(id)
                .orElseThrow(() -> new NoSuchElementException("No module version " + id.value() + " was published"))
                .in(language);
    }

    /** The newest version of each module, in the order of their ids; 1.10.0 is newer than 1.9.0. */
    public List<PublishedVersion> newestVersions() {
        return versions.all().stream()
                .collect(Collectors.groupingBy(StoredVersion::module, Collectors.maxBy(BY_VERSION)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(stored -> stored.module().value()))
                .map(stored -> read(stored).version())
                .toList();
    }

    /** Every published version: modules in the order of their ids, the newest version of each first. */
    public List<PublishedVersion> allVersions() {
        return versions.all().stream()
                .sorted(Comparator.comparing(
                                (StoredVersion stored) -> stored.module().value())
                        .thenComparing(BY_VERSION.reversed()))
                .map(stored -> read(stored).version())
                .toList();
    }

    /** Empty where no such version was published. */
    public Optional<PublishedVersion> find(ModuleVersionId id) {
        return published(id).map(PublishedModule::version);
    }

    private Optional<PublishedModule> published(ModuleVersionId id) {
        PublishedModule known = read.get(id);
        return known != null ? Optional.of(known) : versions.find(id).map(this::read);
    }

    /**
     * Two readers at the same time both read, and one result stays. To let one wait for the other could stand still:
     * the waiting one may hold the database connection that the other needs.
     */
    private PublishedModule read(StoredVersion stored) {
        PublishedModule known = read.get(stored.id());
        if (known != null) {
            return known;
        }
        var fresh = PublishedModule.of(stored, PackReader.read(versions.pack(stored)));
        PublishedModule before = read.putIfAbsent(stored.id(), fresh);
        return before == null ? fresh : before;
    }
}
