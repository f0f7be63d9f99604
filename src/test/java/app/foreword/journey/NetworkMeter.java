package app.foreword.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what a page asks the server for, as the browser's own network panel does. */
final class NetworkMeter {

    private static final int QUIET_MILLISECONDS = 600;
    private static final int STEP_MILLISECONDS = 50;
    private static final int LIMIT_MILLISECONDS = 60_000;

    private record Started(String url, Download.Kind kind) {}

    private final Page page;
    private final Map<String, Started> underWay = new HashMap<>();
    private final Set<String> cached = new HashSet<>();
    private final List<Download> done = new ArrayList<>();
    private int quiet;

    NetworkMeter(Page page, CDPSession tools) {
        this.page = page;
        tools.on("Network.requestWillBeSent", this::started);
        tools.on("Network.responseReceived", this::answered);
        tools.on("Network.requestServedFromCache", event -> cached.add(id(event)));
        tools.on("Network.loadingFinished", this::finished);
        tools.on("Network.loadingFailed", event -> underWay.remove(id(event)));
        tools.send("Network.enable");
    }

    /** What came since the last time, once nothing more comes. */
    PageWeight take() {
        quiet = 0;
        for (int waited = 0; quiet < QUIET_MILLISECONDS; waited += STEP_MILLISECONDS) {
            if (waited > LIMIT_MILLISECONDS) {
                throw new IllegalStateException("The page goes on loading: " + underWay.values());
            }
            page.waitForTimeout(STEP_MILLISECONDS);
            quiet = underWay.isEmpty() ? quiet + STEP_MILLISECONDS : 0;
        }
        var weight = new PageWeight(List.copyOf(done));
        done.clear();
        return weight;
    }

    private void started(JsonObject event) {
        String url = event.getAsJsonObject("request").get("url").getAsString();
        quiet = 0;
        if (url.startsWith("http")) {
            underWay.put(id(event), new Started(url, Download.Kind.of(text(event, "type"))));
        }
    }

    private void answered(JsonObject event) {
        var response = event.getAsJsonObject("response");
        if (response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean()) {
            cached.add(id(event));
        }
        // a file asked for ahead of its use is told by what it is only now
        underWay.computeIfPresent(
                id(event), (id, started) -> new Started(started.url(), Download.Kind.of(text(event, "type"))));
    }

    private void finished(JsonObject event) {
        Started started = underWay.remove(id(event));
        if (started != null) {
            long bytes = event.get("encodedDataLength").getAsLong();
            done.add(Download.of(started.url(), started.kind(), bytes, cached.contains(id(event))));
        }
    }

    private static String id(JsonObject event) {
        return text(event, "requestId");
    }

    private static String text(JsonObject event, String name) {
        return event.has(name) ? event.get(name).getAsString() : "";
    }
}
