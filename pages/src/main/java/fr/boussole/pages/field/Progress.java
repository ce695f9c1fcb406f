package fr.boussole.pages.field;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a person has come: a bar of segments and a sentence.
 *
 * @param step the page being read, from 1
 * @param total how many pages there are, at least 1
 * @param words the same thing said in words ("Question 4 sur 12, encore 2 minutes environ")
 */
public record Progress(int step, int total, String words) {

    private static final int MOST_SEGMENTS = 16;

    /** Refuses a step outside the way. */
    public Progress {
        if (step < 0 || total < 1 || step > total) {
            throw new IllegalArgumentException("There is no step " + step + " of " + total);
        }
    }

    /** For each segment, whether it is done: one for each page, at most 16. */
    public List<Boolean> segments() {
        int shown = Math.min(total, MOST_SEGMENTS);
        return IntStream.rangeClosed(1, shown)
                .mapToObj(segment -> segment * total <= step * shown)
                .toList();
    }
}
