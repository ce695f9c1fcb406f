package fr.boussole.pages.chart;

/** The two sheets on which every chart is drawn; the stylesheet shows the one that fits. Units are those of the viewBox. */
public enum Sheet {
    /** For a column of a desktop page. */
    WIDE(880),
    /** For a phone. */
    NARROW(360);

    private final double width;

    Sheet(double width) {
        this.width = width;
    }

    /** The width of the sheet. */
    public double width() {
        return width;
    }

    boolean isNarrow() {
        return this == NARROW;
    }
}
