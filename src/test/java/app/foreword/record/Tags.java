package app.foreword.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader finds in a PDF, and where its letters stand. */
final class Tags {

    private Tags() {}

    /** The kinds of the parts, in reading order. */
    static List<String> of(PDDocument document) {
        var kinds = new ArrayList<String>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), kinds);
        return kinds;
    }

    /** No letter stands outside the margins of its page. */
    static void assertInsidePage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float right = document.getPage(0).getMediaBox().getWidth() - 36;
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.forEach(letter -> assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                            .isLessThan(right));
                }
            }.getText(document);
        }
    }

    private static void collect(PDStructureNode node, List<String> kinds) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStandardStructureType());
                collect(element, kinds);
            }
        }
    }
}
