package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.learning.HelpSaid;
import app.foreword.learning.Helper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a patient said about who helped, in words for staff. */
final class HelpWords {

    private HelpWords() {}

    /** What counts now; empty where the patient said nothing, or took it back. */
    static Optional<String> fact(List<HelpSaid> said, When when) {
        return said.stream()
                .findFirst()
                .filter(newest -> !newest.helpers().isEmpty())
                .map(newest -> newest.helpers().contains(Helper.NOBODY)
                        ? translate("ask.staff.noHelp", when.moment(newest.at()))
                        : translate("ask.staff.help", names(newest.helpers()), when.moment(newest.at())));
    }

    static String event(HelpSaid said) {
        if (said.helpers().isEmpty()) {
            return translate("ask.staff.event.takenBack");
        }
        return said.helpers().contains(Helper.NOBODY)
                ? translate("ask.staff.event.noHelp")
                : translate("ask.staff.event.help", names(said.helpers()));
    }

    private static String names(Set<Helper> helpers) {
        return helpers.stream()
                .sorted()
                .map(helper -> translate("ask.staff.helper." + helper))
                .collect(Collectors.joining(", "));
    }
}
