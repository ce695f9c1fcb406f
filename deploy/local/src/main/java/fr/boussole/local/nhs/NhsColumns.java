package fr.boussole.local.nhs;

import fr.boussole.local.nhs.NhsProcedure.AnswerColumn;
import fr.boussole.local.nhs.NhsProcedure.CodedColumn;
import fr.boussole.local.nhs.NhsProcedure.StepColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where one file keeps what the mapping asks for.
 *
 * @param expected positions of the columns with expected values
 * @param attributes attribute to its column, for those that the file has
 * @param answers step to linkId to column, for those that the file has
 * @param absent the optional columns that the file lacks, to be told
 */
record NhsColumns(
        int provider,
        int year,
        Optional<Integer> procedure,
        Optional<Integer> age,
        Optional<Integer> sex,
        List<Integer> expected,
        Map<String, Integer> attributes,
        Map<String, Map<String, Integer>> answers,
        List<String> absent) {

    /** @throws UnusableFile when a column is missing without which there is no episode or no score */
    static NhsColumns of(Header header, NhsProcedure mapping) {
        Search search = new Search(header);
        Map<String, Integer> attributes = new HashMap<>();
        for (Map.Entry<String, CodedColumn> attribute : mapping.attributes().entrySet()) {
            search.optional(attribute.getValue().column())
                    .ifPresent(position -> attributes.put(attribute.getKey(), position));
        }
        Map<String, Map<String, Integer>> answers = new HashMap<>();
        mapping.steps().forEach(step -> answers.put(step.step(), search.answers(step)));
        List<Integer> expected =
                header.positions(mapping.expected().prefix(), mapping.expected().suffix());
        if (expected.isEmpty()) {
            search.absent.add(
                    mapping.expected().prefix() + " … " + mapping.expected().suffix());
        }
        return new NhsColumns(
                header.required("Provider Code"),
                header.required("Year"),
                search.optional("Procedure"),
                search.optional("Age Band"),
                search.optional("Gender"),
                expected,
                attributes,
                answers,
                List.copyOf(search.absent));
    }

    /** Looks columns up and remembers which optional ones are not there. */
    private static final class Search {

        private final Header header;
        private final List<String> absent = new ArrayList<>();

        Search(Header header) {
            this.header = header;
        }

        Optional<Integer> optional(String name) {
            Optional<Integer> position = header.position(name);
            if (position.isEmpty()) {
                absent.add(name);
            }
            return position;
        }

        Map<String, Integer> answers(StepColumns step) {
            Map<String, Integer> positions = new HashMap<>();
            step.items().forEach((linkId, column) -> positions.put(linkId, header.required(column.column())));
            for (Map.Entry<String, AnswerColumn> one : step.optional().entrySet()) {
                optional(one.getValue().column()).ifPresent(position -> positions.put(one.getKey(), position));
            }
            return positions;
        }
    }
}
