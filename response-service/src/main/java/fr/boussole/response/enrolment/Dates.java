package fr.boussole.response.enrolment;

import fr.boussole.response.episode.Episode;
import fr.boussole.response.message.EpisodeFacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** How the dates of an episode's events move. */
final class Dates {

    private Dates() {}

    /** Those that move, each with its old date and its new one, as codes and dates that may be kept in the account. */
    record Change(Map<String, String> detail) {
        boolean isEmpty() {
            return detail.isEmpty();
        }
    }

    static Change change(Episode episode, Newcomer newcomer, EpisodeFacts before) {
        String main = newcomer.pathway().mainAnchor();
        Map<String, LocalDate> known = before.dates(main);
        Map<String, LocalDate> said = new TreeMap<>(newcomer.admission().anchors());
        said.put(main, newcomer.admission().anchorDate());
        Map<String, String> detail = new TreeMap<>();
        said.forEach((code, date) -> {
            boolean comesBack = episode.isCalledOff() && code.equals(main);
            if (comesBack || !date.equals(known.get(code))) {
                detail.put(code, (known.containsKey(code) ? known.get(code) + " → " : "→ ") + date);
            }
        });
        return new Change(detail);
    }
}
