package app.foreword.shell.form;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Says with a form that the browser posts itself that it was one of our pages. */
public final class FormToken {

    private FormToken() {}

    public static void addTo(NativeForm form) {
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var field = new Input();
            field.setType("hidden");
            field.setValue(token.getToken());
            field.getElement().setAttribute("name", token.getParameterName());
            form.add(field);
        }
    }
}
