package app.foreword.record;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * A patient's copy as PDF: real words with headings, lists and a language, which a screen reader reads in order. The same
 * copy gives the same bytes, so that what was handed out can be told from what was not.
 */
@Component
class CopyPdf {

    private final CopyText text;

    CopyPdf(CopyText text) {
        this.text = text;
    }

    byte[] of(OwnCopy copy) {
        try (PdfBoxRenderer renderer = TaggedPdf.of(CopyDocument.of(copy, text)).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen();
                var bytes = new ByteArrayOutputStream()) {
            date(document, copy.asOf());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The copy could not be written as PDF", e);
        }
    }

    /** The dates and the id follow from what stands in it, and not from the moment at which it was fetched. */
    private static void date(PDDocument document, Instant asOf) {
        var date = GregorianCalendar.from(asOf.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        document.setDocumentId(asOf.getEpochSecond());
    }
}
