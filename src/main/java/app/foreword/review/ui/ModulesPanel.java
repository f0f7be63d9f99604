package app.foreword.review.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.RecheckStatus;
import app.foreword.review.EnrolledModule;
import app.foreword.review.PatientReview;
import app.foreword.review.RecheckReview;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;

/** All that a patient was enrolled in, newest first, with the re-checks of each. */
class ModulesPanel extends Section {

    private final When when;

    ModulesPanel(When when) {
        this.when = when;
        addClassName("patient-modules");
    }

    void show(PatientReview review) {
        removeAll();
        add(new H2(getTranslation("history.modules")));
        if (review.modules().size() == 1) {
            add(second(getTranslation("history.modules.only")));
        }
        var list = new UnorderedList();
        review.modules().forEach(each -> list.add(item(each, review.enrolment().id())));
        add(list);
    }

    private ListItem item(EnrolledModule each, EnrolmentId shown) {
        var module = each.module();
        var link = ReviewNavigation.link("", each.enrolment().id());
        link.add(Quotation.in(
                "review.facts.module",
                module.language(),
                module.title(),
                module.version(),
                module.language().getDisplayLanguage(getLocale())));
        if (each.enrolment().id().equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var item = new ListItem(new Div(link, new StatusChip(each.status())), second(facts(each)));
        each.rechecks().forEach(recheck -> item.add(second(recheck(recheck))));
        return item;
    }

    private String facts(EnrolledModule each) {
        var facts = new ArrayList<String>();
        facts.add(getTranslation("history.modules.enrolled", when.calendarDay(each.enrolledAt())));
        var treatment = each.enrolment().treatmentDate();
        if (treatment != null) {
            facts.add(getTranslation("review.facts.treatment", when.date(treatment)));
        }
        var finished = each.enrolment().finishedAt();
        if (finished != null) {
            facts.add(getTranslation("review.facts.finished", when.day(finished)));
        }
        var results = each.results();
        if (results.asked() > 0) {
            facts.add(Words.score(results.understood(), each.afterTalk(), results.concepts()));
        }
        var signedOff = each.signedOff();
        if (signedOff != null) {
            facts.add(getTranslation("history.modules.signed", signedOff.by(), when.day(signedOff.at())));
        }
        return String.join(getTranslation("review.facts.between"), facts);
    }

    private String recheck(RecheckReview review) {
        var recheck = review.recheck();
        String name = getTranslation("recheck.result", when.date(recheck.opensOn()));
        String came = review.status() == RecheckStatus.WITHDRAWN
                ? getTranslation("history.modules.recheck.withdrawn")
                : getTranslation(
                        "history.modules.recheck",
                        recheck.remembered().size(),
                        recheck.ideas().size(),
                        recheck.answers().size());
        return getTranslation("history.modules.recheck.line", name, came);
    }

    private static Paragraph second(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("second");
        return paragraph;
    }
}
