package app.foreword.content;

import java.util.List;

/**
 * What stands at the end of a module.
 *
 * @param questionsToAsk a checklist to take to the care team
 * @param notCovered topics that the module leaves to the care team
 */
public record Closing(List<String> questionsToAsk, List<String> notCovered) {}
