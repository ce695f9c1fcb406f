package fr.boussole.survey.xlsform;

import fr.boussole.survey.xlsform.Findings.Cell;
import fr.boussole.survey.xlsform.sheet.Row;
import fr.boussole.survey.xlsform.sheet.Sheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the tree of a form from the rows of its survey. */
final class Outline {
    private static final String NAME_PATTERN = "[\\p{L}_][\\p{L}\\p{N}_.-]*";

    private final Map<String, ChoiceList> lists;
    private final Findings findings;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> linkIds = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A group whose end has not come yet. */
    private record Open(Row row, Type type, String linkId, Set<String> names, List<Question> nested) {}

    private Outline(Map<String, ChoiceList> lists, Findings findings) {
        this.lists = lists;
        this.findings = findings;
    }

    static List<Question> of(Sheet survey, Map<String, ChoiceList> lists, Findings findings) {
        Outline outline = new Outline(lists, findings);
        List<Row> rows = survey.rows().stream().filter(outline::isUsed).toList();
        rows.forEach(row -> row.get("name").ifPresent(name -> outline.uses.merge(name, 1, Integer::sum)));
        List<Question> top = new ArrayList<>();
        outline.open.push(new Open(new Row(1, Map.of()), Type.BEGIN_GROUP, "", new HashSet<>(), top));
        rows.forEach(outline::read);
        outline.refuseUnclosed();
        return top;
    }

    private boolean isUsed(Row row) {
        if (row.get("disabled").filter(cell -> Yes.is(cell)).isPresent()) {
            findings.note(Cell.survey(row, "disabled"), "The row is disabled and left out.");
            return false;
        }
        if (row.get("type").isEmpty()) {
            findings.warn(Cell.survey(row, "type"), "The row has no type and is left out.");
            return false;
        }
        return true;
    }

    private void read(Row row) {
        Asked asked = Asked.of(row.get("type").orElseThrow());
        switch (asked.type()) {
            case UNKNOWN ->
                findings.refuse(
                        Cell.survey(row, "type"),
                        "“" + row.get("type").orElseThrow() + "” is no type that is known here.");
            case RECORDED ->
                findings.note(
                        Cell.survey(row, "type"),
                        "“" + row.get("type").orElseThrow() + "” is recorded by a phone in the field; it is left out.");
            case NOT_ASKED ->
                findings.warn(
                        Cell.survey(row, "type"),
                        "“" + row.get("type").orElseThrow() + "” cannot be asked here: the question is left out.");
            case BEGIN_GROUP, BEGIN_REPEAT -> begin(row, asked);
            case END_GROUP, END_REPEAT -> end(row, asked);
            default -> add(row, asked);
        }
    }

    private void begin(Row row, Asked asked) {
        String name = name(row, asked);
        open.push(new Open(row, asked.type(), linkId(row, name), new HashSet<>(), new ArrayList<>()));
    }

    private void end(Row row, Asked asked) {
        Open last = open.peek();
        boolean matches = (last.type() == Type.BEGIN_REPEAT) == (asked.type() == Type.END_REPEAT);
        if (open.size() == 1 || !matches) {
            findings.refuse(Cell.survey(row, "type"), "This ends no group that was begun.");
            return;
        }
        Open group = open.pop();
        place(
                group.row(),
                Asked.of(group.row().get("type").orElseThrow()),
                group.linkId(),
                Optional.empty(),
                group.nested());
    }

    private void refuseUnclosed() {
        while (open.size() > 1) {
            findings.refuse(Cell.survey(open.pop().row(), "type"), "This group is begun and never ended.");
        }
    }

    private void add(Row row, Asked asked) {
        Optional<ChoiceList> list = Optional.ofNullable(lists.get(asked.list()));
        if (asked.type().isSelect() && list.isEmpty()) {
            findings.refuse(Cell.survey(row, "type"), "There is no list “" + asked.list() + "” on the sheet choices.");
            return;
        }
        place(row, asked, linkId(row, name(row, asked)), list, List.of());
    }

    private void place(Row row, Asked asked, String linkId, Optional<ChoiceList> list, List<Question> nested) {
        List<String> groups = new ArrayList<>();
        open.descendingIterator().forEachRemaining(group -> groups.add(group.linkId()));
        groups.remove(0);
        Optional<String> repeat = open.stream()
                .filter(group -> group.type() == Type.BEGIN_REPEAT)
                .map(Open::linkId)
                .findFirst();
        open.peek()
                .nested()
                .add(new Question(
                        row, asked, row.get("name").orElse(linkId), linkId, groups, repeat, list, List.copyOf(nested)));
    }

    private String name(Row row, Asked asked) {
        Optional<String> name = row.get("name");
        if (name.isEmpty() && (asked.type().opens() || asked.type() == Type.NOTE)) {
            return "row-" + row.number();
        }
        if (name.filter(text -> text.matches(NAME_PATTERN)).isEmpty()) {
            findings.refuse(
                    Cell.survey(row, "name"),
                    "A question needs a name of letters, digits, “_”, “-” and “.”, beginning with a letter.");
            return "row-" + row.number();
        }
        if (!open.peek().names().add(name.get())) {
            findings.refuse(
                    Cell.survey(row, "name"),
                    "“" + name.get() + "” is there twice in one group; an answer could be either.");
        }
        return name.get();
    }

    private String linkId(Row row, String name) {
        if (uses.getOrDefault(name, 1) == 1 && linkIds.add(name)) {
            return name;
        }
        String way = (open.peek().linkId().isEmpty() ? "" : open.peek().linkId() + ".") + name;
        String free = linkIds.add(way) ? way : way + "-" + row.number();
        linkIds.add(free);
        findings.note(
                Cell.survey(row, "name"),
                "The name “" + name + "” is used in several groups; here the question is known as “" + free + "”.");
        return free;
    }
}
