package app.foreword.review.ui;

import app.foreword.audit.Trace;
import app.foreword.enrolment.Erasures;
import app.foreword.review.PatientReview;
import app.foreword.rights.Roles;
import app.foreword.shell.TraceWords;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What a patient's page has for admins only: who looked and who changed, and erasing. Others do not see it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("styles/trace.css")
class AdminSection extends Section {

    private final boolean admin;
    private final PatientTrace trace;
    private final ErasePanel erase;

    AdminSection(Trace trace, Erasures erasures, TraceWords words, AuthenticationContext signedIn) {
        this.admin = signedIn.hasRole(Roles.ADMIN);
        this.trace = new PatientTrace(trace, words);
        this.erase = new ErasePanel(erasures);
        addClassName("for-admins");
        setVisible(admin);
        add(this.trace, erase);
    }

    void show(PatientReview review) {
        if (admin) {
            trace.show(review.patient());
            erase.show(review.patient());
        }
    }
}
