package app.foreword.content;

import java.util.List;

/**
 * One idea that a patient should take away.
 *
 * @param title short name, as patients see it in lists
 * @param objective what a patient can do who has understood it; for staff
 * @param mustUnderstand a miss at the first try is enough to put it on the talk list
 * @param passage the passage that explains it
 * @param inOtherWords a second explanation, shown after a miss
 * @param teachBack what staff ask the patient to say in their own words
 */
public record Concept(
        ConceptId id,
        String title,
        String objective,
        List<String> facts,
        HedgeClass hedge,
        boolean mustUnderstand,
        PassageId passage,
        String inOtherWords,
        String teachBack) {}
