package fr.boussole.pages.chart;

import fr.boussole.pages.number.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A result over time. A period without figure leaves a gap, said in words; no line crosses a break.
 *
 * @param title what the chart shows
 * @param description what is to be seen
 * @param numbers how results are written
 * @param periods the names of the periods, in order
 * @param series one's own first, then what it is compared with; at most six
 * @param centre a level to compare with
 * @param limits levels between which chance alone keeps the points
 * @param events what happened at a period ("réunion de préparation")
 * @param breaks indexes of periods before which the definition changed
 * @param signalWords what a point that signals is called; empty when there is none
 */
public record LineChart(
        String title,
        String description,
        NumberText numbers,
        List<String> periods,
        List<Series> series,
        Optional<Level> centre,
        Optional<Band> limits,
        List<Event> events,
        Set<Integer> breaks,
        String signalWords)
        implements Chart {

    /** One line: a name and a reading for each period. */
    public record Series(String name, List<Reading> readings) {

        /** Keeps its own copy. */
        public Series {
            readings = List.copyOf(readings);
        }
    }

    /** What is known of one period. */
    public sealed interface Reading permits Value, Missing {}

    /**
     * A figure.
     *
     * @param value the result
     * @param low the lower end of its interval (the value itself when there is none)
     * @param high the upper end of its interval
     * @param words what more is said of it ("n = 42"), or empty
     * @param signal whether it is more than chance explains
     */
    public record Value(double value, double low, double high, String words, boolean signal) implements Reading {

        /** Refuses a figure outside its interval. */
        public Value {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(value + " does not lie between " + low + " and " + high);
            }
        }
    }

    /** No figure, and why ("moins de 11 personnes"). */
    public record Missing(String words) implements Reading {}

    /**
     * A horizontal line with its name, which may step from period to period.
     *
     * @param values one for each period, or a single one for all
     */
    public record Level(List<Double> values, String label) {

        /** Keeps its own copy. */
        public Level {
            values = List.copyOf(values);
        }

        /** The same throughout. */
        public Level(double value, String label) {
            this(List.of(value), label);
        }

        double at(int period) {
            return values.get(values.size() == 1 ? 0 : period);
        }
    }

    /**
     * Two horizontal lines with their name, which may step from period to period.
     *
     * @param limits one for each period, or a single one for all; empty where there are no limits
     */
    public record Band(List<Optional<Limits>> limits, String label) {

        /** Keeps its own copy. */
        public Band {
            limits = List.copyOf(limits);
        }

        /** The same throughout. */
        public Band(double low, double high, String label) {
            this(List.of(Optional.of(new Limits(low, high))), label);
        }

        Optional<Limits> at(int period) {
            return limits.get(limits.size() == 1 ? 0 : period);
        }
    }

    /** Where the two lines are at a period. */
    public record Limits(double low, double high) {}

    /** Something that happened at a period. */
    public record Event(int period, String words) {}

    /** Refuses series that do not have a reading for each period, and events outside them. */
    public LineChart {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        events = List.copyOf(events);
        breaks = Set.copyOf(breaks);
        for (Event event : events) {
            if (event.period() < 0 || event.period() >= periods.size()) {
                throw new IllegalArgumentException(
                        "“" + event.words() + "” happened in period " + event.period() + " of " + periods.size());
            }
        }
        int all = periods.size();
        if (centre.filter(level -> !fits(level.values().size(), all)).isPresent()
                || limits.filter(band -> !fits(band.limits().size(), all)).isPresent()) {
            throw new IllegalArgumentException(
                    "A level and limits have one value, or one for each of " + all + " periods");
        }
        for (Series line : series) {
            if (line.readings().size() != periods.size()) {
                throw new IllegalArgumentException("The series " + line.name() + " has "
                        + line.readings().size() + " readings for " + periods.size() + " periods");
            }
        }
    }

    private static boolean fits(int values, int periods) {
        return values == 1 || values == periods;
    }

    /** A plain evolution, without level, limits, events or breaks. */
    public static LineChart of(
            String title, String description, NumberText numbers, List<String> periods, List<Series> series) {
        return new LineChart(
                title,
                description,
                numbers,
                periods,
                series,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                "");
    }

    @Override
    public Drawing on(Sheet sheet) {
        return new LineDrawing(this, sheet).draw();
    }

    @Override
    public List<Key> keys() {
        return signalWords.isEmpty() ? List.of() : List.of(new Key(Symbol.DIAMOND, "dot-signal", signalWords));
    }
}
