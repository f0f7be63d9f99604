package app.foreword.content;

import java.util.List;
import java.util.Optional;

/** The reading of one section in one language, with the lines at which its passages begin. */
record SectionText(List<PlacedPassage> passages, List<String> remember) {

    record PlacedPassage(int line, Passage passage) {

        String id() {
            return passage.id().value();
        }
    }

    Optional<PlacedPassage> passage(String id) {
        return passages.stream().filter(placed -> placed.id().equals(id)).findFirst();
    }
}
