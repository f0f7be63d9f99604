package app.foreword.shell;

import app.foreword.enrolment.NoSuchEnrolment;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The patient whom a page is about is not there, perhaps not any more: nothing has failed, and staff go on elsewhere. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class GonePage extends ErrorPage implements HasErrorParameter<NoSuchEnrolment> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchEnrolment> parameter) {
        String path = event.getLocation().getPath();
        if (path.startsWith("staff")) {
            show("shell.error.gone", "shell.error.gone.link", "staff");
        } else {
            show("shell.error.notFound", "shell.error.notFound.link", NotFoundPage.startFor(path));
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }

    static boolean isCause(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof NoSuchEnrolment) {
                return true;
            }
        }
        return false;
    }
}
