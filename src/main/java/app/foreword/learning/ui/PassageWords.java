package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Passage;
import com.vaadin.flow.component.Html;

/** The words of a passage, made safe when the module was read. */
class PassageWords extends Html {

    PassageWords(LearningModule module, Passage passage) {
        super("<div class='words'>" + passage.html() + "</div>");
        ModuleWords.of(module, this);
    }
}
