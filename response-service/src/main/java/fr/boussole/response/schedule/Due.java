package fr.boussole.response.schedule;

import java.time.LocalDate;

/** One step's window in an episode, both ends included, around its target date. */
public record Due(String step, LocalDate target, LocalDate from, LocalDate to) {

    public Due {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "The window of step " + step + " would open on " + from + ", after its end on " + to);
        }
    }
}
