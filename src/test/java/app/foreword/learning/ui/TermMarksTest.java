package app.foreword.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.PassageId;
import app.foreword.content.Term;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UC-04 Read and answer")
class TermMarksTest {

    private static final List<Term> TERMS = List.of(
            new Term("dose", List.of("dose", "doses"), "how much of a medicine to give", new PassageId("p")),
            new Term("fda", List.of("FDA"), "the office that says <yes> & \"no\"", new PassageId("p")));

    @Test
    @DisplayName("UC-04 R20: the first place in the passage is a button named by its word, with its meaning at hand")
    void button() {
        var page = inHtml("<p>A dose.</p><p>Two doses.</p>");
        assertThat(page.select("button.term")).singleElement().satisfies(button -> {
            assertThat(button.text()).isEqualTo("dose");
            assertThat(button.attr("type")).isEqualTo("button");
            assertThat(button.hasAttr("data-local")).isTrue();
            assertThat(button.attr("aria-expanded")).isEqualTo("false");
            assertThat(button.attr("data-means")).isEqualTo("dose: how much of a medicine to give");
        });
        assertThat(page.body().wholeText()).isEqualTo("A dose.Two doses.");
    }

    @Test
    @DisplayName("UC-04 R21: the meaning opens at the end of the paragraph or list line that has the word, once")
    void place() {
        var page = inHtml("<p>Before.</p><ul><li>A <em>dose</em> by the FDA.</li><li>No term.</li></ul>");
        assertThat(page.select(".term-means")).singleElement().satisfies(place -> {
            assertThat(Objects.requireNonNull(place.parent()).tagName()).isEqualTo("li");
            assertThat(place.attr("role")).isEqualTo("status");
            assertThat(place.nextSibling()).isNull();
            assertThat(place.text()).isEmpty();
        });
        assertThat(page.select("em > button.term")).hasSize(1);
    }

    @Test
    @DisplayName("UC-04 R20: nothing in links, code and headings; the next place counts")
    void leftAlone() {
        var page = inHtml("<h3>A dose</h3><p><a href='https://x.org'>dose</a> <code>dose</code> a dose</p>");
        assertThat(page.select("button.term")).hasSize(1);
        assertThat(page.select("p > button.term")).hasSize(1);
    }

    @Test
    @DisplayName("UC-04 R20: what the words and the meanings hold stays text")
    void safe() {
        var page = inHtml("<p>&lt;b&gt; &amp; the FDA &lt;script&gt;</p>");
        assertThat(page.select("b, script, yes")).isEmpty();
        assertThat(page.body().text()).isEqualTo("<b> & the FDA <script>");
        assertThat(page.select("button").attr("data-means")).isEqualTo("FDA: the office that says <yes> & \"no\"");
        assertThat(TermMarks.inText("a < b & a dose", TERMS).orElseThrow()).startsWith("a &lt; b &amp; a <button");
    }

    @Test
    @DisplayName("UC-04 R20: a text without a term stays as it is")
    void none() {
        assertThat(TermMarks.inHtml("<p>An overdose.</p>", TERMS)).isEmpty();
        assertThat(TermMarks.inText("Nothing.", TERMS)).isEmpty();
        assertThat(TermMarks.inHtml("<p>A dose.</p>", List.of())).isEmpty();
    }

    private static Document inHtml(String html) {
        return Jsoup.parseBodyFragment(TermMarks.inHtml(html, TERMS).orElseThrow());
    }
}
