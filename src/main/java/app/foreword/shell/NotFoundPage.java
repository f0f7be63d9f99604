package app.foreword.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** No page at this address. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(
                "shell.error.notFound",
                "shell.error.notFound.link",
                startFor(event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    static String startFor(String path) {
        return path.startsWith("staff") ? "staff" : ".";
    }
}
