package app.foreword.record;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.w3c.dom.Document;

/** How every PDF is set: with a tag for each part, so that a screen reader reads it in order, and with our typefaces. */
final class TaggedPdf {

    static {
        // it tells the console of every typeface it reads; what goes wrong, it throws
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    static PdfRendererBuilder of(Document page) {
        var pdf = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .withProducer("Foreword")
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .useReplacementText(PdfLetters.BOX)
                .defaultTextDirection(TextDirection.LTR)
                .useUnicodeBidiSplitter(Directions::new)
                .useUnicodeBidiReorderer(new Directions.Reorderer())
                // all it needs is in the page: nothing is fetched from anywhere
                .useUriResolver((base, address) -> address.startsWith("data:image/png;base64,") ? address : null);
        PdfLetters.use(pdf);
        return pdf;
    }
}
