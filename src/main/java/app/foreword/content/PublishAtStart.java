package app.foreword.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Publishes the shipped packs and those of the folder {@code foreword.modules}, if there is one. This comes after the
 * database is migrated and before the first request: a faulty pack stops the start.
 */
@Component
class PublishAtStart implements SmartInitializingSingleton {

    private final PackPublisher publisher;
    private final String folder;

    PublishAtStart(PackPublisher publisher, @Value("${foreword.modules:}") String folder) {
        this.publisher = publisher;
        this.folder = folder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            var packs = new ArrayList<>(new ShippedPacks().readAll());
            if (!folder.isBlank()) {
                packs.addAll(PackFolders.readAll(Path.of(folder)));
            }
            publisher.publishAll(packs);
        } catch (IOException e) {
            throw new UncheckedIOException("The module packs cannot be read", e);
        }
    }
}
