package app.foreword.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who follow cues only get right.
 *
 * @param form the questions of this form; null for all questions
 * @param solvers each with the percentage of these questions; 33 is chance. No limit where they are too few to judge
 */
public record BankMeasures(@Nullable Form form, int questions, List<Measure> solvers) {}
