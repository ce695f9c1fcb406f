package fr.boussole.local.demonstration.synthetic;

import fr.boussole.local.history.ImportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Invents the last eighteen months of a region: a pure function of the day and the seed. Includes late answers, missing
 * items, people who never answer, and answers amended afterwards.
 */
public final class SyntheticHistory {

    private static final int MONTHS = 18;
    private static final double AMENDED = 0.03;

    private final LocalDate today;
    private final long seed;

    /** @param today the last day that the history knows */
    public SyntheticHistory(LocalDate today, long seed) {
        this.today = today;
        this.seed = seed;
    }

    /** The demonstration's three histories. */
    public List<History> all() {
        return List.of(of(new HipStory(), 1_200), of(new StayStory(), 1_500), of(new PrioritiesStory(), 400));
    }

    History of(Story story, int size) {
        List<SyntheticEpisode> episodes = new ArrayList<>(size);
        List<ImportRow> answers = new ArrayList<>(2 * size);
        List<ImportRow> amendments = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            Draw draw = new Draw(seed, story.pathway(), number);
            Establishment establishment = Establishment.drawn(draw);
            SyntheticEpisode episode = episode(story, establishment, number, draw);
            episodes.add(episode);
            for (ImportRow row : story.answers(episode, establishment, today, draw)) {
                answers.add(row);
                if (draw.chance(AMENDED)) {
                    amended(row, draw).ifPresent(amendments::add);
                }
            }
        }
        return new History(story.pathway(), episodes, answers, amendments);
    }

    private SyntheticEpisode episode(Story story, Establishment establishment, int number, Draw draw) {
        long days = today.toEpochDay() - today.minusMonths(MONTHS).toEpochDay();
        String unit = story.unit(establishment, draw);
        return new SyntheticEpisode(
                "demo-%s-%04d".formatted(story.pathway(), number),
                establishment.id() + "-" + unit,
                today.minusDays(draw.between(0, (int) days)),
                ageBand(story.age(draw)),
                draw.chance(0.56) ? "F" : "M",
                story.attributes(draw, unit));
    }

    /** A person calls back to correct one whole-number answer by one point; none where there is no such answer. */
    private static Optional<ImportRow> amended(ImportRow row, Draw draw) {
        List<String> numbers = row.answers().entrySet().stream()
                .filter(answer -> answer.getValue().matches("\\d+"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String linkId = draw.pick(numbers);
        int value = Integer.parseInt(row.answers().get(linkId));
        Map<String, String> answers = new HashMap<>(row.answers());
        answers.put(linkId, String.valueOf(value == 0 ? 1 : value - 1));
        return Optional.of(row.with(answers));
    }

    static String ageBand(int age) {
        int decade = age / 10 * 10;
        return decade >= 90 ? "90+" : decade + "-" + (decade + 9);
    }
}
