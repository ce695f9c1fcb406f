package fr.boussole.response.desk.letters;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import fr.boussole.response.carrier.letter.LetterBatches;
import fr.boussole.response.carrier.letter.ReturnedLetters;
import fr.boussole.response.carrier.letter.ReturnedLetters.Outcome;
import fr.boussole.response.carrier.letter.ReturnedLetters.Returned;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
import java.time.LocalDate;
import java.util.List;

/** Finishes the page of letters, in the reader's language. */
record LettersView(Desk desk, Directory directory, Telling telling, LocalDate today) {

    static final String CODES = "codes";

    /** @param done what was just noted, or why it was not */
    LettersPage page(List<LetterBatches.Batch> batches, String done, boolean good) {
        return page(batches, done, good, List.of(), "", "");
    }

    /** What came of letters that were told. */
    LettersPage told(List<LetterBatches.Batch> batches, List<Returned> returned) {
        int unknown = (int) returned.stream()
                .filter(one -> one.outcome() == Outcome.UNKNOWN)
                .count();
        String left = String.join(
                "\n",
                returned.stream()
                        .filter(one -> one.outcome() == Outcome.UNKNOWN)
                        .map(Returned::letter)
                        .toList());
        return page(batches, words().told(returned.size() - unknown, unknown), unknown == 0, returned, left, "");
    }

    /** What has to be mended in what was written. */
    LettersPage refused(List<LetterBatches.Batch> batches, String written, String why) {
        return page(batches, "", true, List.of(), written, why);
    }

    private LettersPage page(
            List<LetterBatches.Batch> batches,
            String done,
            boolean good,
            List<Returned> returned,
            String written,
            String error) {
        long waiting =
                batches.stream().filter(batch -> batch.postedOn().isEmpty()).count();
        Field codes = new LinesField(
                Question.of(CODES, words().codes())
                        .withHint(words().codesHint(ReturnedLetters.MOST))
                        .withError(error),
                written,
                6,
                0);
        return new LettersPage(
                desk.frame(words().title(), Desk.LETTERS),
                done,
                good,
                error.isEmpty() ? List.of() : List.of(Link.to(error, "#" + codes.focus())),
                words().answer(telling.number(waiting)),
                returned.stream().map(this::result).toList(),
                batches.stream().map(this::batch).toList(),
                codes);
    }

    private LettersPage.Result result(Returned returned) {
        return new LettersPage.Result(
                returned.letter(),
                words().outcome(returned.outcome().name()),
                returned.episode().map(Desk::person).orElse(""));
    }

    private LettersPage.Batch batch(LetterBatches.Batch batch) {
        String name = words().batch(batch.number(), telling.day(batch.day()));
        String place = directory.place(batch.establishment());
        String address = Desk.LETTERS + "/" + batch.id();
        String state = batch.postedOn()
                .map(day -> words().postedOn(telling.day(day)))
                .orElseGet(() -> batch.downloadedAt().isPresent() ? words().toPost() : words().toPrint());
        return new LettersPage.Batch(
                name,
                place,
                words().letters(telling.number(batch.letters())),
                batch.returned() == 0 ? "" : words().returned(telling.number(batch.returned())),
                state,
                batch.postedOn().isPresent() ? "good" : "now",
                address + "/pdf",
                words().printThis(name, place),
                address + "/posted",
                words().postThis(name, place),
                batch.id().toString(),
                batch.postedOn().orElse(today).toString());
    }

    private LettersWords words() {
        return desk.words(LettersWords.class);
    }
}
