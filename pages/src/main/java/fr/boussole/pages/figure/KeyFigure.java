package fr.boussole.pages.figure;

import fr.boussole.pages.chart.Drawing;
import java.util.Optional;

/**
 * One figure in a card.
 *
 * @param label what it is
 * @param value the figure as it is written, or empty when there is none and the note says why
 * @param note what goes with it: interval, number of people, caution
 * @param picture a small drawing that shows the same
 * @param href where more is said, or empty
 */
public record KeyFigure(String label, String value, String note, Optional<Drawing> picture, String href) {

    /** A figure in words only. */
    public static KeyFigure of(String label, String value, String note) {
        return new KeyFigure(label, value, note, Optional.empty(), "");
    }

    /** The same figure with a small drawing. */
    public KeyFigure shownAs(Drawing drawing) {
        return new KeyFigure(label, value, note, Optional.of(drawing), href);
    }

    /** The same figure, leading to more. */
    public KeyFigure leadingTo(String address) {
        return new KeyFigure(label, value, note, picture, address);
    }
}
