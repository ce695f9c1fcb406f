package fr.boussole.form.answer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** Builds a JSON object out of the parts that are there; what is empty is left out. */
record Parts(ObjectNode node) {
    static Parts object() {
        return new Parts(JsonNodeFactory.withExactBigDecimals(true).objectNode());
    }

    Parts with(String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
        return this;
    }

    Parts with(String name, BigDecimal number) {
        node.put(name, number);
        return this;
    }

    Parts with(String name, long count) {
        if (count >= 0) {
            node.put(name, count);
        }
        return this;
    }
}
