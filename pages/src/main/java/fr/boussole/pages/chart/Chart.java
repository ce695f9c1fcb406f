package fr.boussole.pages.chart;

import java.util.List;

/** A picture of figures, with words for those who do not see it. The tag {@code chart} draws it. */
public sealed interface Chart permits Distribution, FunnelChart, Intervals, LineChart, StackedBars {

    /** What the chart shows, in one line: its accessible name. */
    String title();

    /** What is to be seen in it, in one or two sentences: its accessible description. */
    String description();

    /** The drawing on a sheet. */
    Drawing on(Sheet sheet);

    /** What shapes and colours mean; empty when everything is named in place. */
    List<Key> keys();

    /** An identifier within the page. */
    default String id() {
        return "chart-" + Integer.toHexString((title() + description()).hashCode());
    }

    /** The drawing for a desktop page. */
    default Drawing wide() {
        return on(Sheet.WIDE);
    }

    /** The drawing for a phone. */
    default Drawing narrow() {
        return on(Sheet.NARROW);
    }
}
