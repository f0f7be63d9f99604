package app.foreword.content;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Makes the model from a pack that was checked when it was published. It checks nothing itself: a rule that came later
 * must not make an old version unreadable.
 */
final class PackReader {

    private final Pack pack;
    private final JsonNode module;
    private final JsonNode evidence;

    private PackReader(Pack pack) {
        this.pack = pack;
        this.module = yaml(Pack.MODULE_FILE);
        // Packs of the first versions have no such file
        this.evidence = pack.text(Pack.EVIDENCE_FILE) == null ? MissingNode.getInstance() : yaml(Pack.EVIDENCE_FILE);
    }

    /** The module in each of its languages, the first one first. */
    static List<LearningModule> read(Pack pack) {
        var reader = new PackReader(pack);
        return reader.module
                .path("languages")
                .valueStream()
                .map(language -> reader.read(language.asString()))
                .toList();
    }

    static ModuleId id(Pack pack) {
        return new ModuleId(new PackReader(pack).module.path("id").asString());
    }

    static String version(Pack pack) {
        return new PackReader(pack).module.path("version").asString();
    }

    private LearningModule read(String language) {
        List<Section> sections = module.path("sections")
                .valueStream()
                .map(section -> section(section, language))
                .toList();
        return new LearningModule(
                new ModuleId(module.path("id").asString()),
                module.path("version").asString(),
                Locale.forLanguageTag(language),
                TranslationReader.read(module, language),
                module.path("title").path(language).asString(),
                module.path("provenance").path(language).asString(""),
                sections,
                TermReader.read(module, language),
                EvidenceReader.read(
                        evidence, language, module.path("languages").path(0).asString()),
                closing(yaml(Pack.closingPath(language))),
                settings(module));
    }

    private Section section(JsonNode section, String language) {
        String id = Draft.id(section);
        String file = Pack.readingPath(language, id);
        SectionText reading = SectionTextReader.read(file, text(file), new Problems());
        return new Section(
                new SectionId(id),
                section.path("title").path(language).asString(),
                section.path("purpose").path(language).asString(),
                reading.passages().stream()
                        .map(SectionText.PlacedPassage::passage)
                        .toList(),
                figure(section, language),
                reading.remember(),
                Draft.concepts(section)
                        .map(concept -> ConceptReader.read(concept, language))
                        .toList(),
                yaml(Pack.questionsPath(language, id))
                        .path("questions")
                        .valueStream()
                        .map(QuestionReader::read)
                        .toList());
    }

    private @Nullable Figure figure(JsonNode section, String language) {
        JsonNode figure = section.path("figure");
        if (figure.isMissingNode()) {
            return null;
        }
        String file = Pack.drawingPath(language, Draft.id(section));
        return new Figure(
                new PassageId(figure.path("after").asString()),
                DrawingReader.read(file, text(file), new Problems()).svg(),
                figure.path("caption").path(language).asString(),
                figure.path("alternative").path(language).asString());
    }

    private static Closing closing(JsonNode closing) {
        return new Closing(strings(closing.path("questionsToAsk")), strings(closing.path("notCovered")));
    }

    private static ModuleSettings settings(JsonNode module) {
        JsonNode afterDays = module.path("recheck").path("afterDays");
        return new ModuleSettings(
                module.path("howSure").asBoolean(false), afterDays.isInt() ? afterDays.intValue() : null);
    }

    static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode yaml(String path) {
        return YamlText.read(text(path));
    }

    private String text(String path) {
        String text = pack.text(path);
        if (text == null) {
            throw new NoSuchElementException("The pack '%s' has no file %s".formatted(pack.name(), path));
        }
        return text;
    }
}
