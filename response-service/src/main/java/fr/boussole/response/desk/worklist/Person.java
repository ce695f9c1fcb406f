package fr.boussole.response.desk.worklist;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one person stands.
 *
 * @param episode the pseudonym
 * @param version of the pathway that they are on
 * @param place id of the organisation
 * @param step the step that decides where they stand; empty when none is planned yet
 * @param day by which to act: the last day to answer, the first for those who are not asked yet, or the day on which it ended
 */
public record Person(
        String episode,
        String pathway,
        String version,
        String place,
        Standing standing,
        Optional<String> step,
        Optional<LocalDate> day) {}
