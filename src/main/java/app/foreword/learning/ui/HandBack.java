package app.foreword.learning.ui;

import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;

/**
 * Ends the lesson on a tablet of the clinic. A plain form: it works even where the page's own part, which first empties
 * the screen, has not loaded.
 */
class HandBack extends NativeForm {

    HandBack(String words, String look) {
        addClassName("hand-back");
        postTo("tablet/end");
        // without a connection the screen is emptied all the same, and the server hears of it later
        getElement().setAttribute("data-local", "");
        var button = new SubmitButton(words);
        button.removeClassName("primary");
        button.addClassName(look);
        add(button);
    }
}
