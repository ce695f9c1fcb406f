package fr.boussole.survey.pathway;

import fr.boussole.form.json.JsonPlace;
import java.util.Arrays;
import java.util.Optional;

/** Whom a new version of a pathway reaches. */
enum Migration {
    /** Those enrolled from now on; everyone else finishes as they began. */
    NEW_EPISODES_ONLY,
    /** Everyone, for the steps that have not been sent to them yet. */
    UNSENT_STEPS;

    static Migration read(JsonPlace pathway) {
        Optional<String> said = pathway.text("migration");
        Optional<Migration> known = said.flatMap(text ->
                Arrays.stream(values()).filter(one -> one.name().equals(text)).findFirst());
        if (said.isPresent() && known.isEmpty()) {
            pathway.at("migration")
                    .refuse(
                            "Il faut NEW_EPISODES_ONLY ou UNSENT_STEPS",
                            "“" + said.get() + "” is neither NEW_EPISODES_ONLY nor UNSENT_STEPS");
        }
        return known.orElse(NEW_EPISODES_ONLY);
    }
}
