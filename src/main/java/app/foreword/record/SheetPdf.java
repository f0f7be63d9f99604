package app.foreword.record;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a page as PDF: real words with headings, lists and a language, which a screen reader reads in order. The same page
 * gives the same bytes, so that what was handed out can be told from what was not.
 */
final class SheetPdf {

    /** How the address of a picture begins that stands in the page itself. */
    static final String PICTURE = "data:image/png;base64,";

    static {
        // it tells the console of every typeface it reads; what goes wrong, it throws
        XRLog.setLoggingEnabled(false);
    }

    private SheetPdf() {}

    /** @param asOf the moment of the newest of what stands in it: the dates of the file follow from it, not from the clock */
    static byte[] of(Sheet sheet, Instant asOf) {
        try (PdfBoxRenderer renderer = builder(sheet).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen();
                var bytes = new ByteArrayOutputStream()) {
            var date = GregorianCalendar.from(asOf.atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(date);
            document.getDocumentInformation().setModificationDate(date);
            document.setDocumentId(id(sheet, asOf));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be written as PDF", e);
        }
    }

    /** Other words give another id, also where their moment is the same. */
    private static long id(Sheet sheet, Instant asOf) {
        try {
            String words = asOf + sheet.document().getDocumentElement().getTextContent();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PdfRendererBuilder builder(Sheet sheet) {
        var pdf = new PdfRendererBuilder()
                .withW3cDocument(sheet.document(), null)
                .withProducer("Foreword")
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .useReplacementText(PdfLetters.BOX)
                .defaultTextDirection(TextDirection.LTR)
                .useUnicodeBidiSplitter(Directions::new)
                .useUnicodeBidiReorderer(new Directions.Reorderer())
                .useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE))
                .useUriResolver((base, address) -> isAtHand(address) ? address : null);
        PdfLetters.use(pdf);
        return pdf;
    }

    /** All that a page needs is in it or in the program: nothing is fetched from anywhere. */
    private static boolean isAtHand(String address) {
        return address.startsWith(PICTURE) || address.startsWith(PdfLetters.ADDRESS);
    }
}
