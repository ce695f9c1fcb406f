package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.boussole.local.demonstration.synthetic.SyntheticEpisode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Opens, each day anew, an episode per questionnaire on which nobody has answered yet, with the link that a patient would get. */
final class Visits {

    /** What a visitor can answer: the step, and the anchor date (from today) at which its window is open. */
    private record Visit(
            String pathway,
            String step,
            String title,
            String unit,
            Map<String, String> attributes,
            Function<LocalDate, LocalDate> anchor) {}

    private static final List<Visit> VISITS = List.of(
            new Visit(
                    "hip-replacement",
                    "before",
                    "Hanche, avant l’opération",
                    "hopital-a-chirurgie",
                    Map.of("surgery", "primary"),
                    today -> today.plusDays(20)),
            new Visit(
                    "hospital-stay",
                    "after",
                    "Séjour à l’hôpital",
                    "hopital-a-medecine",
                    Map.of("ward", "medicine"),
                    today -> today.minusDays(15)),
            new Visit(
                    "what-matters",
                    "before",
                    "Ce qui compte pour moi",
                    "hopital-a-medecine",
                    Map.of(),
                    today -> today.plusDays(3)));

    private final PublicApi api;
    private final Endpoints endpoints;

    Visits(PublicApi api, Endpoints endpoints) {
        this.api = api;
        this.endpoints = endpoints;
    }

    List<AnswerLink> open(LocalDate today) {
        return VISITS.stream().map(visit -> open(visit, today)).toList();
    }

    private AnswerLink open(Visit visit, LocalDate today) {
        SyntheticEpisode episode = new SyntheticEpisode(
                "visitor-" + visit.pathway() + "-" + today,
                visit.unit(),
                visit.anchor().apply(today),
                "60-69",
                "F",
                visit.attributes());
        URI episodes = URI.create(endpoints.response() + "/api/episodes");
        JsonNode created = api.send("POST", episodes, "application/json", Loading.json(visit.pathway(), episode));
        String pseudonym = created.path("episode").asText();
        URI link = URI.create(episodes + "/" + pseudonym + "/invitations/" + visit.step() + "/link");
        String url = api.send("POST", link, "application/json", JsonNodeFactory.instance.objectNode())
                .path("url")
                .asText();
        return new AnswerLink(visit.pathway(), visit.step(), visit.title(), episodes.resolve(url));
    }
}
