package fr.boussole.local.demonstration.synthetic;

import fr.boussole.local.history.ImportRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A hospital stay: nurses are praised, meals less so, and leaving is where most is to be gained. */
final class StayStory implements Story {

    private static final double ANSWERS = 0.58;
    private static final double LATE = 0.03;
    private static final double SKIPPED = 0.02;
    private static final List<String> FREQUENCY = List.of("never", "sometimes", "often", "always");
    private static final List<String> EXTENT = List.of("not", "little", "mostly", "fully");
    private static final List<String> COMMENTS = List.of(
            "Merci à toute l’équipe de nuit.",
            "La sortie a été décidée trop vite, je ne savais pas quoi faire de mes médicaments.",
            "Repas tièdes, mais le personnel était attentif.",
            "On m’a tout expliqué avec patience.",
            "Trop de bruit dans le couloir la nuit.",
            "J’aurais voulu voir le chirurgien avant de partir.");

    /** One question: its dimension's mean level on 0–3, its codes, and how often it does not concern the person. */
    private record Question(String linkId, double level, List<String> codes, double unconcerned) {}

    private static final List<Question> ALWAYS_ASKED = List.of(
            new Question("arrival-expected", 2.4, EXTENT, 0),
            new Question("arrival-explained", 2.2, EXTENT, 0),
            new Question("arrival-names", 2.3, FREQUENCY, 0),
            new Question("nurses-listening", 2.5, FREQUENCY, 0),
            new Question("nurses-privacy", 2.6, FREQUENCY, 0),
            new Question("nurses-call", 2.3, FREQUENCY, 0.2),
            new Question("doctors-words", 2.4, FREQUENCY, 0),
            new Question("doctors-questions", 2.2, EXTENT, 0.1),
            new Question("doctors-decisions", 2.0, EXTENT, 0.15),
            new Question("room-clean", 2.5, FREQUENCY, 0),
            new Question("room-quiet", 1.9, FREQUENCY, 0),
            new Question("room-reach", 2.3, FREQUENCY, 0),
            new Question("leaving-notice", 1.9, EXTENT, 0),
            new Question("leaving-medicines", 2.0, EXTENT, 0.1),
            new Question("leaving-signs", 1.6, EXTENT, 0),
            new Question("leaving-contact", 1.9, EXTENT, 0));
    private static final List<Question> OF_PAIN = List.of(new Question("pain-relieved", 2.2, EXTENT, 0));
    private static final List<Question> OF_MEALS =
            List.of(new Question("meals-good", 1.4, FREQUENCY, 0), new Question("meals-diet", 2.0, FREQUENCY, 0.4));

    @Override
    public String pathway() {
        return "hospital-stay";
    }

    @Override
    public String unit(Establishment establishment, Draw draw) {
        return draw.chance(0.55) ? "chirurgie" : "medecine";
    }

    @Override
    public int age(Draw draw) {
        return draw.rounded(60, 18, 18, 98);
    }

    @Override
    public Map<String, String> attributes(Draw draw, String unit) {
        return Map.of("ward", unit.equals("chirurgie") ? "surgery" : "medicine");
    }

    @Override
    public List<ImportRow> answers(SyntheticEpisode episode, Establishment establishment, LocalDate today, Draw draw) {
        Replies replies = new Replies(episode, today, draw);
        if (draw.chance(ANSWERS * establishment.response())) {
            int delay = draw.chance(LATE) ? draw.between(85, 120) : 14 + draw.weighted(8, 7, 5, 4, 3, 3, 2, 2) * 4;
            LocalDate day = episode.anchorDate().plusDays(delay);
            replies.add("after", day, sheet(draw.normal(0.12 * establishment.experience(), 0.45), draw));
        }
        return replies.rows();
    }

    /** A whole sheet of someone who is this much (in points of 0–3) more or less pleased than the others. */
    private static Map<String, String> sheet(double leaning, Draw draw) {
        Map<String, String> answers = new HashMap<>();
        boolean pain = draw.chance(0.6);
        boolean meals = draw.chance(0.9);
        answers.put("pain-felt", String.valueOf(pain));
        answers.put("meals-taken", String.valueOf(meals));
        answer(ALWAYS_ASKED, leaning, answers, draw);
        answer(pain ? OF_PAIN : List.of(), leaning, answers, draw);
        answer(meals ? OF_MEALS : List.of(), leaning, answers, draw);
        if (!draw.chance(SKIPPED)) {
            answers.put("overall", String.valueOf(draw.rounded(7.9 + 2.2 * leaning, 1.2, 0, 10)));
        }
        if (draw.chance(0.15)) {
            answers.put("comment", draw.pick(COMMENTS));
        }
        return answers;
    }

    private static void answer(List<Question> questions, double leaning, Map<String, String> answers, Draw draw) {
        for (Question question : questions) {
            int level = draw.rounded(question.level() + leaning, 0.75, 0, 3);
            String code = draw.chance(question.unconcerned())
                    ? "not-concerned"
                    : question.codes().get(level);
            if (!draw.chance(SKIPPED)) {
                answers.put(question.linkId(), code);
            }
        }
    }
}
