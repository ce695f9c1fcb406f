package fr.boussole.indicator.page;

import fr.boussole.indicator.control.Signal;
import fr.boussole.indicator.indicator.Evolution;
import fr.boussole.indicator.indicator.Evolution.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What chance does not explain, in words: each point is called by its first signal, neighbours of one name together. */
record SignalWords(Evolution evolution, Reader reader) {

    /** The name of a period's signal; empty for most. */
    Optional<String> of(Period period) {
        return signal(period).map(this::words);
    }

    /** Each stretch of periods with one signal, such as « de T1 2025 à T3 2026 : sept périodes de suite en hausse ». */
    List<String> all() {
        var all = new ArrayList<String>();
        var periods = evolution.periods();
        int start = 0;
        for (int i = 1; i <= periods.size(); i++) {
            if (i == periods.size() || !signal(periods.get(i)).equals(signal(periods.get(start)))) {
                int from = start;
                int to = i - 1;
                signal(periods.get(start)).ifPresent(signal -> all.add(when(from, to) + " " + words(signal)));
                start = i;
            }
        }
        return all;
    }

    private String when(int from, int to) {
        String first = reader.period(evolution.periods().get(from).period());
        return (from == to
                        ? first
                        : reader.say()
                                .fromTo(
                                        first,
                                        reader.period(
                                                evolution.periods().get(to).period())))
                + ",";
    }

    private static Optional<Signal> signal(Period period) {
        return period.point().flatMap(point -> point.signals().stream().findFirst());
    }

    private String words(Signal signal) {
        String tone = evolution
                .heading()
                .better()
                .map(better -> better.equals("HIGHER_IS_BETTER") == signal.high() ? "BETTER" : "WORSE")
                .orElse("");
        return reader.say().signal(signal.rule().name(), signal.high(), tone);
    }
}
