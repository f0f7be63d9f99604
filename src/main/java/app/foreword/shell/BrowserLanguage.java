package app.foreword.shell;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language that a visitor's browser asks for, where nothing else tells theirs. */
final class BrowserLanguage {

    private BrowserLanguage() {}

    /** The first of its languages that the screens speak; empty where it names none of them. */
    static Optional<InterfaceLanguage> wanted() {
        VaadinRequest request = VaadinRequest.getCurrent();
        // without the header the container would answer with the language of the machine that it runs on
        return request == null || request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(BrowserLanguage::spoken)
                        .findFirst();
    }

    private static Stream<InterfaceLanguage> spoken(Locale wanted) {
        return Stream.of(InterfaceLanguage.values()).filter(each -> each.tag().equals(wanted.getLanguage()));
    }
}
