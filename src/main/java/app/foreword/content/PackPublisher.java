package app.foreword.content;

import app.foreword.rights.ForTheApplication;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts packs into the database, where a version stands for good. */
@Service
@ForTheApplication(because = "packs are published when the application starts, before anyone can be signed in")
public class PackPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(PackPublisher.class);

    private final ModuleVersions versions;
    private final PackExaminer examiner;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PackPublisher(ModuleVersions versions, PackExaminer examiner, TransactionTemplate transaction, Clock clock) {
        this.versions = versions;
        this.examiner = examiner;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Publishes all of these packs, or none.
     *
     * @throws PackException naming the first pack that has faults
     */
    public void publishAll(List<Pack> packs) {
        transaction.executeWithoutResult(status -> packs.forEach(this::publish));
    }

    /**
     * Checks a pack and stores it. The same pack again is left as it is.
     *
     * @return the version, new or already there
     * @throws PackException where the pack has faults, or its version was published with other words; nothing is stored
     */
    public ModuleVersionId publish(Pack pack) {
        // The digest covers module.yaml too, and only checked packs have one stored: no need to check at every start.
        // A rule that came later must not stop the start: what was published under a digest of its time stays
        return Stream.concat(Stream.of(pack.digest()), pack.formerDigests().stream())
                .flatMap(digest -> versions.withDigest(digest).stream())
                .findFirst()
                .map(StoredVersion::id)
                .orElseGet(() -> publishNew(pack));
    }

    private ModuleVersionId publishNew(Pack pack) {
        PackReport report = examiner.examine(pack);
        if (!report.isGood()) {
            throw PackException.faulty(pack.name(), report.findings());
        }
        ModuleId module = PackReader.id(pack);
        String version = PackReader.version(pack);
        ModuleVersionId id = Objects.requireNonNull(transaction.execute(status -> {
            versions.find(module, version).ifPresent(published -> refuse(published, pack));
            return versions.add(module, version, pack, clock.instant());
        }));
        LOG.info("Published module {} {}", module, version);
        return id;
    }

    private void refuse(StoredVersion published, Pack pack) {
        throw PackException.refused(
                "module %s was published on %s and has changed since (files: %s). A published version never changes: raise `version` in module.yaml."
                        .formatted(
                                published.label(),
                                published.publishedAt().truncatedTo(ChronoUnit.SECONDS),
                                changed(versions.pack(published), pack)),
                "Raise `version` in module.yaml, or bring back the files as they were published.");
    }

    private static String changed(Pack before, Pack after) {
        var paths = new TreeSet<>(before.files().keySet());
        paths.addAll(after.files().keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(before.text(path), after.text(path)))
                .collect(Collectors.joining(", "));
    }
}
