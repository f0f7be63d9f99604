package app.foreword.shell.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** An address to pass on: to read, to select, or to copy with one click. */
public class LinkToCopy extends Div {

    /** The words are the caller's: what is copied, what to know about it, the button, and the button once used. */
    public LinkToCopy(String address, String label, String hint, String copyWords, String copiedWords) {
        addClassName("link-to-copy");
        var link = Entry.text("link-to-copy", label).hint(hint).with("readonly", "");
        link.control().setValue(address);
        var copy = new NativeButton(copyWords);
        copy.addClassName("quiet");
        copy.getElement().setAttribute("type", "button");
        // in the browser: a copy is only allowed in the moment of the click
        copy.getElement().executeJs("""
                        this.addEventListener('click', async () => {
                          try {
                            await navigator.clipboard.writeText($0.value);
                            this.dispatchEvent(new CustomEvent('copied'));
                          } catch (refused) {
                            $0.focus();
                            $0.select();
                            this.dispatchEvent(new CustomEvent('not-copied'));
                          }
                        })""", link.control().getElement());
        var byHand = new Paragraph();
        byHand.getElement().setAttribute("role", "status");
        copy.getElement().addEventListener("copied", event -> {
            copy.setText(copiedWords);
            byHand.setText("");
        });
        // without https, or when the browser does not allow it
        copy.getElement().addEventListener("not-copied", event -> {
            copy.setText(copyWords);
            byHand.setText(getTranslation("shell.copy.byHand"));
        });
        add(link, copy, byHand);
    }
}
