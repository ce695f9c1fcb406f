package fr.boussole.local.nhs;

import static fr.boussole.local.demonstration.PublicApi.encoded;

import fr.boussole.local.demonstration.PublicApi;
import fr.boussole.local.demonstration.RunningPlatform;
import fr.boussole.local.nhs.Comparison.Remark;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The command {@code deploy/local/check-nhs}: compares the running platform's figures with a published table. */
public final class CheckNhs {

    private static final String USAGE = """
            Usage: deploy/local/check-nhs PUBLISHED(.csv|.zip) [options]
              PUBLISHED               the provider and commissioner table of the same year
              --procedure hip|knee    which procedure of it (hip)
              --region ID             the region that the providers were loaded into (nhs-england)
              --data DIR              where deploy/local/up keeps its data (.boussole)""";
    private static final Set<String> OPTIONS = Set.of("--procedure", "--region", "--data");
    private static final int SHOWN = 20;

    private final NhsProcedure procedure;
    private final RunningPlatform platform;
    private final String region;

    private CheckNhs(Options options) {
        this.procedure = NhsProcedure.named(options.get("--procedure", "hip"));
        this.region = options.get("--region", "nhs-england");
        this.platform = Terminal.platform(options);
    }

    public static void main(String[] arguments) {
        System.exit(Terminal.run(USAGE, arguments, () -> {
            Options options = Options.of(arguments, OPTIONS);
            if (options.files().size() != 1) {
                throw new UnusableFile("Give one published table");
            }
            new CheckNhs(options).run(options.files().get(0));
        }));
    }

    private void run(Path published) throws IOException {
        List<PublishedGain> lines = PublishedGain.read(published, procedure);
        if (lines.isEmpty()) {
            throw new UnusableFile(published + " has no provider's line of " + procedure.name());
        }
        Map<String, PlatformGains> bySurgery = new HashMap<>();
        lines.stream()
                .map(PublishedGain::surgery)
                .distinct()
                .forEach(surgery -> bySurgery.put(surgery, gains(surgery)));
        Comparison comparison =
                Comparison.of(lines, line -> bySurgery.get(line.surgery()).of(line.scale(), line.organisation()));
        tell(lines, comparison);
        if (!comparison.differing().isEmpty()) {
            throw new IllegalStateException(comparison.differing().size()
                    + " published lines differ from the platform's figures. Just after a load they are still being counted:"
                    + " ask again in a minute.");
        }
    }

    private PlatformGains gains(String surgery) {
        return new PlatformGains(new PublicApi(platform.tokens())
                .get(URI.create(platform.endpoints().indicator()
                        + "/api/pathways/" + encoded(procedure.pathway())
                        + "/indicators?level=establishment&organisation=" + encoded(region)
                        + "&attribute.modelled=yes&attribute.surgery=" + encoded(surgery))));
    }

    private static void tell(List<PublishedGain> lines, Comparison comparison) {
        Terminal.say("%,d published lines (provider × surgery × measure):".formatted(lines.size()));
        Terminal.say("  %,d agree in every figure: pairs, means, mean change, improved, same, worse"
                .formatted(comparison.agreeing().size()));
        Terminal.say("  %,d differ".formatted(comparison.differing().size()));
        comparison.differing().stream().limit(SHOWN).forEach(remark -> Terminal.say("    " + named(remark)));
        Terminal.say("  %,d cannot be compared: masked by the publication"
                .formatted(comparison.masked().size()));
        reasons(comparison.absent()).forEach((reason, remarks) -> {
            Terminal.say("  %,d cannot be compared: %s".formatted(remarks.size(), reason));
            Terminal.say("    for example " + named(remarks.get(0)));
        });
    }

    private static Map<String, List<Remark>> reasons(List<Remark> remarks) {
        return remarks.stream().collect(Collectors.groupingBy(Remark::why, TreeMap::new, Collectors.toList()));
    }

    private static String named(Remark remark) {
        PublishedGain line = remark.line();
        return "%s (%s), %s, %s: %s"
                .formatted(line.name(), line.organisation(), line.surgery(), line.scale(), remark.why());
    }
}
