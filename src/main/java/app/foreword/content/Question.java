package app.foreword.content;

import java.util.List;
import java.util.Optional;

/**
 * One item on one concept.
 *
 * @param passage the passage that answers it
 * @param rightIdea one sentence, complete in itself; shown after every answer
 * @param ordered whether the options must keep their order (numbers), instead of being shuffled
 * @param options three, exactly one of them the key
 */
public record Question(
        QuestionId id,
        ConceptId concept,
        Form form,
        PassageId passage,
        List<String> facts,
        String stem,
        String rightIdea,
        boolean ordered,
        List<Option> options) {

    public Option key() {
        return options.stream().filter(Option::key).findFirst().orElseThrow();
    }

    public Optional<Option> option(OptionId id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
