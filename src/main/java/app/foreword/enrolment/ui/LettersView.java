package app.foreword.enrolment.ui;

import app.foreword.enrolment.HandOutCount;
import app.foreword.enrolment.HandOutSelection;
import app.foreword.enrolment.HandOuts;
import app.foreword.enrolment.PublicAddress;
import app.foreword.mail.Mails;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Hands out links to many at once: as letters, or by e-mail. The address says to whom. */
@Route(value = EnrolmentNavigation.LETTERS, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
@StyleSheet("styles/enrol.css")
class LettersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandOuts handOuts;
    private final transient Mails mails;
    private final transient PublicAddress address;

    LettersView(HandOuts handOuts, Mails mails, PublicAddress address) {
        this.handOuts = handOuts;
        this.mails = mails;
        this.address = address;
        addClassName("letters");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        show(new HandOutSelection(
                number(query, LettersChoice.IMPORT, 18).orElse(null),
                number(query, LettersChoice.DAYS, 3).map(Long::intValue).orElse(null),
                query.getSingleParameter(LettersChoice.AGAIN).isPresent()));
    }

    private void show(HandOutSelection selection) {
        var count = handOuts.count(selection);
        removeAll();
        add(
                new H1(getTranslation("handout.title")),
                new Paragraph(getTranslation("handout.intro")),
                new LettersChoice(selection, query -> UI.getCurrent().navigate(EnrolmentNavigation.LETTERS, query)));
        if (selection.importId() != null) {
            add(new Paragraph(new Anchor(EnrolmentNavigation.letters(), getTranslation("handout.notOnlyImport"))));
        }
        var found = new Paragraph(getTranslation("handout.found", count.patients()));
        found.getElement().setAttribute("role", "status");
        add(found);
        if (count.more()) {
            add(new Paragraph(getTranslation("handout.looked", HandOuts.LOOKED_THROUGH)));
        }
        if (count.patients() > HandOuts.MOST) {
            add(new Paragraph(getTranslation("handout.most", HandOuts.MOST)));
        }
        if (count.withLink() > 0) {
            add(warning(getTranslation("handout.ends", count.withLink())));
        }
        if (address.worksOnThisMachineOnly()) {
            add(warning(getTranslation("enrolment.link.localhost", address.root())));
        }
        if (count.patients() > 0) {
            add(
                    new H2(getTranslation("handout.letters")),
                    new Paragraph(getTranslation("handout.letters.text")),
                    new LettersForm(selection, Math.min(count.patients(), HandOuts.MOST)));
        }
        addMail(selection, count);
    }

    /** A clinic that sends none is not shown that it could. */
    private void addMail(HandOutSelection selection, HandOutCount count) {
        if (!mails.isSet() || count.withEmail() == 0) {
            return;
        }
        var told = new Paragraph();
        told.getElement().setAttribute("role", "status");
        int some = Math.min(count.withEmail(), HandOuts.MOST);
        var send = new NativeButton(getTranslation("handout.mail.send", some));
        send.addClassName("plain");
        send.addClickListener(click -> {
            mails.sendLinks(handOuts.mailable(selection));
            send.setEnabled(false);
            told.setText(getTranslation("handout.mail.queued"));
        });
        add(new H2(getTranslation("handout.mail")), new Paragraph(getTranslation("handout.mail.text")), send, told);
    }

    private static Paragraph warning(String words) {
        var warning = new Paragraph(words);
        warning.addClassName("warning");
        return warning;
    }

    private static Optional<Long> number(QueryParameters query, String name, int digits) {
        return List.of(query.getSingleParameter(name).orElse("")).stream()
                .filter(each -> each.matches("[0-9]{1,%d}".formatted(digits)))
                .map(Long::valueOf)
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handout.title");
    }
}
