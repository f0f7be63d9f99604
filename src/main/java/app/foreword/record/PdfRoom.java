package app.foreword.record;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets few PDFs be made at a time: to set a page takes a hundred times what an answer takes, and answers must not wait. */
@Component
class PdfRoom {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore room = new Semaphore(AT_A_TIME, true);

    /** @throws CopiesBusy where too many others are being made */
    byte[] make(Supplier<byte[]> pdf) {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new CopiesBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CopiesBusy();
        }
        try {
            return pdf.get();
        } finally {
            room.release();
        }
    }
}
