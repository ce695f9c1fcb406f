package fr.boussole.survey.xlsform;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A list of choices, known by its name. */
record ChoiceList(String name, List<Choice> choices) {
    /** One choice: its code, its words, and the points that a column named score gives it. */
    record Choice(String code, Words words, Optional<BigDecimal> score) {}

    ChoiceList {
        choices = List.copyOf(choices);
    }

    /** The code system of the answers: the list itself, the same in every version of the form. */
    String system() {
        return "urn:xlsform:list:" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    List<String> codes() {
        return choices.stream().map(Choice::code).toList();
    }

    Optional<Choice> choice(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }
}
