package app.foreword.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One invented patient of the sample clinic.
 *
 * @param answers how many questions they answer before they stop; a large number for "all"
 * @param skill how likely an answer is right, 0 to 1
 * @param ask a question of their own, or null
 * @param treatmentIn days from today until the treatment; null where none is planned
 */
record DemoPatient(
        String givenName,
        String familyName,
        int answers,
        double skill,
        @Nullable String ask,
        @Nullable Integer treatmentIn,
        Ending ending) {

    static final int ALL = 1000;

    /** Who read in Spanish: one who has not started, one who has finished. */
    private static final List<String> IN_SPANISH = List.of("Carmen", "In\u00e9s");

    /** What staff have done. */
    enum Ending {
        OPEN,
        SIGNED_OFF,
        WAIVED
    }

    private static final List<String> GIVEN = List.of(
            "Ana",
            "Bruno",
            "Chidi",
            "Dora",
            "Emil",
            "Fatima",
            "Goran",
            "Hana",
            "Ivan",
            "Jia",
            "Kofi",
            "Lena",
            "Malik",
            "Nora",
            "Otto",
            "Priya",
            "Quinn",
            "Rosa",
            "Sami",
            "Tova",
            "Carmen",
            "Viktor",
            "Wanda",
            "Xenia",
            "Yusuf",
            "\u017dofia",
            "Aiko",
            "Bj\u00f6rn",
            "Uma",
            "Dmitri",
            "Esi",
            "Fran\u00e7ois",
            "Gwen",
            "Hugo",
            "In\u00e9s",
            "Jo",
            "Kai",
            "Maximiliana-Theodora",
            "Lu",
            "Mo");

    private static final List<String> FAMILY = List.of("Sample", "Example", "Testperson", "Demo");

    private static final List<String> QUESTIONS = List.of(
            "Can I drive home after?",
            "What if I feel sick during the treatment?",
            "Do I have to stop my other pills?",
            "How will we know if it works for me?",
            "Can my sister sit with me?");

    Locale language() {
        return IN_SPANISH.contains(givenName) ? Locale.of("es") : Locale.ENGLISH;
    }

    /** Forty people in every state; the same ones each time. */
    static List<DemoPatient> all(RandomGenerator random) {
        var patients = new ArrayList<DemoPatient>();
        for (int i = 0; i < GIVEN.size(); i++) {
            boolean asks = i % 3 == 0;
            String family = i == 37 ? "Sample-Example of the Very Long Family Name" : FAMILY.get(i * 7 % FAMILY.size());
            patients.add(new DemoPatient(
                    GIVEN.get(i),
                    family,
                    answers(i, random),
                    skill(i, random),
                    asks ? QUESTIONS.get(i % QUESTIONS.size()) : null,
                    i % 13 == 12 ? null : treatmentIn(i, random),
                    ending(i)));
        }
        return patients;
    }

    private static int answers(int i, RandomGenerator random) {
        return switch (i % 5) {
            case 0 -> 0;
            case 1 -> random.nextInt(1, 18);
            default -> ALL;
        };
    }

    private static double skill(int i, RandomGenerator random) {
        return i % 10 == 3 ? 1 : random.nextDouble(0.55, 0.97);
    }

    private static int treatmentIn(int i, RandomGenerator random) {
        return ending(i) == Ending.SIGNED_OFF ? random.nextInt(-2, 6) : random.nextInt(0, 21);
    }

    private static Ending ending(int i) {
        if (i % 20 == 10) {
            return Ending.WAIVED;
        }
        return i % 5 == 4 ? Ending.SIGNED_OFF : Ending.OPEN;
    }
}
