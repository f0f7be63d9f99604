package app.foreword.content;

import java.util.List;
import java.util.Optional;

/** The reading of one section in one language, with the lines at which its parts begin. */
record SectionText(List<PlacedPassage> passages, List<RememberLine> rememberLines) {

    /**
     * @param line of its marker
     * @param headingLine of the heading under which it stands; 0 where there is none yet
     * @param textLine of its first words
     */
    record PlacedPassage(int line, int headingLine, int textLine, Passage passage) {

        String id() {
            return passage.id().value();
        }
    }

    record RememberLine(int line, String text) {}

    List<String> remember() {
        return rememberLines.stream().map(RememberLine::text).toList();
    }

    Optional<PlacedPassage> passage(String id) {
        return passages.stream().filter(placed -> placed.id().equals(id)).findFirst();
    }
}
