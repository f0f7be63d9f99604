package app.foreword.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A sentence that says what happened, and one thing to do. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    final void show(String key, String linkKey, String address, Object... parameters) {
        removeAll();
        title = getTranslation(key + ".title");
        var link = new Anchor(address, getTranslation(linkKey));
        link.addClassName("quiet-link");
        // A full load: whatever state led here is left behind.
        link.setRouterIgnore(true);
        add(new H1(title), new Paragraph(getTranslation(key + ".text", parameters)), link);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
