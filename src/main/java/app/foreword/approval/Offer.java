package app.foreword.approval;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.PublishedVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the approved versions new patients are enrolled in.
 *
 * @param versions of each module the newest first
 * @param approved the languages in which a version is approved now
 */
record Offer(List<PublishedVersion> versions, Map<ModuleVersionId, Set<Locale>> approved) {

    private record Served(String module, Locale language) {}

    /** Of each module and language the newest version that is approved in it. */
    List<ApprovedVersion> all() {
        var served = new HashSet<Served>();
        var offered = new ArrayList<ApprovedVersion>();
        for (PublishedVersion version : versions) {
            var languages = version.languages().stream()
                    .filter(language -> isApproved(version, language))
                    .filter(language -> served.add(new Served(version.module().value(), language)))
                    .toList();
            if (!languages.isEmpty()) {
                offered.add(new ApprovedVersion(version, languages));
            }
        }
        return List.copyOf(offered);
    }

    /** What is offered in that language where the version itself is not. */
    Optional<OtherVersion> besides(PublishedVersion version, Locale language) {
        int own = versions.indexOf(version);
        return versions.stream()
                .filter(other -> other.module().equals(version.module()) && !other.equals(version))
                .filter(other -> isApproved(other, language))
                .findFirst()
                .map(other -> new OtherVersion(other, versions.indexOf(other) < own));
    }

    private boolean isApproved(PublishedVersion version, Locale language) {
        return approved.getOrDefault(version.id(), Set.of()).contains(language);
    }
}
