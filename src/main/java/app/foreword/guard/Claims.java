package app.foreword.guard;

import app.foreword.content.Fact;
import app.foreword.content.HedgeClass;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What texts about facts of some hedge classes must say, sentence by sentence. */
final class Claims {

    private static final Set<HedgeClass> BOUNDED = Set.of(HedgeClass.CAN, HedgeClass.BEL, HedgeClass.FUT);

    private final WordLists lists;
    private final Sentences sentences;
    private final Phrases noProof;

    Claims(WordLists lists) {
        this.lists = lists;
        sentences = lists.sentences();
        noProof = lists.phrases("strong/proofDenied");
    }

    static Set<HedgeClass> classes(Collection<Fact> facts) {
        return facts.stream().map(Fact::hedge).collect(Collectors.toUnmodifiableSet());
    }

    /** The classes of which the text carries no marker. What is established is told plainly and needs none. */
    List<HedgeClass> unmarked(String text, Collection<HedgeClass> classes) {
        return Arrays.stream(HedgeClass.values())
                .filter(classes::contains)
                .filter(hedge -> hedge != HedgeClass.EST && !markers(hedge).in(text))
                .toList();
    }

    /** The sentences that tell an idea as if it were so; none unless all classes are of ideas. */
    List<String> plain(String text, Collection<HedgeClass> classes) {
        return allIdeas(classes)
                ? sentences.split(withLists(text)).stream()
                        .filter(sentence -> !careful(sentence, classes))
                        .toList()
                : List.of();
    }

    static boolean allIdeas(Collection<HedgeClass> classes) {
        return !classes.isEmpty() && classes.stream().allMatch(HedgeClass::isIdea);
    }

    /** Whether it has a marker of one of the classes, or says that there is no proof. */
    boolean careful(String text, Collection<HedgeClass> classes) {
        return noProof.in(text)
                || classes.stream().anyMatch(hedge -> markers(hedge).in(text));
    }

    /** What no text about facts of these classes says, such as "causes" of what can happen. */
    List<String> beyond(String text, Collection<HedgeClass> classes) {
        return classes.stream()
                .filter(BOUNDED::contains)
                .flatMap(hedge -> lists.phrases("beyond/" + hedge).words(text))
                .toList();
    }

    String examples(HedgeClass hedge) {
        return markers(hedge).examples();
    }

    private Phrases markers(HedgeClass hedge) {
        return lists.phrases("hedges/" + hedge);
    }

    /** A line of a list that is no sentence is the end of the one that opens the list: "They may help: mood, sleep". */
    private static String withLists(String text) {
        var joined = new StringBuilder();
        boolean open = false;
        for (String line : text.lines().toList()) {
            boolean goesOn = open && !line.matches(".*[.?!…:].*");
            joined.append(goesOn ? " " : "\n").append(line);
            open = goesOn || line.strip().endsWith(":");
        }
        return joined.toString().strip();
    }
}
