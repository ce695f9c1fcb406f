package fr.boussole.pages.chart;

/**
 * What a shape and its colour mean.
 *
 * @param symbol the shape
 * @param look class of the stylesheet
 * @param words the meaning
 */
public record Key(Symbol symbol, String look, String words) {

    /** The shape, for a box of 14 by 14. */
    public String path() {
        return symbol.path(7, 7, 4.5);
    }
}
