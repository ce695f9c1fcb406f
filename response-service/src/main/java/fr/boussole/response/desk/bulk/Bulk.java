package fr.boussole.response.desk.bulk;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.desk.person.Act;
import fr.boussole.response.security.Scope;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing to do for many people, and how far it has come.
 *
 * @param detail what has to be known for it, by the name of its field
 * @param who asked for it
 * @param view the people whom they might see then
 * @param language in which they read why it was refused
 * @param begunAt empty while it has only been looked at
 * @param people for how many it is
 * @param done for how many it was done
 * @param refused for how many it could not be
 */
record Bulk(
        UUID id,
        Act act,
        Map<String, String> detail,
        String who,
        Scope.View view,
        Locale language,
        Instant askedAt,
        Optional<Instant> begunAt,
        Optional<Instant> endedAt,
        int people,
        int done,
        int refused) {

    /** For how many nothing has come of it yet. */
    int left() {
        return people - done - refused;
    }

    /** The form of one person's act that this comes to. */
    Fields form(Optional<String> step) {
        Fields fields = Fields.blank();
        for (Map.Entry<String, String> field : detail.entrySet()) {
            fields = fields.with(field.getKey(), field.getValue());
        }
        return step.isPresent() ? fields.with("step", step.get()) : fields;
    }
}
