package fr.boussole.survey.difference;

import static fr.boussole.survey.difference.Words.isFrench;
import static fr.boussole.survey.difference.Words.named;
import static fr.boussole.survey.difference.Words.said;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.survey.difference.Difference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares two forms: their words and languages, which items there are, where they stand, and each item with itself. */
final class FormComparison {
    private static final String ROOT = "";
    private static final Set<String> COMPARED =
            Set.of("url", "version", "title", "description", "language", "languages", "items");

    private final FormDefinition older;
    private final FormDefinition newer;
    private final Map<String, Placed> before;
    private final Map<String, Placed> after;
    private final List<Difference> found = new ArrayList<>();

    /** An item, what is written of it, and the linkId of the item that holds it; empty at the root. */
    private record Placed(Item item, JsonNode json, String parent) {}

    private FormComparison(FormDefinition older, FormDefinition newer) {
        this.older = older;
        this.newer = newer;
        this.before = placed(older);
        this.after = placed(newer);
    }

    static List<Difference> of(FormDefinition older, FormDefinition newer) {
        FormComparison comparison = new FormComparison(older, newer);
        comparison.whole();
        comparison.items();
        comparison.orders();
        return comparison.found;
    }

    private static Map<String, Placed> placed(FormDefinition form) {
        Map<String, Placed> placed = new LinkedHashMap<>();
        place(form.items(), FormJson.write(form), ROOT, placed);
        return placed;
    }

    private static void place(List<Item> items, JsonNode holder, String parent, Map<String, Placed> placed) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            JsonNode json = holder.path("items").path(i);
            placed.put(item.linkId(), new Placed(item, json, parent));
            place(item.items(), json, item.linkId(), placed);
        }
    }

    private void whole() {
        Wording wording = wording();
        found.addAll(wording.ofTheWhole(Text.both("Le titre", "The title"), older.title(), newer.title()));
        found.addAll(
                wording.ofTheWhole(Text.both("La présentation", "The description"), older.description(), newer.description()));
        for (String language : newer.languages()) {
            if (!older.languages().contains(language)) {
                found.add(speaks(language, true));
            }
        }
        for (String language : older.languages()) {
            if (!newer.languages().contains(language)) {
                found.add(speaks(language, false));
            }
        }
        found.addAll(Settings.of("", Words.YES, FormJson.write(older), FormJson.write(newer), COMPARED));
    }

    private static Difference speaks(String language, boolean now) {
        Text sentence = now
                ? Text.both("Le questionnaire parle aussi " + language, "The questionnaire also speaks " + language)
                : Text.both("Le questionnaire ne parle plus " + language, "The questionnaire no longer speaks " + language);
        return Difference.ofItem(
                Kind.SETTING_CHANGED,
                ROOT,
                now ? Meaning.COSMETIC : Meaning.MAY_CHANGE_ANSWERS,
                sentence,
                now ? Text.EMPTY : Words.plain(language),
                now ? Words.plain(language) : Text.EMPTY);
    }

    /** Words in a language that only one of the two speaks are told once, not item by item. */
    private Wording wording() {
        Set<String> both = new HashSet<>(older.languages());
        both.retainAll(newer.languages());
        return new Wording(both);
    }

    private void items() {
        Wording wording = wording();
        after.forEach((linkId, placed) -> {
            Placed was = before.get(linkId);
            if (was == null) {
                found.add(added(placed));
                return;
            }
            if (!was.parent().equals(placed.parent())) {
                found.add(moved(was, placed));
            }
            found.addAll(new ItemComparison(older, newer, was.item(), placed.item(), was.json(), placed.json(), wording).all());
        });
        before.forEach((linkId, placed) -> {
            if (!after.containsKey(linkId)) {
                found.add(removed(placed));
            }
        });
    }

    private static Difference added(Placed placed) {
        Item item = placed.item();
        return Difference.ofItem(
                Kind.ITEM_ADDED,
                item.linkId(),
                item.type().isQuestion() ? Meaning.MAY_CHANGE_ANSWERS : Meaning.COSMETIC,
                said(language -> (isFrench(language) ? "Nouveau : " : "New: ") + named(item, language)),
                Text.EMPTY,
                item.text());
    }

    private static Difference removed(Placed placed) {
        Item item = placed.item();
        return Difference.ofItem(
                Kind.ITEM_REMOVED,
                item.linkId(),
                item.type().isQuestion() ? Meaning.CHANGES_SCORES : Meaning.COSMETIC,
                said(language -> named(item, language) + (isFrench(language) ? " n’est plus demandé" : " is no longer asked")),
                item.text(),
                Text.EMPTY);
    }

    private Difference moved(Placed was, Placed is) {
        Text from = holder(older, was.parent());
        Text to = holder(newer, is.parent());
        return Difference.ofItem(
                Kind.ITEM_MOVED,
                is.item().linkId(),
                Meaning.MAY_CHANGE_ANSWERS,
                said(language -> named(is.item(), language)
                        + (isFrench(language) ? " passe de " : " moves from ")
                        + from.in(language)
                        + (isFrench(language) ? " à " : " to ")
                        + to.in(language)),
                from,
                to);
    }

    private static Text holder(FormDefinition form, String parent) {
        return parent.equals(ROOT)
                ? Text.both("la racine", "the top level")
                : said(language -> named(form, parent, language));
    }

    /** Of the items that one holder keeps, whether they come in another order. */
    private void orders() {
        Map<String, List<String>> was = kept(before, after);
        Map<String, List<String>> is = kept(after, before);
        is.forEach((parent, linkIds) -> {
            if (!linkIds.equals(was.get(parent))) {
                found.add(reordered(parent, was.get(parent), linkIds));
            }
        });
    }

    private static Map<String, List<String>> kept(Map<String, Placed> here, Map<String, Placed> there) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        here.forEach((linkId, placed) -> {
            Placed other = there.get(linkId);
            if (other != null && Objects.equals(other.parent(), placed.parent())) {
                kept.computeIfAbsent(placed.parent(), absent -> new ArrayList<>()).add(linkId);
            }
        });
        return kept;
    }

    private Difference reordered(String parent, List<String> was, List<String> is) {
        Text within = holder(newer, parent);
        return Difference.ofItem(
                Kind.ITEMS_REORDERED,
                parent,
                Meaning.MAY_CHANGE_ANSWERS,
                said(language -> (isFrench(language) ? "L’ordre change dans " : "The order changes in ") + within.in(language)),
                Words.plain(String.join(", ", was)),
                Words.plain(String.join(", ", is)));
    }
}
