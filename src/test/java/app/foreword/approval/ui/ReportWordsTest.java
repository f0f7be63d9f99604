package app.foreword.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.LanguageReport;
import app.foreword.content.Measure;
import app.foreword.content.Modules;
import app.foreword.content.PackExaminer;
import app.foreword.content.Rule;
import app.foreword.shell.InterfaceLanguage;
import app.foreword.testing.OnEachDatabase;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What the program calls by its own names has words in every language of the screens. */
@DisplayName("UC-13 Approve a module")
@SpringBootTest
@Import(OnEachDatabase.OnH2.class)
@ViewPackages(packages = "app.foreword.shell")
class ReportWordsTest extends SpringBrowserlessTest {

    @Autowired
    private Modules modules;

    @Autowired
    private PackExaminer examiner;

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R13: every rule has words in every language of the screens")
    void rules(InterfaceLanguage language) {
        UI.getCurrent().setLocale(language.locale());
        for (Rule rule : Rule.values()) {
            assertThat(ReportWords.rule(rule)).as(rule.id()).isNotBlank();
            if (language != InterfaceLanguage.ENGLISH) {
                assertThat(ReportWords.rule(rule)).as(rule.id()).isNotEqualTo(rule.says());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R13: every figure and cue of the shipped module has words in every language of the screens")
    void figures(InterfaceLanguage language) {
        UI.getCurrent().setLocale(language.locale());
        var report = examiner.examine(modules.newestVersions().getFirst().id());
        assertThat(report.languages()).hasSizeGreaterThan(1);
        for (LanguageReport figures : report.languages()) {
            List<Measure> measures = figures.parts().stream()
                    .flatMap(part -> part.measures().stream())
                    .toList();
            assertThat(measures)
                    .isNotEmpty()
                    .allSatisfy(
                            measure -> assertThat(ReportWords.measure(measure)).isNotBlank());
            List<Measure> solvers = figures.banks().getFirst().solvers();
            assertThat(solvers)
                    .isNotEmpty()
                    .allSatisfy(solver -> assertThat(ReportWords.solver(solver)).isNotBlank());
            if (language == InterfaceLanguage.ENGLISH) {
                assertThat(solvers).extracting(ReportWords::solver).containsAll(names(solvers));
                assertThat(measures).extracting(ReportWords::measure).containsAll(names(measures));
            } else {
                assertThat(solvers).extracting(ReportWords::solver).doesNotContainAnyElementsOf(names(solvers));
            }
        }
    }

    private static List<String> names(List<Measure> measures) {
        return measures.stream().map(Measure::name).toList();
    }
}
