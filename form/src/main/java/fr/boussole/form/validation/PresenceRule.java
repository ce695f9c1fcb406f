package fr.boussole.form.validation;

import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.ItemType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a finished response lacks: required questions, required groups without any answer, and too few answers.
 *
 * <p>A required question lacks even where its group is left out whole, because authors use groups as mere sections; only a
 * group that repeats and is not required may be left out with all that it asks.
 */
record PresenceRule(Enabled enabled) {
    Stream<Fault> faults(Occurrence occurrence) {
        if (isOfGroupLeftOut(occurrence)) {
            return Stream.empty();
        }
        var type = occurrence.item().type();
        if (type == ItemType.GROUP) {
            return occurrence.rank() == 0 ? ofGroup(occurrence).stream() : Stream.empty();
        }
        return type.isQuestion() ? ofQuestion(occurrence).stream() : Stream.empty();
    }

    private static boolean isOfGroupLeftOut(Occurrence occurrence) {
        return Stream.iterate(Optional.of(occurrence), Optional::isPresent, at -> at.flatMap(Occurrence::parent))
                .flatMap(Optional::stream)
                .anyMatch(at -> !at.isPresent()
                        && at.item().type() == ItemType.GROUP
                        && at.item().repeats()
                        && !at.item().required());
    }

    private Optional<Fault> ofQuestion(Occurrence question) {
        int given = question.answers().size();
        if (given == 0) {
            return Optional.of(question)
                    .filter(asked -> asked.item().required())
                    .map(asked -> required(
                            asked,
                            "Cette question attend une réponse ; répondez-y",
                            "This question needs an answer; answer it"));
        }
        return tooFew(question, given);
    }

    private Optional<Fault> ofGroup(Occurrence group) {
        var beside = enabled.repeats(group);
        if (beside.stream().anyMatch(Occurrence::holdsAnswer)) {
            return tooFew(group, beside.size());
        }
        return Optional.of(group)
                .filter(asked -> asked.item().required() && canBeAnswered(asked))
                .map(asked -> required(
                        asked,
                        "Ce groupe attend au moins une réponse ; répondez à l’une de ses questions",
                        "This group needs at least one answer; answer one of its questions"));
    }

    private boolean canBeAnswered(Occurrence group) {
        return group.all().anyMatch(inside -> inside.item().type().isQuestion() && enabled.isEnabled(inside));
    }

    private static Optional<Fault> tooFew(Occurrence occurrence, int given) {
        return occurrence
                .item()
                .bounds()
                .minOccurs()
                .filter(least -> given < least)
                .map(least -> Fault.error(
                        "too-few",
                        occurrence.item().linkId(),
                        occurrence.pointer(),
                        "Il y a " + given + " réponse(s) ici ; il en faut au moins " + least,
                        "There are " + given + " answer(s) here; there must be at least " + least));
    }

    private static Fault required(Occurrence occurrence, String french, String english) {
        return Fault.error("required", occurrence.item().linkId(), occurrence.pointer(), french, english);
    }
}
