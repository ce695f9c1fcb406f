package fr.boussole.local.nhs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * How the file of one procedure becomes episodes and answers: a resource beside this class, so that another procedure is
 * another resource.
 *
 * @param name as in the file's {@code Procedure} column
 * @param pathway the pathway that its records follow
 * @param expected what the name of a column with an expected (predicted) value begins and ends with
 * @param sexes value of the sex column to {@code M} or {@code F}
 * @param attributes coded attribute to the column that it is read from
 * @param steps what the steps' columns are
 * @param scales scale to the name of the measure in the published tables
 */
@JsonIgnoreProperties("about")
record NhsProcedure(
        String name,
        String pathway,
        Expected expected,
        Map<String, String> sexes,
        Map<String, CodedColumn> attributes,
        List<StepColumns> steps,
        Map<String, String> scales) {

    /** The resources' names, which are also what {@code --procedure} accepts. */
    static final List<String> KNOWN = List.of("hip", "knee");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param attribute the attribute that says yes when any such column is filled, otherwise no */
    record Expected(String attribute, String prefix, String suffix) {}

    /** @param values the column's values to the attribute's codes; another value is unknown */
    record CodedColumn(String column, Map<String, String> values) {}

    /**
     * @param step the pathway's step
     * @param answered when its answers are taken to have been given: a calendar period from the anchor date
     * @param items linkId to column, all of which the file must have
     * @param optional linkId to column, which a file may lack
     */
    record StepColumns(
            String step, String answered, Map<String, AnswerColumn> items, Map<String, AnswerColumn> optional) {}

    /** @param missing the values that mean no answer, besides an empty one and a masked one ({@code *}) */
    record AnswerColumn(String column, List<String> missing) {}

    static NhsProcedure named(String name) {
        if (!KNOWN.contains(name)) {
            throw new UnusableFile("Unknown procedure " + name + "; known: " + KNOWN);
        }
        try (InputStream in = NhsProcedure.class.getResourceAsStream(name + ".json")) {
            return JSON.readValue(in, NhsProcedure.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NhsProcedure> all() {
        return KNOWN.stream().map(NhsProcedure::named).toList();
    }
}
