package fr.boussole.form.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Answers of every type, nested up to two levels. */
public class RandomAnswers extends DomainContextBase {
    private static final Arbitrary<String> WORDS =
            Arbitraries.strings().alpha().numeric().ofMaxLength(6);

    @Provide
    Arbitrary<AnswerValue> values() {
        var decimals = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(3);
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(AnswerValue.Bool::new),
                Arbitraries.integers().map(AnswerValue.Int::new),
                decimals.map(AnswerValue.Dec::new),
                Arbitraries.strings().ofMaxLength(10).map(AnswerValue.Str::new),
                Arbitraries.of("2018", "2018-05", "2018-05-31").map(AnswerValue.Date::new),
                Arbitraries.of("2018-05-31T10:00:00Z", "2018-05-31T10:00:00.123+02:00")
                        .map(AnswerValue.DateTime::new),
                Arbitraries.of("00:00:00", "23:59:59.5").map(AnswerValue.Time::new),
                WORDS.map(AnswerValue.Uri::new),
                Combinators.combine(WORDS, WORDS, WORDS).as(AnswerValue.Coding::new),
                Combinators.combine(decimals, WORDS, WORDS, WORDS).as(AnswerValue.Quantity::new),
                Combinators.combine(WORDS, WORDS, Arbitraries.longs().between(-1, 9_000_000_000L), WORDS)
                        .as((type, url, size, title) ->
                                new AnswerValue.Attachment(type, url, "YQ==", size, "hash", title)),
                Combinators.combine(WORDS, WORDS).as(AnswerValue.Reference::new));
    }

    @Provide
    Arbitrary<Answers> answers() {
        var facts = WORDS.optional();
        return Combinators.combine(
                        facts, Arbitraries.of("in-progress", "completed").optional(), items(2))
                .as((fact, status, items) -> new Answers(
                        fact, status, Optional.of("fr"), Optional.empty(), status.map(given -> "female"), items));
    }

    private Arbitrary<List<AnsweredItem>> items(int levels) {
        var linkIds = Arbitraries.of("a", "b", "c", "d");
        var nested =
                levels == 0 ? Arbitraries.just(List.<AnsweredItem>of()) : Arbitraries.lazy(() -> items(levels - 1));
        var answers =
                Combinators.combine(values(), nested).as(Answer::new).list().ofMaxSize(2);
        return Combinators.combine(linkIds, answers, nested)
                .as(AnsweredItem::new)
                .list()
                .ofMaxSize(2);
    }
}
