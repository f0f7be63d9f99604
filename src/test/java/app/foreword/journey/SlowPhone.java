package app.foreword.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A slow phone on slow 4G: the figures that Lighthouse uses for it, kept up by the browser itself. */
final class SlowPhone {

    static final String WORDS = "processor slowed 4 times, 150 ms for each request, 1.6 Mbit/s down, 750 kbit/s up";

    private static final int SLOWER = 4;
    private static final int LATENCY_MILLISECONDS = 150;
    private static final int DOWN_BITS = 1_600_000;
    private static final int UP_BITS = 750_000;

    private SlowPhone() {}

    static void slow(CDPSession tools) {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLISECONDS);
        network.addProperty("downloadThroughput", DOWN_BITS / 8);
        network.addProperty("uploadThroughput", UP_BITS / 8);
        tools.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        tools.send("Emulation.setCPUThrottlingRate", processor);
    }
}
