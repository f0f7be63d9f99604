package app.foreword.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;

/** What the framework says by itself where no view can: as little as possible, and in the reader's language. */
@Component
class SystemWords implements SystemMessagesProvider {

    private final Translations translations;

    SystemWords(Translations translations) {
        this.translations = translations;
    }

    /**
     * After expiry or a restart, or when page and server no longer agree, the page loads again, and sign-in leads back to
     * the same place. Without a cookie it may have been refused: a page that asks for one finds out.
     */
    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        if (info.getRequest() instanceof VaadinServletRequest request) {
            var language = RequestLanguage.of(request.getHttpServletRequest(), "");
            messages.setCookiesDisabledURL(request.getContextPath() + ConnectionPages.COOKIES);
            messages.setInternalErrorCaption(words(language, "shell.error.failed.title"));
            messages.setInternalErrorMessage(
                    words(language, "connection.failed.text") + " " + words(language, "connection.reload"));
        }
        return messages;
    }

    private String words(InterfaceLanguage language, String key) {
        return translations.getTranslation(key, language.locale());
    }
}
