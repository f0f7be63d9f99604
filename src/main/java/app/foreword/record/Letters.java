package app.foreword.record;

import app.foreword.enrolment.HandOutSelection;
import app.foreword.enrolment.HandOuts;
import app.foreword.enrolment.NewLetter;
import app.foreword.enrolment.PublicAddress;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import app.foreword.rights.StaffId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Letters for many as one PDF. Its links are made with it, and work once it is set. */
@Service
@ForReviewers
public class Letters {

    private static final int PATIENCE_SECONDS = 60;
    private static final long KEPT_BYTES = 32L * 1024 * 1024;

    /** For whom, and from which page: a second click there must not end the links of the first one's letters. */
    private record Made(StaffId by, String page) {}

    private final HandOuts handOuts;
    private final I18NProvider words;
    private final PublicAddress address;
    private final CurrentStaff currentStaff;
    private final Clock clock;
    /** Many pages take memory and time: one file at a time is set. */
    private final Semaphore room = new Semaphore(1, true);

    private final Cache<Made, byte[]> made = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumWeight(KEPT_BYTES)
            .weigher((Made key, byte[] file) -> file.length)
            .build();

    Letters(HandOuts handOuts, I18NProvider words, PublicAddress address, CurrentStaff currentStaff, Clock clock) {
        this.handOuts = handOuts;
        this.words = words;
        this.address = address;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /**
     * At most {@link HandOuts#MOST} letters. Asked again from the same page within some minutes it gives the same file.
     *
     * @param page which only this opening of the page has
     * @return empty where nobody is selected
     * @throws CopiesBusy where another file is being set for too long
     */
    public Optional<byte[]> pdf(String page, HandOutSelection selection, ClinicContact clinic) {
        var key = new Made(currentStaff.get().id(), page);
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new CopiesBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CopiesBusy();
        }
        try {
            var before = Optional.ofNullable(made.getIfPresent(key));
            var file = before.or(() -> make(handOuts.draft(selection), clinic));
            file.ifPresent(each -> made.put(key, each));
            return file;
        } finally {
            room.release();
        }
    }

    private Optional<byte[]> make(List<NewLetter> letters, ClinicContact clinic) {
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        var page = LettersDocument.of(letters, words, address, clinic);
        byte[] file = SheetPdf.of(page, clock.instant());
        handOuts.handOut(letters);
        return Optional.of(file);
    }
}
