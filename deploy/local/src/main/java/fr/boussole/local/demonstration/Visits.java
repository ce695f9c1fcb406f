package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Opens, each day anew, the visitors' episodes, and asks for the links that patients would get. */
final class Visits {

    private static final String JSON = "application/json";

    private final PublicApi api;
    private final URI episodes;
    private final Loading loading;

    Visits(PublicApi api, Endpoints endpoints, Loading loading) {
        this.api = api;
        this.episodes = URI.create(endpoints.response() + "/api/episodes");
        this.loading = loading;
    }

    List<AnswerLink> open(LocalDate today) {
        return Visit.ALL.stream().map(visit -> open(visit, today)).toList();
    }

    private AnswerLink open(Visit visit, LocalDate today) {
        JsonNode episode = api.send("POST", episodes, JSON, Loading.json(visit.pathway(), visit.episode(today)));
        loading.send(visit.pathway(), visit.earlierAnswers(today));
        URI link = URI.create(
                episodes + "/" + episode.path("episode").asText() + "/invitations/" + visit.step() + "/link");
        JsonNode signed = api.send("POST", link, JSON, JsonNodeFactory.instance.objectNode());
        return new AnswerLink(
                visit.pathway(),
                visit.step(),
                visit.title(),
                episodes.resolve(signed.path("url").asText()));
    }
}
