package fr.boussole.indicator.casemix;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.indicator.casemix.Term.Band;
import fr.boussole.indicator.casemix.Term.Banded;
import fr.boussole.indicator.casemix.Term.Categorical;
import fr.boussole.indicator.casemix.Term.Intercept;
import fr.boussole.indicator.casemix.Term.Numeric;
import fr.boussole.indicator.casemix.Term.Product;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Reads a model from its file:
 *
 * <pre>
 * {"id": "…", "version": "…", "source": "…", "link": "linear", "grid": "0.01", "terms": [
 *   {"intercept": 30.5},
 *   {"number": "score.hip-function", "coefficient": 0.4, "centre": 20, "power": 2},
 *   {"category": "sex", "coefficients": {"F": 0, "M": 0.3}},
 *   {"band": "age", "bands": [{"from": 0, "to": 60, "coefficient": 0}, {"from": 60, "coefficient": -1.2}]},
 *   {"product": [{"category": …}, {"number": …}], "coefficient": 0.1}]}
 * </pre>
 *
 * Centre and power are 0 and 1 where they are not said, the coefficient of a factor 1. A name that the model does not have is
 * refused, since a coefficient that is passed over would change every figure in silence.
 */
public final class ModelReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TERMS = 1_000;
    private static final int DEEPEST = 3;

    private ModelReader() {}

    public static Model read(byte[] file) throws MalformedModel {
        return read(parsed(file));
    }

    private static JsonNode parsed(byte[] file) throws MalformedModel {
        try {
            return JSON.readTree(file);
        } catch (JacksonException broken) {
            throw new MalformedModel("", "this is not JSON (" + broken.getOriginalMessage() + ")");
        } catch (IOException impossible) {
            throw new MalformedModel("", "this cannot be read");
        }
    }

    private static Model read(JsonNode root) throws MalformedModel {
        var model = new Members(root, JsonPointer.empty());
        model.only("id", "version", "source", "link", "grid", "terms");
        try {
            return new Model(
                    model.text("id"),
                    model.text("version"),
                    model.text("source"),
                    link(model),
                    new BigDecimal(model.text("grid")),
                    terms(model, "terms", 1));
        } catch (IllegalArgumentException refusal) {
            throw new MalformedModel("", refusal.getMessage());
        }
    }

    private static Model.Link link(Members model) throws MalformedModel {
        try {
            return Model.Link.valueOf(model.text("link").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw model.refusal("link", "a link is “linear” or “logistic”");
        }
    }

    private static List<Term> terms(Members holder, String name, int depth) throws MalformedModel {
        var terms = new ArrayList<Term>();
        for (var member : holder.list(name, MOST_TERMS)) {
            terms.add(term(member, depth));
        }
        return terms;
    }

    private static Term term(Members term, int depth) throws MalformedModel {
        if (term.has("intercept")) {
            term.only("intercept");
            return new Intercept(term.number("intercept"));
        }
        if (term.has("number")) {
            term.only("number", "coefficient", "centre", "power");
            return new Numeric(
                    term.text("number"),
                    term.number("centre", 0),
                    (int) term.number("power", 1),
                    term.number("coefficient", 1));
        }
        if (term.has("category")) {
            term.only("category", "coefficients");
            return new Categorical(term.text("category"), term.numbers("coefficients"));
        }
        if (term.has("band")) {
            term.only("band", "bands");
            return new Banded(term.text("band"), bands(term));
        }
        if (!term.has("product") || depth == DEEPEST) {
            throw term.refusal("", "a term is an intercept, a number, a category, a band or a product of these");
        }
        term.only("product", "coefficient");
        return new Product(term.number("coefficient", 1), terms(term, "product", depth + 1));
    }

    private static List<Band> bands(Members term) throws MalformedModel {
        var bands = new ArrayList<Band>();
        for (var band : term.list("bands", MOST_TERMS)) {
            band.only("from", "to", "coefficient");
            bands.add(new Band(
                    band.number("from", Double.NEGATIVE_INFINITY),
                    band.number("to", Double.POSITIVE_INFINITY),
                    band.number("coefficient")));
        }
        return bands;
    }

    /** The members of one JSON object, each asked for by name and refused at its own place. */
    private record Members(JsonNode object, JsonPointer place) {

        boolean has(String name) {
            return object.has(name);
        }

        void only(String... names) throws MalformedModel {
            if (!object.isObject()) {
                throw refusal("", "an object stands here");
            }
            var known = List.of(names);
            for (var name : (Iterable<String>) object::fieldNames) {
                if (!known.contains(name)) {
                    throw refusal(name, "nothing of this name is known here; known are " + String.join(", ", known));
                }
            }
        }

        String text(String name) throws MalformedModel {
            var member = object.path(name);
            if (!member.isTextual()) {
                throw refusal(name, "a text stands here");
            }
            return member.textValue();
        }

        double number(String name) throws MalformedModel {
            var member = object.path(name);
            if (!member.isNumber()) {
                throw refusal(name, "a number stands here");
            }
            return member.doubleValue();
        }

        double number(String name, double otherwise) throws MalformedModel {
            return has(name) ? number(name) : otherwise;
        }

        LinkedHashMap<String, Double> numbers(String name) throws MalformedModel {
            var numbers = new LinkedHashMap<String, Double>();
            var inner = new Members(object.path(name), place.appendProperty(name));
            if (!inner.object.isObject() || inner.object.isEmpty()) {
                throw refusal(name, "an object of numbers stands here");
            }
            for (var key : (Iterable<String>) inner.object::fieldNames) {
                numbers.put(key, inner.number(key));
            }
            return numbers;
        }

        List<Members> list(String name, int most) throws MalformedModel {
            var array = object.path(name);
            if (!array.isArray() || array.isEmpty() || array.size() > most) {
                throw refusal(name, "a list of 1 to " + most + " stands here");
            }
            var members = new ArrayList<Members>();
            for (int i = 0; i < array.size(); i++) {
                members.add(new Members(array.get(i), place.appendProperty(name).appendIndex(i)));
            }
            return members;
        }

        MalformedModel refusal(String name, String message) {
            return new MalformedModel((name.isEmpty() ? place : place.appendProperty(name)).toString(), message);
        }
    }
}
