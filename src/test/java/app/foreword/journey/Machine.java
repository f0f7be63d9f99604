package app.foreword.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a measurement was made on: a figure without it says little. */
final class Machine {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** @param chromium the browser's version */
    static Map<String, String> words(String chromium) {
        var words = words();
        words.put("chromium", chromium);
        return words;
    }

    static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("machine", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, " + memory());
        words.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        words.put("java", System.getProperty("java.vm.vendor") + " " + Runtime.version());
        words.put(
                "load",
                String.format(
                        Locale.ROOT,
                        "%.1f at the start (what is measured and what measures share the machine)",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        return words;
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSOR)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() / (1 << 30) + " GiB"
                : "memory unknown";
    }
}
