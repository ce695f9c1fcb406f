package fr.boussole.response.answer;

import fr.boussole.form.answer.Answer;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Text;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Severity;
import fr.boussole.response.attachment.Attachments;
import fr.boussole.response.attachment.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sees to it that answers name files and never hold them: nothing of a file's bytes goes into a response or onto a topic. */
@ApplicationScoped
class AttachedFiles {

    private final Attachments attachments;

    AttachedFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Either values for one question, or why there are none. */
    record Outcome(List<AnswerValue> values, Optional<Fault> fault) {}

    /** The files of a question without those dropped and with those added, or why one of these is not taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    Outcome changed(OpenForm open, Place place, List<String> dropped, List<byte[]> added) {
        List<AnswerValue> values = new ArrayList<>(values(open, place));
        values.removeIf(value -> value instanceof AnswerValue.Attachment file && dropped.contains(file.url()));
        boolean several = open.form().item(place.linkId()).filter(Item::repeats).isPresent();
        if (!several && !added.isEmpty()) {
            values.clear();
        }
        for (byte[] bytes : added) {
            Kept kept = kept(open, bytes, values.size() + 1);
            if (!(kept instanceof Kept.Stored stored)) {
                return new Outcome(List.of(), Optional.of(refused(place.linkId(), kept)));
            }
            if (!values.contains(stored.said())) {
                values.add(stored.said());
            }
        }
        return new Outcome(values, Optional.empty());
    }

    private static List<AnswerValue> values(OpenForm open, Place place) {
        return open.sheet().answers().at(place.linkId(), place.within(), open.form()).stream()
                .flatMap(found -> found.item().answers().stream())
                .map(Answer::value)
                .toList();
    }

    /** The fault of values that name files which were not added here. */
    Optional<Fault> stranger(UUID invitation, String linkId, List<AnswerValue> values) {
        return values.stream()
                .filter(AnswerValue.Attachment.class::isInstance)
                .map(AnswerValue.Attachment.class::cast)
                .filter(file -> !attachments.isKept(invitation, file))
                .findFirst()
                .map(file -> refused(linkId, new Kept.UnknownKind()));
    }

    /** The same answers with files named that came inside them; one that is not taken is among the faults. */
    @Transactional(Transactional.TxType.MANDATORY)
    Answers takenOut(OpenForm open, Answers incoming, List<Fault> faults) {
        return incoming.withItems(incoming.items().stream()
                .map(item -> takenOut(open, item, faults))
                .toList());
    }

    private AnsweredItem takenOut(OpenForm open, AnsweredItem item, List<Fault> faults) {
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : item.answers()) {
            AnswerValue value = answer.value() instanceof AnswerValue.Attachment file
                            && !file.data().isEmpty()
                    ? takenOut(open, item.linkId(), file, answers.size() + 1, faults)
                    : answer.value();
            answers.add(new Answer(
                    value,
                    answer.items().stream()
                            .map(nested -> takenOut(open, nested, faults))
                            .toList()));
        }
        List<AnsweredItem> items = item.items().stream()
                .map(nested -> takenOut(open, nested, faults))
                .toList();
        return new AnsweredItem(item.linkId(), item.id(), answers, items);
    }

    private AnswerValue takenOut(
            OpenForm open, String linkId, AnswerValue.Attachment file, int number, List<Fault> faults) {
        Kept kept = kept(open, decoded(file.data()), number);
        if (kept instanceof Kept.Stored stored) {
            return stored.said();
        }
        faults.add(refused(linkId, kept));
        return file;
    }

    private Kept kept(OpenForm open, byte[] bytes, int number) {
        return open.step().anonymous() ? new Kept.Telltale() : attachments.keep(open.invitation().id, bytes, number);
    }

    private static byte[] decoded(String data) {
        try {
            return Base64.getMimeDecoder().decode(data);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    /** Deletes the files that no answer names any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forgetOthers(OpenForm open, Answers answers) {
        if (open.form().all().anyMatch(item -> item.type() == ItemType.ATTACHMENT)) {
            attachments.keepOnly(
                    open.invitation().id,
                    answers.values().values().stream().flatMap(List::stream).toList());
        }
    }

    private static Fault refused(String linkId, Kept kept) {
        if (kept instanceof Kept.Telltale) {
            return fault(
                    "attachment-anonymous",
                    linkId,
                    "Ce questionnaire est anonyme ; un fichier dirait qui vous êtes : continuez sans lui",
                    "This questionnaire is anonymous; a file would tell who you are: go on without it");
        }
        return kept instanceof Kept.TooLarge large
                ? fault(
                        "attachment-too-large",
                        linkId,
                        "Un fichier, ou tous ensemble, dépassent " + large.most()
                                + " octets ; choisissez-en de plus petits",
                        "A file, or all together, have more than " + large.most() + " bytes; choose smaller ones")
                : fault(
                        "attachment-unknown",
                        linkId,
                        "Ce n’est ni une image JPEG, PNG ou WebP, ni un PDF, que l’on ait gardé ici ; ajoutez-en un",
                        "It is neither a JPEG, PNG or WebP picture nor a PDF that is kept here; add one");
    }

    private static Fault fault(String code, String linkId, String french, String english) {
        return new Fault(Severity.ERROR, code, linkId, "", Text.both(french, english));
    }
}
