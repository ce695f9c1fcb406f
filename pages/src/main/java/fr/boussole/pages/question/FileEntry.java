package fr.boussole.pages.question;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnswerValue.Attachment;
import fr.boussole.form.definition.Item;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.FileField;
import fr.boussole.pages.field.Question;
import java.util.List;
import java.util.Optional;

/**
 * Photos or documents. Whoever receives the files keeps them, and writes what an answer says of each (FHIR's Attachment, as JSON) in
 * place of its bytes; no bytes come here.
 */
record FileEntry(Item item, Tongue tongue) implements Entry {

    private static final String TAKEN = "image/jpeg,image/png,image/webp,application/pdf";
    private static final long KIBI = 1024;

    @Override
    public Optional<Field> field(Question question, Fields written) {
        List<FileField.Stored> stored = written.all(Fields.VALUE).stream()
                .map(FileEntry::attachment)
                .flatMap(Optional::stream)
                .map(file -> new FileField.Stored(file.url(), label(file), ""))
                .toList();
        List<String> asked = item.bounds().mimeTypes();
        Question bounded = question.withHint(
                question.hint().isEmpty()
                        ? tongue.mending().files()
                        : question.hint() + "\n" + tongue.mending().files());
        return Optional.of(
                new FileField(bounded, stored, item.repeats(), asked.isEmpty() ? TAKEN : String.join(",", asked)));
    }

    @Override
    public String wayOut() {
        return tongue.mending().optional();
    }

    @Override
    public Reading read(Fields written) {
        List<AnswerValue> files = written.all(Fields.VALUE).stream()
                .map(FileEntry::attachment)
                .flatMap(Optional::stream)
                .<AnswerValue>map(file -> file)
                .toList();
        return files.size() == written.all(Fields.VALUE).size()
                ? new Reading.Understood(files)
                : new Reading.Unclear(tongue.mending().fileKind());
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        return Fields.value(
                values.stream().map(file -> file.toFhir().toString()).toList());
    }

    private String label(Attachment file) {
        String size = file.size() < 0
                ? ""
                : " (" + Math.max(1, file.size() / KIBI) + "\u00a0"
                        + tongue.mending().kilobytes() + ")";
        return (file.title().isEmpty() ? file.contentType() : file.title()) + size;
    }

    private static Optional<Attachment> attachment(String json) {
        try {
            JsonNode said = ExactJson.read(json);
            return Optional.of(AnswerValue.fromFhir(said))
                    .filter(Attachment.class::isInstance)
                    .map(Attachment.class::cast);
        } catch (MalformedJson notJson) {
            return Optional.empty();
        }
    }
}
