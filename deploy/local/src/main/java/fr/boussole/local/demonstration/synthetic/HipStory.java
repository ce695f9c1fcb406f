package fr.boussole.local.demonstration.synthetic;

import fr.boussole.local.history.ImportRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hip replacement: people come in at about 18 points of 48 and leave at about 39, less after a revision. */
final class HipStory implements Story {

    private static final List<String> ITEMS = List.of(
            "pain",
            "sudden-pain",
            "night-pain",
            "washing",
            "transport",
            "dressing",
            "shopping",
            "walking",
            "limping",
            "stairs",
            "standing",
            "work");
    private static final double ANSWERS_BEFORE = 0.88;
    private static final double ANSWERS_AFTER = 0.76;
    private static final double LATE = 0.04;
    private static final double TIRED = 0.03;

    @Override
    public String pathway() {
        return "hip-replacement";
    }

    @Override
    public String unit(Establishment establishment, Draw draw) {
        return "chirurgie";
    }

    @Override
    public int age(Draw draw) {
        return draw.rounded(69, 10, 32, 97);
    }

    @Override
    public Map<String, String> attributes(Draw draw, String unit) {
        return Map.of("surgery", draw.chance(0.08) ? "revision" : "primary", "modelled", "no");
    }

    @Override
    public List<ImportRow> answers(SyntheticEpisode episode, Establishment establishment, LocalDate today, Draw draw) {
        boolean revision = "revision".equals(episode.attributes().get("surgery"));
        double before = Math.max(2, Math.min(44, draw.normal(revision ? 20 : 18, 7.5)));
        double gain = (revision ? 13 : 21) + 1.6 * establishment.outcome() - 0.45 * (before - 18);
        double after = Math.max(1, Math.min(48, before + draw.normal(gain, 6.5)));
        LocalDate anchor = episode.anchorDate();
        Replies replies = new Replies(episode, today, draw);
        if (draw.chance(ANSWERS_BEFORE)) {
            int early = draw.chance(LATE) ? -draw.between(1, 9) : draw.between(1, 80);
            replies.add("before", anchor.minusDays(early), sheet(before, draw));
        }
        if (draw.chance(ANSWERS_AFTER * establishment.response())) {
            int delay = draw.chance(LATE) ? draw.between(46, 90) : draw.rounded(4, 14, -40, 44);
            replies.add("after", anchor.plusMonths(6).plusDays(delay), sheet(after, draw));
        }
        return replies.rows();
    }

    /** Thirteen answers around a level of 0 to 48; a tired person leaves a third of them out. */
    private static Map<String, String> sheet(double level, Draw draw) {
        double left = draw.chance(TIRED) ? 0.35 : 0.012;
        Map<String, String> answers = new HashMap<>();
        for (String item : ITEMS) {
            int value = draw.rounded(level / ITEMS.size(), 0.6, 0, 4);
            if (!draw.chance(left)) {
                answers.put(item, String.valueOf(value));
            }
        }
        if (!draw.chance(0.02)) {
            answers.put("general-health", String.valueOf(draw.rounded(46 + 0.75 * level, 13, 0, 100)));
        }
        return answers;
    }
}
