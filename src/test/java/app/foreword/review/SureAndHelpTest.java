package app.foreword.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.ConceptId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.HelpSaid;
import app.foreword.learning.Helper;
import app.foreword.learning.Sureness;
import app.foreword.review.TalkEntry.IdeaToDiscuss;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.testing.Databases;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/use-cases/UC-14-ask.md, as staff see it */
@ParameterizedClass
@EnumSource(Databases.class)
class SureAndHelpTest {

    private final ReviewFixture here;
    private final EnrolmentId ana;

    SureAndHelpTest(Databases database) {
        here = new ReviewFixture(database);
        ana = here.enrol("10417", "Ana", "Sample", null);
        here.finish(ana, Set.of(), Set.of("s1c1", "s1c2", "s1c3", "s2c1", "s2c3"));
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    @DisplayName("UC-14 R13: missed while sure comes first among those as important; right or unsure changes nothing")
    void sureFirst() {
        sure("s1c2", "SURE");
        sure("s2c3", "SURE");
        sure("s2c2", "SURE"); // was right
        sure("s2c1", "GUESSING");

        assertThat(here.reviews.get(ana).talkList().entries())
                .extracting(TalkEntry::subject)
                .containsExactly(ideas("s2c3", "s1c3", "s1c2", "s1c1", "s2c1"));
        assertThat(here.reviews.get(ana).talkList().entries())
                .filteredOn(entry -> ((IdeaToDiscuss) entry).sureAndWrong())
                .hasSize(2);
        assertThat(here.reviews.get(ana).answers())
                .anySatisfy(answered -> assertThat(answered.answer().sureness()).contains(Sureness.GUESSING));
    }

    @Test
    @DisplayName("UC-14 R14: staff see each word on help with its time, the newest first")
    void help() {
        for (String helpers : new String[] {"FAMILY,INTERPRETER", ""}) {
            here.jdbc
                    .sql("insert into help_said (enrolment_id, helpers, said_at) values (?, ?, ?)")
                    .params(ana.value(), helpers, ReviewFixture.NOW.atOffset(ZoneOffset.UTC))
                    .update();
        }
        assertThat(here.reviews.get(ana).help())
                .containsExactly(
                        new HelpSaid(Set.of(), ReviewFixture.NOW),
                        new HelpSaid(Set.of(Helper.FAMILY, Helper.INTERPRETER), ReviewFixture.NOW));
    }

    private void sure(String concept, String sureness) {
        here.jdbc
                .sql("update answer set sureness = ? where concept_id = ? and form = 'A'")
                .params(sureness, concept)
                .update();
    }

    private static Subject[] ideas(String... concepts) {
        return Arrays.stream(concepts)
                .map(concept -> new Subject.Idea(new ConceptId(concept)))
                .toArray(Subject[]::new);
    }
}
