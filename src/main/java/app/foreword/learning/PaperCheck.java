package app.foreword.learning;

import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import app.foreword.learning.PaperForm.Item;
import app.foreword.learning.PaperRefused.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a form that was typed in can be taken, and which answers it brings. */
final class PaperCheck {

    private final PaperEntry entry;
    private final Keys keys;
    private final LocalDate today;

    /** @param keys what is right in the version of the form now */
    PaperCheck(PaperEntry entry, Keys keys, LocalDate today) {
        this.entry = entry;
        this.keys = keys;
        this.today = today;
    }

    /** @throws PaperRefused where the day is missing or cannot be */
    LocalDate day(@Nullable LocalDate typed) {
        if (typed == null) {
            throw new PaperRefused(new Reason.DateMissing());
        }
        refuseIf(typed.isAfter(today), new Reason.DateInFuture());
        refuseIf(
                typed.isBefore(entry.begunOn()),
                entry.attempt() == Attempt.FIRST
                        ? new Reason.DateBeforeEnrolment(entry.begunOn())
                        : new Reason.DateBeforeAttempt(entry.begunOn()));
        return typed;
    }

    /**
     * The answers that are not stored yet.
     *
     * @return empty where the same form was stored before
     * @throws PaperRefused where something is missing, or something else is stored
     */
    List<Answer> answers(FilledForm form, Instant at, int firstOrdinal) {
        var items = entry.form().items();
        var ticked = items.stream()
                .filter(item -> reply(form, item).filter(PaperCheck::says).isPresent())
                .toList();
        if (!ticked.isEmpty() && ticked.stream().allMatch(item -> isStored(form, item))) {
            return List.of();
        }
        refuseIf(!entry.open(), new Reason.NotOpen());
        refuseAny(
                ticked.stream().filter(item -> entry.answered(item.question()).isPresent()),
                Reason.AnsweredMeanwhile::new);
        refuseAny(
                items.stream()
                        .filter(item -> entry.answered(item.question()).isEmpty())
                        .filter(item -> reply(form, item).isEmpty()),
                Reason.Untold::new);
        refuseIf(ticked.isEmpty(), new Reason.AllBlank());
        var answers = new ArrayList<Answer>();
        ticked.forEach(item -> answers.add(answer(item, form, firstOrdinal + answers.size(), at)));
        return List.copyOf(answers);
    }

    private boolean isStored(FilledForm form, Item item) {
        return entry.answersTo(item.question())
                .filter(Answer::onPaper)
                .anyMatch(answer -> answer.chosen().equals(chosen(form, item)));
    }

    private Answer answer(Item item, FilledForm form, int ordinal, Instant at) {
        Question question = item.question();
        OptionId chosen = chosen(form, item).orElse(null);
        if (chosen != null && question.option(chosen).isEmpty()) {
            throw new IllegalArgumentException("%s has no option '%s'".formatted(question.id(), chosen));
        }
        return new Answer(
                ordinal,
                question.id(),
                question.concept(),
                question.form(),
                form.language(),
                item.options(),
                chosen,
                keys.accept(question, chosen),
                at,
                null,
                AnswerOrigin.PAPER);
    }

    private static Optional<OptionId> chosen(FilledForm form, Item item) {
        return reply(form, item)
                .flatMap(reply ->
                        reply instanceof PaperReply.Ticked(OptionId option) ? Optional.of(option) : Optional.empty());
    }

    private static Optional<PaperReply> reply(FilledForm form, Item item) {
        return Optional.ofNullable(form.replies().get(item.question().id()));
    }

    private static boolean says(PaperReply reply) {
        return !(reply instanceof PaperReply.LeftBlank);
    }

    private static void refuseAny(Stream<Item> items, Function<List<QuestionId>, Reason> reason) {
        var questions = items.map(item -> item.question().id()).toList();
        refuseIf(!questions.isEmpty(), reason.apply(questions));
    }

    private static void refuseIf(boolean refused, Reason reason) {
        if (refused) {
            throw new PaperRefused(reason);
        }
    }
}
