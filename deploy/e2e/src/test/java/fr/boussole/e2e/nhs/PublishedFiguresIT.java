package fr.boussole.e2e.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Verification;
import fr.boussole.local.install.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 38,000 real patients through the public API, by the two commands that anyone would type. Takes a minute or more. */
@ExtendWith(OnePlatform.class)
class PublishedFiguresIT {

    private static final Path ROOT = Installation.find().root();
    private static final Path NHS =
            ROOT.resolve("../shared/data/nhs-proms-2017-18").normalize();

    private final Boussole boussole;

    PublishedFiguresIT(Boussole boussole) {
        this.boussole = boussole;
    }

    @BeforeEach
    void requireTheFile() {
        assumeThat(Files.exists(NHS.resolve("hip-provider.csv.zip")))
                .as("SKIPPED: the public NHS file is not at %s", NHS)
                .isTrue();
    }

    @Test
    void every_establishment_that_can_be_compared_has_the_published_figures() throws Exception {
        String loaded = run(
                "load-nhs",
                NHS.resolve("hip-provider.csv.zip").toString(),
                "--provider-names",
                NHS.resolve("participation-linkage.csv.zip").toString());
        assertThat(loaded).contains("\"refused\" : 0");
        Verification.liveEqualsBatch(boussole);

        String compared =
                run("check-nhs", NHS.resolve("provider-commissioner.csv.zip").toString());

        assertThat(compared).contains("  0 differ").containsPattern("  [1-9][0-9]{2} agree in every figure");
    }

    /** What a command of deploy/local says on the shared platform; a failure is told with its words. */
    private String run(String command, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                List.of(ROOT.resolve("deploy/local").resolve(command).toString()));
        words.addAll(List.of(arguments));
        words.addAll(List.of("--data", boussole.data().toString()));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(said);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
