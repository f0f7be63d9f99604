package app.foreword.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lays out every text of a module in one language, in the order of reading, each with its place in the files. */
final class ManuscriptWriter {

    /** The sign before a line of a list: it is no word, and "1." is no sentence. */
    private static final Pattern LIST_SIGN = Pattern.compile("(?m)^[ \\t]*(?:[-*+•]|[0-9]+[.)])[ \\t]+");

    /** Screens show it as a blank, so a sentence goes on over it. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private final Draft draft;
    private final LearningModule module;
    private final String language;
    private final List<TextUnit> texts = new ArrayList<>();
    private final Map<QuestionId, Place> questions = new LinkedHashMap<>();
    private final Map<ConceptId, Place> concepts = new LinkedHashMap<>();
    private final Map<PassageId, Place> passages = new LinkedHashMap<>();
    private @Nullable SectionId section;

    private ManuscriptWriter(Draft draft, LearningModule module) {
        this.draft = draft;
        this.module = module;
        this.language = module.language().toLanguageTag();
    }

    /** @param draft of which nothing was found that {@link Rule#isAboutFiles()} */
    static Manuscript write(Draft draft, LearningModule module, Set<String> fingerprint) {
        var writer = new ManuscriptWriter(draft, module);
        writer.write();
        return new Manuscript(
                module, List.copyOf(writer.texts), writer.questions, writer.concepts, writer.passages, fingerprint);
    }

    private void write() {
        String owner = module.id().value();
        inModule(TextRole.MODULE_TITLE, owner, draft.module().path("title"));
        inModule(TextRole.PROVENANCE, owner, draft.module().path("provenance"));
        draft.sections().forEach(this::writeSection);
        section = null;
        draft.terms().forEach(term -> inModule(TextRole.TERM_MEANING, Draft.id(term), term.path("means")));
        writeEvidence();
        String closing = Pack.closingPath(language);
        JsonNode root = draft.closing(language);
        root.path("questionsToAsk").forEach(text -> add(closing, TextRole.QUESTION_TO_ASK, owner, text));
        root.path("notCovered").forEach(text -> add(closing, TextRole.NOT_COVERED, owner, text));
    }

    private void writeEvidence() {
        boolean authors = language.equals(draft.firstLanguage());
        if (authors) {
            inEvidence("facts", TextRole.FACT, "states");
        }
        draft.evidence()
                .path("sources")
                .properties()
                .forEach(source -> add(
                        Pack.EVIDENCE_FILE,
                        TextRole.HOW_WE_KNOW,
                        source.getKey(),
                        source.getValue().path("inShort").path(language)));
        if (authors) {
            inEvidence("sources", TextRole.SOURCE_FOUND, "found");
        }
    }

    private void inEvidence(String kind, TextRole role, String name) {
        draft.evidence()
                .path(kind)
                .properties()
                .forEach(entry -> add(
                        Pack.EVIDENCE_FILE,
                        role,
                        entry.getKey(),
                        entry.getValue().path(name)));
    }

    private void writeSection(JsonNode node) {
        String id = Draft.id(node);
        section = new SectionId(id);
        inModule(TextRole.SECTION_TITLE, id, node.path("title"));
        inModule(TextRole.PURPOSE, id, node.path("purpose"));
        draft.reading(language, node).ifPresent(reading -> {
            String file = Pack.readingPath(language, id);
            reading.passages().forEach(placed -> writePassage(file, placed, node));
            reading.rememberLines()
                    .forEach(line -> add(new Place(file, line.line()), TextRole.REMEMBER, id, line.text()));
        });
        Draft.concepts(node).forEach(this::writeConcept);
        String file = Pack.questionsPath(language, id);
        draft.questions(language, node).ifPresent(all -> all.forEach(question -> writeQuestion(file, question)));
    }

    private void writePassage(String file, SectionText.PlacedPassage placed, JsonNode node) {
        Passage passage = placed.passage();
        passages.put(passage.id(), new Place(file, placed.line()));
        if (passage.heading() != null) {
            add(new Place(file, placed.headingLine()), TextRole.HEADING, placed.id(), passage.heading());
        }
        String plain = LIST_SIGN.matcher(passage.text()).replaceAll("");
        add(new Place(file, placed.textLine()), TextRole.PASSAGE, placed.id(), plain);
        JsonNode figure = node.path("figure");
        if (figure.path("after").asString("").equals(placed.id())) {
            writeFigure(Draft.id(node), figure);
        }
    }

    private void writeFigure(String id, JsonNode figure) {
        inModule(TextRole.FIGURE_CAPTION, id, figure.path("caption"));
        inModule(TextRole.FIGURE_ALTERNATIVE, id, figure.path("alternative"));
        String file = Pack.drawingPath(language, id);
        draft.drawing(file)
                .ifPresent(drawing -> drawing.labels()
                        .forEach(label -> add(new Place(file, label.line()), TextRole.FIGURE_LABEL, id, label.text())));
    }

    private void writeConcept(JsonNode concept) {
        String id = Draft.id(concept);
        concepts.put(new ConceptId(id), new Place(Pack.MODULE_FILE, YamlText.line(concept)));
        inModule(TextRole.CONCEPT_TITLE, id, concept.path("title"));
        inModule(TextRole.OBJECTIVE, id, concept.path("objective"));
        inModule(TextRole.IN_OTHER_WORDS, id, concept.path("inOtherWords"));
        inModule(TextRole.TEACH_BACK, id, concept.path("teachBack"));
    }

    private void writeQuestion(String file, JsonNode question) {
        String id = Draft.questionId(question);
        questions.put(new QuestionId(id), new Place(file, YamlText.line(question)));
        add(file, TextRole.STEM, id, question.path("stem"));
        for (JsonNode option : question.path("options")) {
            boolean key = OptionCheck.isKey(option);
            String owner = id + "/" + Draft.id(option);
            add(file, key ? TextRole.KEY : TextRole.DISTRACTOR, owner, option.path("text"));
            if (!key) {
                add(file, TextRole.MISCONCEPTION, owner, option.path("misconception"));
            }
            add(file, key ? TextRole.KEY_FEEDBACK : TextRole.DISTRACTOR_FEEDBACK, owner, option.path("feedback"));
        }
        add(file, TextRole.RIGHT_IDEA, id, question.path("rightIdea"));
    }

    private void inModule(TextRole role, String owner, JsonNode inEachLanguage) {
        add(Pack.MODULE_FILE, role, owner, inEachLanguage.path(language));
    }

    private void add(String file, TextRole role, String owner, JsonNode text) {
        add(
                new Place(file, YamlText.line(text)),
                role,
                owner,
                LINE_BREAK.matcher(text.asString().strip()).replaceAll(" "));
    }

    private void add(Place place, TextRole role, String owner, String text) {
        texts.add(new TextUnit(place, role, section, owner, text));
    }
}
