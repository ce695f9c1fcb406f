package fr.boussole.survey.organisation;

import fr.boussole.survey.organisation.finess.Establishment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes of reading in the national file about an establishment that is here already. Its name follows the file as long as
 * nobody changed it here; a name or a region given here stays, and that is told. Nothing is closed or reopened by the file.
 */
sealed interface Meeting {
    /** What has this number is no establishment. */
    record Refused(String reason) implements Meeting {}

    /**
     * @param change what changes; empty when nothing does
     * @param column the column of the file that is not followed, or that changed something
     * @param reason in a sentence, what changed or why the file is not followed; empty when there is nothing to say
     */
    record Met(Organisation organisation, Optional<Change> change, String column, String reason) implements Meeting {}

    /**
     * @param officialName what the file called it when it was last read
     * @param region where the file, or who sends it, puts it
     */
    static Meeting of(
            Organisation known,
            Optional<String> officialName,
            Establishment said,
            Optional<String> region,
            LocalDate today) {
        if (known.level() != Level.ESTABLISHMENT) {
            return new Refused("“" + known.id() + "” has this number and is no establishment");
        }
        List<String> sayings = new ArrayList<>();
        Optional<Change> change = Optional.empty();
        Organisation now = known;
        String column = "";
        if (now.finess().isEmpty()) {
            now = now.numbered(said.number());
            change = Optional.of(Change.CORRECTED);
        }
        if (now.parent().isEmpty() && region.isPresent()) {
            now = now.in(region.get());
            change = Optional.of(Change.MOVED);
            column = "departement";
            sayings.add("Now in “" + region.get() + "”");
        } else if (region.isPresent() && !now.parent().equals(region)) {
            column = "departement";
            sayings.add("Stays in “" + now.parent().get() + "”, where it was put here");
        }
        boolean news =
                !officialName.equals(Optional.of(said.name())) && !now.name().equals(said.name());
        if (news && officialName.filter(known.name()::equals).isPresent() && canBeRenamed(now, today)) {
            now = now.renamed(said.name(), today);
            change = Optional.of(Change.RENAMED);
            column = "rslongue";
            sayings.add("Was called “" + known.name() + "”");
        } else if (news) {
            column = "rslongue";
            sayings.add("Stays “" + known.name() + "”, as it is called here; the file says “" + said.name() + "”");
        }
        return new Met(now, change, column, String.join(". ", sayings));
    }

    private static boolean canBeRenamed(Organisation known, LocalDate today) {
        List<Organisation.FormerName> names = known.formerNames();
        return names.isEmpty() || !names.get(names.size() - 1).until().isAfter(today);
    }
}
