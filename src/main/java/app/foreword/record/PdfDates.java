package app.foreword.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** The dates and the id of a PDF, which follow from what stands in it and not from the moment it was fetched. */
final class PdfDates {

    private PdfDates() {}

    static void set(PDDocument document, Instant at) throws IOException {
        var date = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentId(at.getEpochSecond());
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            metadata.importXMPMetadata(dated(metadata.toByteArray(), date));
        }
    }

    private static byte[] dated(byte[] metadata, GregorianCalendar date) throws IOException {
        try (var bytes = new ByteArrayOutputStream()) {
            var parser = new DomXmpParser();
            parser.setStrictParsing(false);
            var parsed = parser.parse(metadata);
            var basic = parsed.getXMPBasicSchema();
            if (basic != null) {
                basic.setCreateDate(date);
                basic.setModifyDate(date);
            }
            new XmpSerializer().serialize(parsed, bytes, true);
            return bytes.toByteArray();
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException(e);
        }
    }
}
