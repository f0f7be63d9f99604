package app.foreword.learning.ui;

import com.vaadin.flow.component.html.Paragraph;

/**
 * Says in a place what became of a tap, also where the same stands there already: the words go for a moment and come
 * back, so that eyes see it and a screen reader says it again.
 */
final class Said {

    private static final int MOMENT_MS = 150;

    private Said() {}

    static void in(Paragraph place, String words) {
        place.setText(words);
        place.getElement().executeJs("""
                        const text = this.firstChild;
                        if (text && this.said === $0) {
                          text.data = '';
                          setTimeout(() => { if (text.data === '') text.data = $0; }, $1);
                        }
                        this.said = $0;
                        """, words, MOMENT_MS);
    }
}
