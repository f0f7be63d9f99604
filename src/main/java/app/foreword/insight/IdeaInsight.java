package app.foreword.insight;

import app.foreword.content.Concept;
import app.foreword.content.Section;

/**
 * What came of one idea.
 *
 * @param firstTry right on form A, of those asked
 * @param inTheEnd right on form A or on the form asked after it, of those asked to the end
 * @param sureAndWrong wrong at the first try and sure of it, of those asked
 */
public record IdeaInsight(Concept concept, Section section, Share firstTry, Share inTheEnd, Share sureAndWrong) {}
