package app.foreword.record.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.record.AnswerTables;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One enrolment's answers, for staff. */
@RestController
class AnswersDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AnswerTables tables;

    AnswersDownload(AnswerTables tables) {
        this.tables = tables;
    }

    /** To keep: a spreadsheet opens it, and no browser shows it. */
    @GetMapping(RecordNavigation.ANSWERS)
    ResponseEntity<byte[]> answers(@PathVariable(RecordNavigation.ENROLMENT) long enrolment) {
        try {
            return Download.of(
                    tables.of(new EnrolmentId(enrolment)),
                    CSV,
                    ContentDisposition.attachment(),
                    "answers-" + enrolment + ".csv");
        } catch (NoSuchElementException none) {
            return ResponseEntity.notFound().build();
        }
    }
}
