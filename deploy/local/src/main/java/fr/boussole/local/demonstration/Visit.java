package fr.boussole.local.demonstration;

import fr.boussole.local.demonstration.synthetic.SyntheticEpisode;
import fr.boussole.local.history.ImportRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire that a visitor can answer as a patient would.
 *
 * @param step the step that is open today
 * @param title what the visitor will be asked, in French
 * @param anchorInDays from today to the anchor event, negative when it is past
 * @param earlier what the same person answered at the step before; empty when there is none
 */
record Visit(
        String pathway,
        String step,
        String title,
        String unit,
        int anchorInDays,
        Map<String, String> attributes,
        Map<String, String> earlier) {

    private static final int DAYS_BEFORE_ANCHOR = 5;

    static final List<Visit> ALL = List.of(
            new Visit(
                    "hip-replacement",
                    "before",
                    "Hanche, avant l’opération",
                    "hopital-a-chirurgie",
                    20,
                    Map.of("surgery", "primary"),
                    Map.of()),
            new Visit(
                    "hospital-stay",
                    "after",
                    "Séjour à l’hôpital",
                    "hopital-a-medecine",
                    -15,
                    Map.of("ward", "medicine"),
                    Map.of()),
            new Visit(
                    "what-matters",
                    "before",
                    "Ce qui compte pour moi, avant les soins",
                    "hopital-a-medecine",
                    3,
                    Map.of(),
                    Map.of()),
            new Visit(
                    "what-matters",
                    "after",
                    "Ce qui compte pour moi, trois mois après",
                    "hopital-b-medecine",
                    -92,
                    Map.of(),
                    Map.of(
                            "priority-1", "walk",
                            "priority-2", "friends",
                            "rating-walk", "3",
                            "rating-friends", "4")));

    /** The visitor of that day. */
    SyntheticEpisode episode(LocalDate today) {
        return new SyntheticEpisode(
                "visitor-" + pathway + "-" + step + "-" + today,
                unit,
                today.plusDays(anchorInDays),
                "60-69",
                "F",
                attributes);
    }

    /** What the visitor of that day is taken to have answered a few days before the anchor event; one row or none. */
    List<ImportRow> earlierAnswers(LocalDate today) {
        SyntheticEpisode episode = episode(today);
        if (earlier.isEmpty()) {
            return List.of();
        }
        return List.of(new ImportRow(
                episode.reference(),
                episode.organisation(),
                episode.anchorDate(),
                episode.anchorDate()
                        .minusDays(DAYS_BEFORE_ANCHOR)
                        .atTime(LocalTime.NOON)
                        .toInstant(ZoneOffset.UTC),
                episode.ageBand(),
                episode.sex(),
                "before",
                episode.attributes(),
                earlier));
    }
}
