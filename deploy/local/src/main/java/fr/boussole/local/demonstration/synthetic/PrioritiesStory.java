package fr.boussole.local.demonstration.synthetic;

import fr.boussole.local.history.ImportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What matters to me: one to three priorities chosen before care, rated then and three months later. */
final class PrioritiesStory implements Story {

    /** A priority, how often it is chosen, and the mean points that care adds to it. */
    private record Priority(String code, double weight, double gain) {}

    private static final List<Priority> PRIORITIES = List.of(
            new Priority("sleep", 9, 3.4),
            new Priority("walk", 10, 3.0),
            new Priority("grandchildren", 6, 2.2),
            new Priority("burden", 8, 1.1),
            new Priority("work", 4, 1.8),
            new Priority("home", 7, 2.0),
            new Priority("friends", 5, 1.9),
            new Priority("understand", 5, 2.8),
            new Priority("mood", 5, 1.3),
            new Priority("own", 2, 1.6));
    private static final List<String> OWN_WORDS = List.of(
            "Reprendre le jardin",
            "Danser au mariage de ma fille",
            "Conduire de nouveau",
            "Chanter avec la chorale",
            "Promener mon chien le matin",
            "Aller pêcher avec mon frère");
    private static final double ANSWERS_BEFORE = 0.9;
    private static final double ANSWERS_AFTER = 0.7;

    @Override
    public String pathway() {
        return "what-matters";
    }

    @Override
    public String unit(Establishment establishment, Draw draw) {
        return "medecine";
    }

    @Override
    public int age(Draw draw) {
        return draw.rounded(66, 14, 20, 98);
    }

    @Override
    public Map<String, String> attributes(Draw draw, String unit) {
        return Map.of();
    }

    @Override
    public List<ImportRow> answers(SyntheticEpisode episode, Establishment establishment, LocalDate today, Draw draw) {
        Replies replies = new Replies(episode, today, draw);
        if (draw.chance(ANSWERS_BEFORE)) {
            List<Priority> chosen = chosen(draw);
            Map<String, String> choice = choice(chosen, draw);
            Map<String, Integer> ratings = new HashMap<>();
            chosen.forEach(priority -> ratings.put(priority.code(), draw.rounded(3.4, 1.9, 0, 10)));
            LocalDate anchor = episode.anchorDate();
            replies.add("before", anchor.minusDays(draw.between(-3, 20)), sheet(choice, ratings, draw));
            if (draw.chance(ANSWERS_AFTER * establishment.response())) {
                LocalDate day = anchor.plusMonths(3).plusDays(draw.between(-10, 35));
                replies.add("after", day, later(chosen, choice, ratings, establishment.outcome(), draw));
            }
        }
        return replies.rows();
    }

    private static List<Priority> chosen(Draw draw) {
        List<Priority> left = new ArrayList<>(PRIORITIES);
        List<Priority> chosen = new ArrayList<>();
        int count = 1 + draw.weighted(1, 2, 6);
        while (chosen.size() < count) {
            double[] weights = left.stream().mapToDouble(Priority::weight).toArray();
            chosen.add(left.remove(draw.weighted(weights)));
        }
        return chosen;
    }

    private static Map<String, String> choice(List<Priority> chosen, Draw draw) {
        Map<String, String> answers = new HashMap<>();
        for (int rank = 1; rank <= chosen.size(); rank++) {
            String code = chosen.get(rank - 1).code();
            answers.put("priority-" + rank, code);
            if (code.equals("own")) {
                answers.put("own-words", draw.pick(OWN_WORDS));
            }
        }
        return answers;
    }

    private static Map<String, String> sheet(Map<String, String> choice, Map<String, Integer> ratings, Draw draw) {
        Map<String, String> answers = new HashMap<>(choice);
        ratings.forEach((code, rating) -> {
            if (!draw.chance(0.02)) {
                answers.put("rating-" + code, String.valueOf(rating));
            }
        });
        return answers;
    }

    private static Map<String, String> later(
            List<Priority> chosen,
            Map<String, String> choice,
            Map<String, Integer> ratings,
            double outcome,
            Draw draw) {
        Map<String, Integer> now = new HashMap<>();
        for (Priority priority : chosen) {
            double mean = ratings.get(priority.code()) + priority.gain() + 0.4 * outcome;
            now.put(priority.code(), draw.rounded(mean, 1.7, 0, 10));
        }
        Map<String, String> answers = sheet(choice, now, draw);
        int first = now.get(chosen.get(0).code());
        answers.put("first-priority-met", first >= 7 ? "met" : first >= 4 ? "partly" : "not-met");
        return answers;
    }
}
