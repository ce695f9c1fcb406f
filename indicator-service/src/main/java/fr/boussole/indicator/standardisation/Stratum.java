package fr.boussole.indicator.standardisation;

/**
 * The people of one kind.
 *
 * @param events how many of them it happened to, 0 or more
 * @param people how many there are (or their time at risk), above 0
 * @param weight direct: the people of this kind in the standard population; indirect: the rate of this kind there. 0 or more
 */
public record Stratum(long events, double people, double weight) {
    public Stratum {
        if (events < 0) {
            throw new IllegalArgumentException(events + " events cannot have happened");
        }
        if (!(people > 0)) {
            throw new IllegalArgumentException("A stratum of " + people + " people has no rate");
        }
        if (!(weight >= 0)) {
            throw new IllegalArgumentException("A stratum cannot weigh " + weight);
        }
    }
}
