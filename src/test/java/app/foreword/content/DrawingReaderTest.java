package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingReaderTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 80\">";

    private final Problems problems = new Problems();

    @Test
    void plain_shapes_and_words_stay_as_they_are() {
        String svg = OPEN
                + "<g fill=\"var(--figure-ink)\"><path d=\"M1 2H3\" transform=\"translate(1 2)\"></path></g></svg>";

        assertThat(read(svg).svg()).isEqualTo(svg);
        assertThat(problems.inReadingOrder()).isEmpty();
    }

    @Test
    void words_of_a_drawing_are_taken_out_with_their_lines() {
        Drawing drawing =
                read(OPEN + "\n<text x=\"1\">A &amp; <tspan>B</tspan>\n<tspan>C</tspan></text>\n<text>D</text></svg>");

        assertThat(drawing.labels()).containsExactly(new Drawing.Label(2, "A & B C"), new Drawing.Label(4, "D"));
        assertThat(drawing.svg()).contains("A &amp; <tspan>B</tspan>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script> | <script> is not allowed",
                "<foreignObject><p>x</p></foreignObject> | <foreignObject> is not allowed",
                "<style>g{}</style> | <style> is not allowed",
                "<image href=\"https://x.example/a.png\"/> | <image> is not allowed",
                "<use href=\"#a\"/> | <use> is not allowed",
                "<a href=\"https://x.example\"><text>x</text></a> | <a> is not allowed",
                "<animate attributeName=\"x\"/> | <animate> is not allowed",
                "<title>x</title> | <title> is not allowed",
                "<g onclick=\"alert(1)\"/> | <g> has the attribute 'onclick'",
                "<g style=\"fill:red\"/> | <g> has the attribute 'style'",
                "<g class=\"x\"/> | <g> has the attribute 'class'",
                "<g id=\"x\"/> | <g> has the attribute 'id'",
                "<path href=\"https://x.example\"/> | <path> has the attribute 'href'",
                "<path xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"https://x.example\"/> | <path> has the attribute 'href'",
                "<path fill=\"url(https://x.example/#a)\"/> | fill=\"url(https://x.example/#a)\" is not allowed",
                "<path fill=\"red\"/> | fill=\"red\" is not allowed",
                "<path d=\"url(#a)\"/> | d=\"url(#a)\" is not allowed",
                "<path stroke-width=\"var(--x)\"/> | stroke-width=\"var(--x)\" is not allowed",
                "<rect width=\"expression(1)\"/> | width=\"expression(1)\" is not allowed",
                "<text>x<rect/></text> | <rect> stands in the wrong place",
                "<svg viewBox=\"0 0 1 1\"/> | <svg> stands in the wrong place",
                "<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"/> | <div> is not of the SVG namespace",
                "stray | 'stray' stands outside of <text>",
                "<!--><img src=x onerror=alert(1)>--> | a comment",
                "<?php x ?> | a part that is no element and no text",
                "<text>a&#x202E;b</text> | an invisible character (U+202E)"
            })
    void what_is_not_allowed_is_named_and_does_not_come_through(String part, String found) {
        Drawing drawing = read(OPEN + "\n" + part + "\n<rect x=\"1\"></rect></svg>");

        assertThat(problems.inReadingOrder()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.DRAWING);
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.found()).isEqualTo(found);
            assertThat(finding.mend()).isNotBlank();
        });
        assertThat(drawing.svg())
                .endsWith("<rect x=\"1\"></rect></svg>")
                .doesNotContain("script", "alert", "example", "onclick", "style", "href", "<!--", "<?", "stray");
    }

    @Test
    void an_entity_bomb_is_refused_and_not_unfolded() {
        var bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }

        Drawing drawing = read(bomb + "]>\n" + OPEN + "<text>&a30;</text></svg>");

        assertRefused(drawing, "a DOCTYPE or an entity of its own");
    }

    @Test
    void an_entity_from_outside_is_refused() {
        assertRefused(
                read("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n" + OPEN
                        + "<text>&x;</text></svg>"),
                "a DOCTYPE or an entity of its own");
    }

    @Test
    void xml_that_is_cut_off() {
        assertRefused(read(OPEN + "\n<g>"), "not readable as XML");
    }

    @Test
    void a_drawing_without_namespace_or_view_box() {
        read("<svg><g/></svg>");
        read("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>");

        assertThat(problems.inReadingOrder())
                .extracting(Finding::found)
                .containsExactly(
                        "<svg> is not of the SVG namespace",
                        "<svg> has the attribute 'width'",
                        "<svg> has the attribute 'height'",
                        "<svg> has no viewBox");
    }

    @Test
    void a_drawing_that_is_too_large_or_too_deep() {
        read(OPEN + "<g/>".repeat(30_000) + "</svg>");
        read(OPEN + "<g>".repeat(30) + "</g>".repeat(30) + "</svg>");

        assertThat(problems.inReadingOrder())
                .extracting(Finding::found)
                .containsExactly("the drawing has 117 KB", "elements stand more than 20 deep");
    }

    private void assertRefused(Drawing drawing, String found) {
        assertThat(problems.inReadingOrder()).extracting(Finding::found).containsExactly(found);
        assertThat(drawing).isEqualTo(new Drawing("", java.util.List.of()));
    }

    private Drawing read(String svg) {
        return DrawingReader.read("en/x.svg", svg, problems);
    }
}
