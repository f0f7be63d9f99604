package app.foreword.journey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page costs to load. */
record PageWeight(List<Download> downloads) {

    double kilobytes() {
        return downloads.stream().mapToLong(Download::bytes).sum() / 1024.0;
    }

    /** Those that went over the network. */
    long requests() {
        return downloads.stream().filter(download -> !download.cached()).count();
    }

    List<String> forStaff() {
        return downloads.stream()
                .filter(Download::isForStaff)
                .map(Download::path)
                .toList();
    }

    PageWeight and(PageWeight more) {
        return new PageWeight(
                Stream.concat(downloads.stream(), more.downloads.stream()).toList());
    }

    /** As "script 73.1 KB in 2, font 34.7 KB in 1"; what the browser had is left out. */
    String byKind() {
        return Stream.of(Download.Kind.values())
                .map(this::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String words(Download.Kind kind) {
        var some = new PageWeight(downloads.stream()
                .filter(download -> download.kind() == kind && !download.cached())
                .toList());
        return some.downloads.isEmpty()
                ? ""
                : "%s %.1f KB in %d".formatted(kind.word(), some.kilobytes(), some.requests());
    }
}
