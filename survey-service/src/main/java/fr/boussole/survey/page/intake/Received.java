package fr.boussole.survey.page.intake;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.json.Misshape;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.xlsform.Conversion;
import fr.boussole.survey.xlsform.Naming;
import fr.boussole.survey.xlsform.XlsForm;
import fr.boussole.survey.xlsform.sheet.UnreadableWorkbook;
import fr.boussole.survey.xlsform.sheet.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an author sent, before anyone judges it: a questionnaire as JSON or as an XLSForm, or the reason why it is none. */
sealed interface Received {

    /** JSON that the policy may judge; {@code text} is as it came. */
    record Json(String text, JsonNode json) implements Received {}

    /** A spreadsheet, read as an XLSForm. */
    record Spreadsheet(Conversion conversion) implements Received {}

    /** A spreadsheet that cannot be read, and why. */
    record UnreadableSpreadsheet(String reason) implements Received {}

    /** Text that is no JSON. */
    record Malformed(String text, List<Misshape> misshapes) implements Received {}

    /** Neither a file nor a text. */
    record Nothing() implements Received {}

    /** More than {@link Body#LARGEST} bytes. */
    record TooLarge() implements Received {}

    /** Bytes that are no UTF-8. */
    record WrongEncoding() implements Received {}

    /** A file that the browser uploaded. */
    static Received file(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(Body.LARGEST + 1);
            if (bytes.length > Body.LARGEST) {
                return new TooLarge();
            }
            return isZip(bytes) ? spreadsheet(bytes) : bytes(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Text that was pasted. */
    static Received pasted(String text) {
        if (text.isBlank()) {
            return new Nothing();
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > Body.LARGEST) {
            return new TooLarge();
        }
        try {
            return new Json(text, ExactJson.read(text));
        } catch (MalformedJson malformed) {
            return new Malformed(text, malformed.misshapes());
        }
    }

    /** An .xlsx file is a zip file, which no JSON begins like. */
    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static Received spreadsheet(byte[] xlsx) {
        try {
            return new Spreadsheet(XlsForm.convert(WorkbookReader.read(xlsx), Naming.OF_THE_FORM));
        } catch (UnreadableWorkbook unreadable) {
            return new UnreadableSpreadsheet(unreadable.getMessage());
        }
    }

    private static Received bytes(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return pasted(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return new WrongEncoding();
        }
    }
}
