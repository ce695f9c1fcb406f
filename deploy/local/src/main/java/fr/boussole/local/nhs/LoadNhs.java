package fr.boussole.local.nhs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.local.demonstration.Hearing;
import fr.boussole.local.demonstration.HistoricImport;
import fr.boussole.local.demonstration.PublicApi;
import fr.boussole.local.demonstration.Publication;
import fr.boussole.local.demonstration.RunningPlatform;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The command {@code deploy/local/load-nhs}: converts a provider file and loads it into a running platform. */
public final class LoadNhs {

    private static final String USAGE = """
            Usage: deploy/local/load-nhs FILE(.csv|.zip) [options]
              --procedure hip|knee    when the columns alone do not tell it
              --provider-names FILE   a published table with organisation codes and names (participation and linkage)
              --region ID             the region that the providers belong to (nhs-england)
              --region-name NAME      its name (NHS England)
              --data DIR              where deploy/local/up keeps its data (.boussole)
              --convert-only CSV      write the import's CSV and load nothing""";
    private static final Set<String> OPTIONS =
            Set.of("--procedure", "--provider-names", "--region", "--region-name", "--data", "--convert-only");

    private final Options options;

    private LoadNhs(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        System.exit(Terminal.run(USAGE, arguments, () -> {
            Options options = Options.of(arguments, OPTIONS);
            if (options.files().size() != 1) {
                throw new UnusableFile("Give one file");
            }
            new LoadNhs(options).run(options.files().get(0));
        }));
    }

    private void run(Path file) throws IOException {
        if (options.get("--convert-only").isPresent()) {
            convert(file, Path.of(options.get("--convert-only", "")));
            return;
        }
        RunningPlatform platform = Terminal.platform(options);
        Path csv = Files.createTempFile("nhs-proms", ".csv");
        try {
            load(convert(file, csv), csv, platform);
        } finally {
            Files.delete(csv);
        }
    }

    private Conversion convert(Path file, Path csv) throws IOException {
        Conversion conversion;
        try (Writer target = Files.newBufferedWriter(csv)) {
            conversion = Conversion.of(file, options.get("--procedure"), target);
        }
        requireRecords(conversion, file);
        Terminal.say("%s: %,d records of %d providers, %,d responses%s"
                .formatted(
                        conversion.procedure().name(),
                        conversion.records(),
                        conversion.providers().size(),
                        conversion.rows(),
                        conversion.others() == 0 ? "" : "; %,d other records left out".formatted(conversion.others())));
        conversion
                .absent()
                .forEach(column -> Terminal.say("  the file has no column \"" + column + "\": left unknown"));
        return conversion;
    }

    private static void requireRecords(Conversion conversion, Path file) {
        if (conversion.records() == 0) {
            throw new UnusableFile(
                    file + " has no record of " + conversion.procedure().name() + " with a provider");
        }
    }

    private void load(Conversion conversion, Path csv, RunningPlatform platform) throws IOException {
        PublicApi api = new PublicApi(platform.tokens());
        Publication publication = new Publication(api, platform.endpoints());
        Providers providers = new Providers(
                options.get("--region", "nhs-england"),
                options.get("--region-name", "NHS England"),
                Providers.names(options.get("--provider-names").map(Path::of)));
        String pathway = conversion.procedure().pathway();
        publication.publish(pathway);
        publication.publishOrganisations(providers.organisations(conversion.providers()));
        new Hearing(api, platform.endpoints())
                .await(List.of(pathway), Providers.id(conversion.providers().last()));
        Terminal.say("  pathway " + pathway + " and its providers are published; sending the responses…");
        Instant start = Instant.now();
        JsonNode report = new HistoricImport(api, platform.endpoints(), Terminal::say).send(csv, pathway);
        double seconds = Math.max(0.001, Duration.between(start, Instant.now()).toMillis() / 1000.0);
        Terminal.say("Sent in %.1f s (%,.0f responses a second).".formatted(seconds, conversion.rows() / seconds));
        Terminal.say(report.toPrettyString());
    }
}
