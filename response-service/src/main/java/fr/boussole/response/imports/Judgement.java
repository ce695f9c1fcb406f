package fr.boussole.response.imports;

import fr.boussole.response.admission.Admission;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.pathway.Pathway;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Decides what a statement of facts does to an episode. One file speaks with one voice: the first statement about an episode
 * holds, a later one that contradicts it is refused; so a file sent twice ends where it ended the first time.
 */
final class Judgement {

    private final UUID importId;
    private final Pathway pathway;
    private final Predicate<String> visible;

    /** @param visible whether the sender sees an organisation */
    Judgement(UUID importId, Pathway pathway, Predicate<String> visible) {
        this.importId = importId;
        this.pathway = pathway;
        this.visible = visible;
    }

    Standing of(String pseudonym, Admission said, Optional<Known> known) {
        return known.map(before -> meet(before, said))
                .orElseGet(() -> new Standing.Begun(facts(pseudonym, 1, pathway.version(), Map.of(), said)));
    }

    private Standing meet(Known before, Admission said) {
        EpisodeFacts facts = before.facts();
        if (!visible.test(facts.organisation())) {
            return new Standing.Refused("This reference already belongs to an episode of a unit that you do not see");
        }
        if (!facts.pathway().equals(said.pathway())) {
            return new Standing.Refused("This reference already belongs to an episode of another pathway");
        }
        EpisodeFacts stated = facts(facts.id(), facts.version(), facts.pathwayVersion(), facts.anchors(), said);
        if (stated.equals(facts)) {
            return new Standing.AsSaid(facts);
        }
        boolean saidInThisFile = before.statedBy().filter(importId::equals).isPresent();
        return saidInThisFile
                ? new Standing.Refused("It contradicts what an earlier row says of this episode")
                : new Standing.Amended(stated.next());
    }

    private static EpisodeFacts facts(
            String pseudonym, int version, String pathwayVersion, Map<String, LocalDate> anchors, Admission said) {
        return new EpisodeFacts(
                pseudonym,
                version,
                said.pathway(),
                pathwayVersion,
                said.organisation(),
                said.anchorDate(),
                anchors,
                said.ageBand(),
                said.sex(),
                said.attributes());
    }
}
