package app.foreword.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the tool was called.
 *
 * @param report the HTML page to write
 * @param source the source document to compare with, instead of the pack's own fingerprint
 * @param fingerprint the source document of which to print a fingerprint; nothing is checked then
 * @param packs folders, each with a module.yaml
 */
record Options(
        boolean json,
        @Nullable Path report,
        @Nullable Path source,
        @Nullable Path fingerprint,
        List<Path> packs) {

    static final String USE = """
            Use: bin/check-content [--json] [--report FILE.html] [--source FILE.txt] [pack folder ...]
                 bin/check-content --fingerprint FILE.txt
            Without a folder the packs in src/main/resources/modules are checked.""";

    private static final Path SHIPPED = Path.of(System.getProperty("foreword.root", ""), "src/main/resources/modules");

    static Options of(List<String> arguments) throws IOException {
        boolean json = false;
        Path report = null;
        Path source = null;
        Path fingerprint = null;
        var packs = new ArrayList<Path>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--json" -> json = true;
                case "--report" -> report = writable(value(argument, rest));
                case "--source" -> source = file(value(argument, rest));
                case "--fingerprint" -> fingerprint = file(value(argument, rest));
                default -> packs.add(pack(argument));
            }
        }
        if (packs.isEmpty() && fingerprint == null) {
            packs.addAll(shipped());
        }
        return new Options(json, report, source, fingerprint, List.copyOf(packs));
    }

    private static Path value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new WrongUse("%s needs a file after it.\n%s".formatted(option, USE));
        }
        return path(rest.next());
    }

    private static Path writable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isWritable(folder)) {
            throw new WrongUse(
                    "The report cannot be written to %s: name a file in a folder that is there.".formatted(file));
        }
        return file;
    }

    private static Path file(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("There is no file %s: check its name.".formatted(file));
        }
        return file;
    }

    private static Path pack(String argument) {
        if (argument.startsWith("-")) {
            throw new WrongUse("bin/check-content does not know '%s'.\n%s".formatted(argument, USE));
        }
        Path folder = path(argument);
        if (!Files.isDirectory(folder)) {
            throw new WrongUse("There is no folder %s: check its name.".formatted(folder));
        }
        if (!isPack(folder)) {
            throw new WrongUse("%s is not a pack, it has no module.yaml: name the folder in which module.yaml lies."
                    .formatted(folder));
        }
        return folder.toAbsolutePath().normalize();
    }

    private static List<Path> shipped() throws IOException {
        if (!Files.isDirectory(SHIPPED)) {
            throw new WrongUse("There is no folder %s here: name the folder of a pack.".formatted(SHIPPED));
        }
        try (Stream<Path> folders = Files.list(SHIPPED)) {
            return folders.filter(Options::isPack).sorted().toList();
        }
    }

    private static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve("module.yaml"));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUse("'%s' is no name of a file.".formatted(text), e);
        }
    }
}
