package fr.boussole.response.imports.row;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.response.pathway.Pathway;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where each thing stands in a row: seven columns that every file has, {@code attribute.<code>} for attributes, and the
 * linkIds of the questions of any step.
 *
 * @param fixed column name to place
 * @param attributes attribute code to place
 * @param answers linkId to place
 */
public record Columns(
        List<String> header,
        Map<String, Integer> fixed,
        Map<String, Integer> attributes,
        Map<String, Integer> answers) {

    public static final String EPISODE = "episode";
    public static final String ORGANISATION = "organisation";
    public static final String ANCHOR_DATE = "anchor_date";
    public static final String ANSWERED_AT = "answered_at";
    public static final String AGE_BAND = "age_band";
    public static final String SEX = "sex";
    public static final String STEP = "step";

    static final String ATTRIBUTE = "attribute.";

    private static final List<String> FIXED =
            List.of(EPISODE, ORGANISATION, ANCHOR_DATE, ANSWERED_AT, AGE_BAND, SEX, STEP);
    private static final Set<ItemType> NOT_IN_A_CELL =
            Set.of(ItemType.ATTACHMENT, ItemType.REFERENCE, ItemType.QUESTION);

    /** What comes of reading a header. */
    public sealed interface Reading {

        record Usable(Columns columns) implements Reading {}

        record Unusable(List<Fault> faults) implements Reading {}
    }

    /** The columns that a header names, or all that is wrong with it: then no row can be read. */
    public static Reading of(List<String> header, Pathway pathway, Collection<FormDefinition> forms) {
        Columns columns = new Columns(
                header.stream().map(String::strip).toList(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < columns.header.size(); place++) {
            String name = columns.header.get(place);
            if (!seen.add(name)) {
                faults.add(new Fault(name, "The header names this column twice"));
            } else {
                columns.put(name, place, pathway, forms, faults);
            }
        }
        FIXED.stream()
                .filter(name -> !columns.fixed.containsKey(name))
                .forEach(name -> faults.add(new Fault(name, "The header lacks this column")));
        return faults.isEmpty() ? new Reading.Usable(columns) : new Reading.Unusable(faults);
    }

    private void put(String name, int place, Pathway pathway, Collection<FormDefinition> forms, List<Fault> faults) {
        if (FIXED.contains(name)) {
            fixed.put(name, place);
        } else if (name.startsWith(ATTRIBUTE)) {
            String code = name.substring(ATTRIBUTE.length());
            attributes.put(code, place);
            if (pathway.attribute(code).isEmpty()) {
                faults.add(new Fault(name, "The pathway has no such attribute"));
            }
        } else if (forms.stream().flatMap(form -> form.item(name).stream()).anyMatch(Columns::fitsACell)) {
            answers.put(name, place);
        } else {
            faults.add(new Fault(name, "No step of the pathway asks this, or what it asks does not fit a cell"));
        }
    }

    private static boolean fitsACell(Item item) {
        return item.type().isQuestion() && !NOT_IN_A_CELL.contains(item.type());
    }

    String fixed(String name, List<String> row) {
        return row.get(fixed.get(name)).strip();
    }
}
