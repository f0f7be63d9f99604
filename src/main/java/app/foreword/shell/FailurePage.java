package app.foreword.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that failed while it was made: a sentence and an error id, never the exception's text. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String id = ErrorId.log(parameter.getException());
        show(
                "shell.error.failed",
                "shell.error.failed.link",
                event.getLocation().getPath(),
                id);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
