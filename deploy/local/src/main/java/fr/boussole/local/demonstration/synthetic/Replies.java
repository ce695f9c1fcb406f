package fr.boussole.local.demonstration.synthetic;

import fr.boussole.local.history.ImportRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what one person has answered so far: a reply of today or later has not been given yet. */
final class Replies {

    private final SyntheticEpisode episode;
    private final LocalDate today;
    private final Draw draw;
    private final List<ImportRow> rows = new ArrayList<>();

    Replies(SyntheticEpisode episode, LocalDate today, Draw draw) {
        this.episode = episode;
        this.today = today;
        this.draw = draw;
    }

    void add(String step, LocalDate day, Map<String, String> answers) {
        int minute = draw.between(8 * 60, 20 * 60);
        if (day.isBefore(today) && !answers.isEmpty()) {
            rows.add(new ImportRow(
                    episode.reference(),
                    episode.organisation(),
                    episode.anchorDate(),
                    day.atStartOfDay(ZoneOffset.UTC).plusMinutes(minute).toInstant(),
                    episode.ageBand(),
                    episode.sex(),
                    step,
                    episode.attributes(),
                    answers));
        }
    }

    List<ImportRow> rows() {
        return List.copyOf(rows);
    }
}
