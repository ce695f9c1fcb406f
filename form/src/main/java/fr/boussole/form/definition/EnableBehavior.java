package fr.boussole.form.definition;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether an item with several conditions needs all of them or any of them. */
public enum EnableBehavior {
    ALL("all"),
    ANY("any");

    private final String code;

    EnableBehavior(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<EnableBehavior> ofCode(String code) {
        return Stream.of(values())
                .filter(behavior -> behavior.code.equals(code))
                .findFirst();
    }
}
