package fr.boussole.indicator.statistic;

/**
 * Events per unit of exposure: adverse events per 100 people, or observed events per expected one (a standardised ratio).
 *
 * <p>The value is O/E; its interval is that of O divided by E, which is taken as known.
 *
 * @param events how many happened (O), 0 or more
 * @param exposure to how much they relate (E), above 0: hundreds of people, or events that were expected
 */
public record Rate(long events, double exposure) {
    public Rate {
        if (events < 0) {
            throw new IllegalArgumentException(events + " events cannot have happened");
        }
        if (!(exposure > 0 && Double.isFinite(exposure))) {
            throw new IllegalArgumentException("A rate needs an exposure above 0, not " + exposure);
        }
    }

    /** Events per {@code unit} people, among {@code people} people. */
    public static Rate per(double unit, long events, long people) {
        return new Rate(events, people / unit);
    }

    public double value() {
        return events / exposure;
    }

    public Interval interval(PoissonInterval method, Confidence confidence) {
        var count = method.of(events, confidence);
        return new Interval(count.low() / exposure, count.high() / exposure);
    }
}
