package app.foreword.shell;

import app.foreword.approval.PatientScreens;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells approvals how far the words of the screens have come. */
@Component
class DraftScreens implements PatientScreens {

    @Override
    public boolean areDraft(Locale language) {
        return InterfaceLanguage.nearest(language).isDraft();
    }
}
