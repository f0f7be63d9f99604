package app.foreword.journey;

import java.util.List;
import java.util.Random;

/** Names that nobody has together: some are common, most are rare, many have accents. */
final class InventedNames {

    private static final List<String> GIVEN = List.of(
            "María",
            "Ana",
            "José",
            "John",
            "Mary",
            "Luis",
            "Anna",
            "Andrés",
            "Sarah",
            "Samuel",
            "Zoë",
            "Žofia",
            "Łukasz",
            "Chidi",
            "Wei",
            "Linh",
            "Fatima",
            "Mohammed",
            "Olga",
            "Priya",
            "Noah",
            "Emma",
            "Lucía",
            "Jürgen",
            "Søren",
            "Renée",
            "Gaël",
            "Ángel",
            "Ximena",
            "Dmitri",
            "Yuki",
            "Aisha",
            "Kwame",
            "Siobhán",
            "Björn",
            "Anaïs",
            "Thiago",
            "Esther",
            "Ivan",
            "Rosa");
    private static final List<String> FAMILY = List.of(
            "Smith",
            "García",
            "Sánchez",
            "Johnson",
            "Nguyen",
            "Sample",
            "Kim",
            "Santos",
            "Müller",
            "Novák",
            "Andersen",
            "O'Neil",
            "de la Cruz",
            "Li",
            "Wang",
            "Zhang",
            "Okafor",
            "Singh",
            "Dąbrowski",
            "Ångström",
            "Petrov",
            "Silva",
            "Martínez",
            "Brown",
            "Lefèvre",
            "Yılmaz",
            "Kowalski",
            "Haddad",
            "Tanaka",
            "Öztürk",
            "Papadopoulos",
            "Nuñez",
            "Ferrari",
            "Cohen",
            "Mbeki",
            "Sørensen",
            "Walsh",
            "Young",
            "Zielińska",
            "Sato");
    private static final List<String> SYLLABLES = List.of(
            "ka", "lo", "mi", "ren", "tas", "vel", "dor", "an", "sa", "gui", "lar", "bek", "nu", "sto", "iri", "mo",
            "pé", "wa", "zan", "eth", "ou", "hal", "cri", "ton");

    private final Random random;

    InventedNames(Random random) {
        this.random = random;
    }

    String given() {
        String first = random.nextInt(10) < 6 ? often(GIVEN) : rare(2);
        return random.nextInt(10) < 3 ? first + " " + often(GIVEN) : first;
    }

    String family() {
        String last = random.nextInt(10) < 5 ? often(FAMILY) : rare(3);
        return random.nextInt(10) < 2 ? last + " " + often(FAMILY) : last;
    }

    /** The first twice as often as the second, three times as often as the third, and so on. */
    private String often(List<String> all) {
        return all.get((int) Math.pow(all.size(), random.nextDouble()) - 1);
    }

    private String rare(int syllables) {
        var name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
