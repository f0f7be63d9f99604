package app.foreword.guard;

import app.foreword.content.BankMeasures;
import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Question;
import app.foreword.content.TextRole;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules about questions, for one language. Whether an item is worth asking is for a person to say. */
final class ItemRules {

    private static final Set<TextRole> TITLES =
            Set.of(TextRole.MODULE_TITLE, TextRole.SECTION_TITLE, TextRole.HEADING, TextRole.CONCEPT_TITLE);

    private final List<Item> items;
    private final PlainWordRule plainWords;
    private final KeyRule keys;

    /** @param lists those of the manuscript's language */
    ItemRules(Manuscript manuscript, WordLists lists) {
        var words = ItemWords.of(lists);
        items = manuscript.module().sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(question -> item(manuscript, question, words))
                .toList();
        plainWords = new PlainWordRule(manuscript.module().terms(), runningTexts(manuscript), words);
        keys = new KeyRule(lists, manuscript.module().evidence());
    }

    /** Titles and headings are left out: in some, Every Word Has a Capital. */
    private static List<String> runningTexts(Manuscript manuscript) {
        return manuscript.texts().stream()
                .filter(text -> !TITLES.contains(text.role()))
                .map(TextUnit::text)
                .toList();
    }

    private static Item item(Manuscript manuscript, Question question, ItemWords words) {
        var place = manuscript.questions().get(question.id());
        if (place == null) {
            throw new IllegalArgumentException("The manuscript has no place for " + question.id());
        }
        return new Item(question, manuscript.module().concept(question.concept()), place, words);
    }

    List<Finding> findings() {
        return Stream.of(
                        items.stream().flatMap(StemRules::check),
                        items.stream().flatMap(item -> OptionRules.check(item).stream()),
                        items.stream().flatMap(plainWords::check),
                        items.stream().flatMap(keys::check),
                        FormRules.check(items).stream(),
                        BankRules.check(items).stream())
                .flatMap(findings -> findings)
                .toList();
    }

    /** What those get right who follow cues only. */
    List<BankMeasures> banks() {
        return BankRules.banks(items);
    }
}
