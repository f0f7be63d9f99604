package app.foreword.review.ui;

import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where an admin comes after erasing a patient: the page that was open is of nobody any more. */
@Route(value = "staff/erased", layout = StaffLayout.class)
@RolesAllowed(Roles.ADMIN)
class ErasedView extends Div implements HasDynamicTitle {

    ErasedView() {
        var done = new Paragraph(getTranslation("erase.done.text"));
        done.getElement().setAttribute("role", "status");
        addClassName("review");
        add(
                new H1(getTranslation("erase.done.title")),
                done,
                ReviewNavigation.worklist(getTranslation("erase.done.back")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("erase.done.title");
    }
}
