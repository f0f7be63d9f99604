package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("UC-04 Read and answer")
class TermFinderTest {

    private static final List<Term> TERMS = List.of(
            term("ketamine", "ketamine"),
            term("dose", "dose", "doses"),
            term("effects", "side effects", "side effect"),
            term("fda", "FDA"),
            term("label", "off-label"),
            term("ptsd", "estr\u00e9s postraum\u00e1tico", "TEPT"),
            term("cells", "brain cell", "brain cells"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ketamine helps.|Ketamine",
                "KETAMINE HELPS|KETAMINE",
                "esketamine, ketamines, S-ketamine, ketamine-like|",
                "(ketamine)|ketamine",
                "A dose, then doses.|dose",
                "Two doses.|doses",
                "No side  effects|side  effects",
                "fda and Fda|",
                "the FDA's word|FDA",
                "Off-label use|Off-label",
                "Con ESTR\u00c9S postraum\u00e1tico.|ESTR\u00c9S postraum\u00e1tico",
                "Sin estres postraumatico|",
                "overdose|",
                "brain cells|brain cells",
                "$ \\ ( [ dose|dose"
            })
    @DisplayName("UC-04 R20: whole words in any of their forms; capitals of a name count, accents always do")
    void finds(String text, String expected) {
        var found = new TermFinder(TERMS)
                .in(text).stream()
                        .map(each -> text.substring(each.start(), each.end()))
                        .toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("UC-04 R20: each term once in a text, in whatever piece and form it stands first")
    void once() {
        var finder = new TermFinder(TERMS);
        assertThat(finder.in("A dose of ketamine."))
                .extracting(found -> found.term().id())
                .containsExactly("dose", "ketamine");
        assertThat(finder.in("Doses of Ketamine, and a side effect."))
                .extracting(found -> found.term().id())
                .containsExactly("effects");
    }

    @Test
    @DisplayName("UC-04 R20: an accent written as a character of its own is the same accent")
    void decomposed() {
        String text = TermFinder.normal("El estre\u0301s postrauma\u0301tico");
        assertThat(new TermFinder(TERMS).in(text))
                .singleElement()
                .satisfies(found -> assertThat(text.substring(found.start(), found.end()))
                        .isEqualTo("estr\u00e9s postraum\u00e1tico"));
    }

    @Test
    @DisplayName("UC-04 R20: a module without terms has none")
    void none() {
        assertThat(new TermFinder(List.of()).in("A dose of ketamine.")).isEmpty();
    }

    private static Term term(String id, String... forms) {
        return new Term(id, List.of(forms), "what it means", new PassageId("somewhere"));
    }
}
