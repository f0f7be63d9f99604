package app.foreword.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Packs that stand as folders on the disk. */
final class PackFolders {

    private PackFolders() {}

    /** Every folder in that folder is a pack. */
    static List<Pack> readAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw PackException.refused(
                    "The property foreword.modules names '%s', which is not a folder".formatted(folder),
                    "Let foreword.modules name a folder with one folder per module, or remove the property.");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> packs = entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            return readEach(packs);
        }
    }

    private static List<Pack> readEach(List<Path> folders) throws IOException {
        var packs = Stream.<Pack>builder();
        for (Path folder : folders) {
            packs.add(read(folder));
        }
        return packs.build().toList();
    }

    static Pack read(Path folder) throws IOException {
        var files = new PackFiles(folder.getFileName().toString());
        for (Path file : filesIn(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (PackFiles.belongs(path)) {
                try (InputStream content = Files.newInputStream(file)) {
                    files.add(path, content);
                }
            }
        }
        return files.done();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
