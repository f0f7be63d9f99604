package app.foreword.record;

import app.foreword.content.Concept;
import app.foreword.learning.ConceptOutcome;
import app.foreword.learning.Results;
import app.foreword.review.TalkClosing;
import app.foreword.review.TalkEntry;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.review.TalkOutcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What came of each idea: of the answers, and of the talk, side by side and never mixed. */
final class ChartIdeas {

    private final ChartRecord chart;
    private final ChartWords words;
    private final Sheet sheet;
    private final ChartTable tables;

    ChartIdeas(ChartRecord chart, ChartWords words, Sheet sheet, ChartTable tables) {
        this.chart = chart;
        this.words = words;
        this.sheet = sheet;
        this.tables = tables;
    }

    void write() {
        sheet.add(sheet.body(), "h2", words.say("chart.ideas"));
        Results before = chart.resultsAsAnswered();
        Results now = chart.review().results();
        Element body = tables.rows(
                "ideas",
                List.of(words.say("chart.idea"), words.say("chart.idea.answers"), words.say("chart.idea.talk")));
        chart.review().module().concepts().forEach(concept -> row(body, concept, before, now));
    }

    private void row(Element body, Concept concept, Results before, Results now) {
        Element row = tables.row(body);
        Element idea = tables.cellOfModule(row, concept.title());
        if (concept.mustUnderstand()) {
            sheet.add(idea, "div", "second", words.say("chart.mustUnderstand"))
                    .setAttribute("lang", words.locale().getLanguage());
        }
        String came = outcome(now.outcomes().get(concept.id()));
        String came0 = outcome(before.outcomes().get(concept.id()));
        Element cell = tables.cell(row, came);
        if (!came.equals(came0)) {
            sheet.add(cell, "div", "second", words.say("chart.outcome.before", came0));
        }
        tables.cell(row, talk(concept));
    }

    private String outcome(@Nullable ConceptOutcome outcome) {
        return words.say(outcome == null ? "chart.outcome.none" : "chart.outcome." + outcome.name());
    }

    /** Empty where there is nothing to talk about. */
    private String talk(Concept concept) {
        return chart.review().talkList().entries().stream()
                .filter(entry -> entry.subject().equals(new Subject.Idea(concept.id())))
                .findFirst()
                .map(TalkEntry::closing)
                .map(this::talk)
                .orElse("");
    }

    private String talk(Optional<TalkClosing> closing) {
        if (closing.isEmpty()) {
            return words.say("chart.talk.open");
        }
        TalkOutcome outcome = closing.get().outcome();
        return words.say(
                outcome == TalkOutcome.EXPLAINED_BACK ? "chart.talk.understood" : "chart.talk." + outcome.name());
    }
}
