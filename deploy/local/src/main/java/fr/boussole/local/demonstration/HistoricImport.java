package fr.boussole.local.demonstration;

import static fr.boussole.local.demonstration.PublicApi.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.local.history.WatchedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;

/** Sends a file of past answers to response-service, telling how far it has been read. */
public final class HistoricImport {

    private final PublicApi api;
    private final URI response;
    private final Progress progress;

    public HistoricImport(PublicApi api, Endpoints endpoints, Progress progress) {
        this.api = api;
        this.response = endpoints.response();
        this.progress = progress;
    }

    /** @return the import's report: rows accepted, unchanged and refused, with the reasons */
    public JsonNode send(Path csv, String pathway) {
        URI address = URI.create(response + "/api/imports/responses?pathway=" + encoded(pathway));
        return api.upload(address, "text/csv", BodyPublishers.ofInputStream(() -> watched(csv)));
    }

    private InputStream watched(Path csv) {
        try {
            return new WatchedFile(csv, percent -> progress.say("  " + percent + " % sent"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
