package fr.boussole.survey.organisation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.survey.organisation.finess.FinessNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A region, an establishment (geographic FINESS) or a unit.
 *
 * @param id 1 to 64 letters, digits, {@code . _ -}
 * @param parent the organisation above, when there is one
 * @param closed it takes no new episodes, from the day after {@code closedOn} or at all
 * @param closedOn its last day, when that is known
 * @param successor the organisation of its level that took over
 * @param formerNames how it was called before, the oldest first
 */
record Organisation(
        String id,
        Level level,
        String name,
        Optional<String> parent,
        List<Identifier> identifiers,
        boolean demonstration,
        boolean closed,
        Optional<LocalDate> closedOn,
        Optional<String> successor,
        List<FormerName> formerNames) {
    private static final String SLUG = "[A-Za-z0-9._-]{1,64}";
    private static final int LONGEST_NAME = 255;

    /** A number given by somebody else, such as a FINESS. */
    record Identifier(String system, String value) {
        boolean isFiness() {
            return system.equals(FinessNumber.SYSTEM);
        }
    }

    /**
     * A name that it had.
     *
     * @param until the day from which it had another
     */
    record FormerName(String name, LocalDate until) {}

    Organisation {
        identifiers = List.copyOf(identifiers);
        formerNames = List.copyOf(formerNames);
    }

    /** Reads one organisation; what is wrong is kept among the place's misshapes. */
    static Optional<Organisation> read(JsonPlace place, Optional<String> idInPath) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        String id = idInPath.filter(path -> !place.has("id"))
                .or(() -> place.requiredText("id"))
                .orElse("");
        if (!id.isEmpty() && !id.matches(SLUG)) {
            place.at("id").refuse("1 à 64 lettres, chiffres, . _ -", "1 to 64 letters, digits, . _ -");
        }
        if (idInPath.filter(path -> !path.equals(id)).isPresent()) {
            place.at("id").refuse("L’identifiant n’est pas celui de l’adresse", "The id is not the one in the address");
        }
        String type = place.requiredText("type").orElse("");
        Optional<Level> level = Level.named(type);
        if (level.isEmpty() && !type.isEmpty()) {
            place.at("type").refuse("REGION, ESTABLISHMENT ou UNIT", "It must be REGION, ESTABLISHMENT or UNIT");
        }
        String name = place.requiredText("name").orElse("");
        if (name.length() > LONGEST_NAME) {
            place.at("name").refuse("Au plus 255 caractères", "At most 255 characters");
        }
        boolean demonstration = place.bool("demonstration").orElse(false);
        List<Identifier> identifiers = place.objects("identifiers").stream()
                .map(one -> identifier(one, demonstration))
                .toList();
        return level.map(known -> new Organisation(
                id,
                known,
                name,
                place.text("parent"),
                identifiers,
                demonstration,
                place.bool("closed").orElse(false),
                date(place, "closedOn"),
                place.text("successor"),
                place.objects("formerNames").stream()
                        .flatMap(one -> date(one, "until").stream()
                                .map(until ->
                                        new FormerName(one.requiredText("name").orElse(""), until)))
                        .toList()));
    }

    /** The numbers of demonstrations are such as FINESS never gives. */
    private static Identifier identifier(JsonPlace place, boolean demonstration) {
        Identifier identifier = new Identifier(
                place.requiredText("system").orElse(""),
                place.requiredText("value").orElse(""));
        if (identifier.isFiness() && !demonstration && !FinessNumber.isOne(identifier.value())) {
            place.at("value")
                    .refuse(
                            "Un numéro FINESS a neuf caractères, dont le dernier est une clé",
                            "A FINESS has nine characters, the last of which is a check digit");
        }
        return identifier;
    }

    private static Optional<LocalDate> date(JsonPlace place, String property) {
        try {
            return place.text(property).map(LocalDate::parse);
        } catch (DateTimeException e) {
            place.at(property).refuse("Une date comme 2026-03-31", "A date such as 2026-03-31");
            return Optional.empty();
        }
    }

    /** One that begins its life. */
    static Organisation made(String id, Level level, String name, Optional<String> parent) {
        return new Organisation(
                id, level, name, parent, List.of(), false, false, Optional.empty(), Optional.empty(), List.of());
    }

    /** Its geographic FINESS. */
    Optional<String> finess() {
        return identifiers.stream()
                .filter(Identifier::isFiness)
                .map(Identifier::value)
                .findFirst();
    }

    Organisation withLife(
            boolean isClosed, Optional<LocalDate> lastDay, Optional<String> follower, List<FormerName> names) {
        return new Organisation(
                id, level, name, parent, identifiers, demonstration, isClosed, lastDay, follower, names);
    }

    /** Called otherwise from a day on. */
    Organisation renamed(String newName, LocalDate from) {
        List<FormerName> names = new ArrayList<>(formerNames);
        names.add(new FormerName(name, from));
        return new Organisation(
                id, level, newName, parent, identifiers, demonstration, closed, closedOn, successor, names);
    }

    Organisation in(String newParent) {
        return new Organisation(
                id,
                level,
                name,
                Optional.of(newParent),
                identifiers,
                demonstration,
                closed,
                closedOn,
                successor,
                formerNames);
    }

    Organisation numbered(String finess) {
        List<Identifier> numbers = new ArrayList<>(identifiers);
        numbers.add(new Identifier(FinessNumber.SYSTEM, finess));
        return new Organisation(
                id, level, name, parent, numbers, demonstration, closed, closedOn, successor, formerNames);
    }

    Organisation closedFrom(LocalDate lastDay, Optional<String> follower) {
        return withLife(true, Optional.of(lastDay), follower, formerNames);
    }

    Organisation reopened() {
        return withLife(false, Optional.empty(), Optional.empty(), formerNames);
    }

    /** The message and the API's answer; contracts/organisation.schema.json is its shape. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("type", level.name()).put("name", name);
        parent.ifPresent(above -> json.put("parent", above));
        var listed = json.putArray("identifiers");
        identifiers.forEach(
                one -> listed.addObject().put("system", one.system()).put("value", one.value()));
        json.put("demonstration", demonstration).put("closed", closed);
        closedOn.ifPresent(day -> json.put("closedOn", day.toString()));
        successor.ifPresent(follower -> json.put("successor", follower));
        if (!formerNames.isEmpty()) {
            var names = json.putArray("formerNames");
            formerNames.forEach(former -> names.addObject()
                    .put("name", former.name())
                    .put("until", former.until().toString()));
        }
        return json;
    }
}
