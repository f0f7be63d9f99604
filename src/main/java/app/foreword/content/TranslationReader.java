package app.foreword.content;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** How far a language has come, from module.yaml. */
final class TranslationReader {

    private TranslationReader() {}

    /** A translation of which nothing is said counts as a draft: nobody vouches for it. */
    static LanguageStatus read(JsonNode module, String language) {
        if (module.path("languages").path(0).asString("").equals(language)) {
            return new LanguageStatus.Original();
        }
        JsonNode translation = module.path("translations").path(language);
        return translation.path("status").asString("").equals("reviewed")
                ? new LanguageStatus.Reviewed(
                        translation.path("by").asString(),
                        LocalDate.parse(translation.path("on").asString()))
                : new LanguageStatus.Draft();
    }
}
