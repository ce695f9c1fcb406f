package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.local.demonstration.synthetic.History;
import fr.boussole.local.demonstration.synthetic.SyntheticEpisode;
import fr.boussole.local.history.ImportCsv;
import fr.boussole.local.history.ImportRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Sends one invented history: its episodes in bulk, then the answers, then the same answers amended. */
final class Loading {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PublicApi api;
    private final Endpoints endpoints;
    private final Progress progress;

    Loading(PublicApi api, Endpoints endpoints, Progress progress) {
        this.api = api;
        this.endpoints = endpoints;
        this.progress = progress;
    }

    void load(History history) {
        registerEpisodes(history);
        send(history.pathway(), history.answers());
        send(history.pathway(), history.amendments());
        progress.say("%s: %,d episodes, %,d responses, %,d of them amended"
                .formatted(
                        history.pathway(),
                        history.episodes().size(),
                        history.answers().size(),
                        history.amendments().size()));
    }

    private void registerEpisodes(History history) {
        String lines = history.episodes().stream()
                .map(episode -> json(history.pathway(), episode).toString())
                .collect(Collectors.joining("\n", "", "\n"));
        JsonNode report = api.upload(
                URI.create(endpoints.response() + "/api/episodes/bulk"),
                "application/x-ndjson",
                BodyPublishers.ofString(lines));
        Reports.requireNoRefusal("episodes of " + history.pathway(), report);
    }

    static ObjectNode json(String pathway, SyntheticEpisode episode) {
        ObjectNode json = JSON.createObjectNode()
                .put("establishmentReference", episode.reference())
                .put("pathway", pathway)
                .put("organisation", episode.organisation())
                .put("anchorDate", episode.anchorDate().toString())
                .put("ageBand", episode.ageBand())
                .put("sex", episode.sex());
        json.set("attributes", JSON.valueToTree(episode.attributes()));
        return json;
    }

    /** Sends past answers as a file; every row must be taken. */
    void send(String pathway, List<ImportRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            Path csv = Files.createTempFile("boussole-" + pathway, ".csv");
            try {
                write(rows, csv);
                JsonNode report = new HistoricImport(api, endpoints, line -> {}).send(csv, pathway);
                Reports.requireNoRefusal("answers of " + pathway, report);
            } finally {
                Files.delete(csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<ImportRow> rows, Path csv) throws IOException {
        try (ImportCsv file = new ImportCsv(
                Files.newBufferedWriter(csv),
                names(rows.stream().map(row -> row.attributes().keySet()).toList()),
                names(rows.stream().map(row -> row.answers().keySet()).toList()))) {
            rows.forEach(file::write);
        }
    }

    private static List<String> names(List<? extends Collection<String>> of) {
        return of.stream().flatMap(Collection::stream).distinct().sorted().toList();
    }
}
