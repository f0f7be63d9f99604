package app.foreword.record;

import org.springframework.stereotype.Component;

/** A patient's copy as PDF. The same copy gives the same bytes. */
@Component
class CopyPdf {

    private final CopyText text;

    CopyPdf(CopyText text) {
        this.text = text;
    }

    byte[] of(OwnCopy copy) {
        return SheetPdf.of(CopyDocument.of(copy, text), copy.asOf());
    }
}
