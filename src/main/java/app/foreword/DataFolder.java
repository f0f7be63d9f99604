package app.foreword;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/**
 * Takes the data folder before anything opens the database in it, and holds it until the process ends. Where it cannot,
 * it says why in one sentence and ends the process with exit code 1: a stack trace would not tell more.
 */
class DataFolder implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private @Nullable FileLock lock;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        Path folder = Path.of(environment.getRequiredProperty("foreword.data")).toAbsolutePath();
        // The database wants an absolute path, people type relative ones.
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("data folder", Map.of("foreword.data", folder.toString())));
        if (!environment.getRequiredProperty("spring.datasource.url").startsWith("jdbc:h2:file:")) {
            return;
        }
        try {
            lock = take(folder);
        } catch (Refused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static FileLock take(Path folder) throws Refused {
        FileChannel channel;
        try {
            createForOwnerOnly(folder);
            channel = FileChannel.open(
                    folder.resolve("foreword.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Refused(("Foreword cannot write to its data folder %s. Give it a folder that it may write to"
                            + " (FOREWORD_DATA, or bin/run --data FOLDER).")
                    .formatted(folder));
        }
        try {
            FileLock taken = channel.tryLock();
            if (taken != null) {
                return taken;
            }
        } catch (IOException | OverlappingFileLockException e) {
            // told below: from the outside it is the same
        }
        throw new Refused(("The data folder %s is in use by another running Foreword. Stop that one first, or give this"
                        + " one its own folder (FOREWORD_DATA, or bin/run --data FOLDER).")
                .formatted(folder));
    }

    /** Patients' data is nobody else's business on a shared machine. */
    private static void createForOwnerOnly(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix && Files.notExists(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** The folder is not to be had; the message says why and what to do. */
    static final class Refused extends Exception {

        Refused(String message) {
            super(message);
        }
    }
}
