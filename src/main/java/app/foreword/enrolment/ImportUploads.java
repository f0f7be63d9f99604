package app.foreword.enrolment;

import app.foreword.rights.StaffId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/**
 * Files between their upload and their import: in memory, packed, for an hour, and for whoever uploaded them. What lies on
 * no disk need not be wiped from one; after a restart a file is chosen again.
 */
@Component
class ImportUploads {

    private static final Duration PAGE_LIFE = Duration.ofHours(12);
    private static final Duration FILE_LIFE = Duration.ofHours(1);
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final long MOST_PAGES = 10_000;

    /** A file as it came. */
    record Upload(StaffId owner, String fileName, byte[] packed) {

        byte[] file() {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return unpacked.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Cache<String, StaffId> pages = Caffeine.newBuilder()
            .expireAfterWrite(PAGE_LIFE)
            .maximumSize(MOST_PAGES)
            .build();
    private final Cache<String, Upload> files = Caffeine.newBuilder()
            .expireAfterWrite(FILE_LIFE)
            .maximumWeight(MOST_BYTES)
            .weigher((String ticket, Upload upload) -> upload.packed().length)
            .build();

    /** Under which one file can be uploaded: nobody can guess it, so no other page can make a browser upload one. */
    String open(StaffId owner) {
        String ticket = Secrets.newSecret();
        pages.put(ticket, owner);
        return ticket;
    }

    /** @return whether that page was opened by this staff member, and not too long ago */
    boolean keep(String ticket, StaffId owner, String fileName, byte[] file) {
        if (!owner.equals(pages.getIfPresent(ticket))) {
            return false;
        }
        files.put(ticket, new Upload(owner, fileName, packed(file)));
        return true;
    }

    Optional<Upload> find(String ticket, StaffId owner) {
        return Optional.ofNullable(files.getIfPresent(ticket))
                .filter(each -> each.owner().equals(owner));
    }

    void forget(String ticket) {
        files.invalidate(ticket);
        pages.invalidate(ticket);
    }

    private static byte[] packed(byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
