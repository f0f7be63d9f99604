package app.foreword.learning;

import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;

/** How an answer is stored, in the first round as in a re-check. */
final class AnswerRow {

    private AnswerRow() {}

    /** @param origin which only the first round's table knows */
    static Answer read(ResultSet row, AnswerOrigin origin) throws SQLException {
        String chosen = row.getString("chosen");
        String sureness = row.getString("sureness");
        return new Answer(
                row.getInt("ordinal"),
                new QuestionId(row.getString("question_id")),
                new ConceptId(row.getString("concept_id")),
                Form.valueOf(row.getString("form")),
                Locale.forLanguageTag(row.getString("language")),
                Arrays.stream(row.getString("options_shown").split(","))
                        .map(OptionId::new)
                        .toList(),
                chosen == null ? null : new OptionId(chosen),
                row.getBoolean("is_right"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                sureness == null ? null : Sureness.valueOf(sureness),
                origin);
    }
}
