package fr.boussole.local.demonstration.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** The dice of one invented episode: the same seed, name and number always give the same throws. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed, String name, int number) {
        this.random = new SplittableRandom(seed * 1_000_003 + name.hashCode() * 31L + number);
    }

    /** True with this probability, 0 to 1. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** A normal draw, rounded and held between two bounds. */
    int rounded(double mean, double deviation, int low, int high) {
        return (int) Math.round(Math.max(low, Math.min(high, normal(mean, deviation))));
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The index of one of these weights, drawn in proportion to them. */
    int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = random.nextDouble() * total;
        int index = 0;
        while (index < weights.length - 1 && left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
