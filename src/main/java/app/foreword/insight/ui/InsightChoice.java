package app.foreword.insight.ui;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.PublishedVersion;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeSelect;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which version, language and days to look at. Nothing changes below until it is sent off. */
class InsightChoice extends NativeForm {

    private final Entry<NativeSelect> version =
            new Entry<>("insight-version", getTranslation("insight.choice.version"), new NativeSelect());
    private final Entry<NativeSelect> language =
            new Entry<>("insight-language", getTranslation("insight.choice.language"), new NativeSelect());
    private final Entry<NativeSelect> period =
            new Entry<>("insight-period", getTranslation("insight.choice.period"), new NativeSelect());
    private final Entry<Input> from = Entry.ofType("date", "insight-from", getTranslation("insight.choice.from"));
    private final Entry<Input> to = Entry.ofType("date", "insight-to", getTranslation("insight.choice.to"));
    private transient List<PublishedVersion> versions = List.of();

    InsightChoice(Consumer<QueryParameters> go) {
        addClassName("insight-choice");
        period.control().setChoices(words(Period.values()));
        version.control().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offerLanguages(chosen());
            }
        });
        period.control().addValueChangeListener(change -> showDays());
        add(version, language, period, from, to, new SubmitButton(getTranslation("insight.choice.show")));
        onSubmit(() -> send(go));
    }

    void show(InsightPlace place, List<PublishedVersion> all) {
        versions = all;
        version.control()
                .setChoices(all.stream()
                        .collect(Collectors.toMap(
                                each -> String.valueOf(each.id().value()),
                                each -> getTranslation("insight.version", each.title(), each.version()),
                                (first, second) -> first,
                                LinkedHashMap::new)));
        version.control().setValue(String.valueOf(place.version().id().value()));
        offerLanguages(place.version());
        language.control().setValue(place.language().toLanguageTag());
        period.control().setValue(place.period().address());
        from.control().setValue(place.from());
        to.control().setValue(place.to());
        showDays();
        place.wrong().ifPresentOrElse(this::showWrong, from::clearError);
    }

    private void send(Consumer<QueryParameters> go) {
        var place = new InsightPlace(
                chosen(), Locale.forLanguageTag(language.value()), Period.of(period.value()), from.value(), to.value());
        from.clearError();
        place.wrong()
                .ifPresentOrElse(
                        wrong -> {
                            showWrong(wrong);
                            from.focus();
                        },
                        () -> go.accept(place.address()));
    }

    private void showWrong(String wrong) {
        from.showError(getTranslation("insight.choice.wrong." + wrong));
    }

    private PublishedVersion chosen() {
        return versions.stream()
                .filter(each -> new ModuleVersionId(Long.parseLong(version.value())).equals(each.id()))
                .findFirst()
                .orElseThrow();
    }

    private void offerLanguages(PublishedVersion of) {
        String before = Optional.ofNullable(language.value()).orElse("");
        language.control()
                .setChoices(of.languages().stream()
                        .collect(Collectors.toMap(
                                Locale::toLanguageTag,
                                each -> each.getDisplayLanguage(getLocale()),
                                (first, second) -> first,
                                LinkedHashMap::new)));
        if (of.languages().stream().anyMatch(each -> each.toLanguageTag().equals(before))) {
            language.control().setValue(before);
        }
    }

    private void showDays() {
        boolean own = Period.of(period.value()) == Period.OWN;
        from.setVisible(own);
        to.setVisible(own);
    }

    private Map<String, String> words(Period... periods) {
        return Arrays.stream(periods)
                .collect(Collectors.toMap(
                        Period::address,
                        each -> getTranslation("insight.period." + each.name()),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
