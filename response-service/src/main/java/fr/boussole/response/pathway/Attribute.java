package fr.boussole.response.pathway;

import java.util.List;

/** A coded attribute of an episode and the values it may have, such as {@code surgery}: {@code primary} or {@code revision}. */
public record Attribute(String code, List<String> values) {

    public Attribute {
        values = List.copyOf(values);
    }
}
