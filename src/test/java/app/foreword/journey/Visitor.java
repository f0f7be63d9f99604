package app.foreword.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A device that opens one page, once or again. */
record Visitor(BrowserContext device, String address) implements AutoCloseable {

    /** In a new tab: what the device has is what its cache holds. */
    PageWeight open() {
        try (Page page = device.newPage()) {
            var meter = new NetworkMeter(page, device.newCDPSession(page));
            page.navigate(address);
            arrived(page);
            return meter.take();
        }
    }

    Paint openSlowly() {
        try (Page page = device.newPage()) {
            var tools = device.newCDPSession(page);
            var meter = new NetworkMeter(page, tools);
            SlowPhone.slow(tools);
            page.addInitScript(Paint.NOTES);
            page.navigate(address);
            arrived(page);
            meter.take();
            return Paint.of(page);
        }
    }

    @Override
    public void close() {
        device.close();
    }

    private static void arrived(Page page) {
        page.locator("h1").waitFor();
    }
}
