package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Passage;
import com.vaadin.flow.component.Html;

/** The words of a passage, made safe when the module was read; each word of art can be tapped, but not where a crisis is. */
class PassageWords extends Html {

    PassageWords(LearningModule module, Passage passage) {
        super("<div class='words'>" + words(module, passage) + "</div>");
        ModuleWords.of(module, this);
    }

    private static String words(LearningModule module, Passage passage) {
        return CrisisPassage.is(passage)
                ? passage.html()
                : TermMarks.inHtml(passage.html(), module.terms()).orElse(passage.html());
    }
}
