package fr.boussole.local.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvidersTest {

    @TempDir
    Path directory;

    @Test
    void a_provider_takes_its_published_name_or_its_code() throws IOException {
        Path names = Files.writeString(
                directory.resolve("names.csv"),
                "Organisation Code,Organisation Name,Other\nRAA,\"ALPHA HOSPITAL, NHS\",1\n");

        JsonNode organisations = new Providers("england", "England", Providers.names(Optional.of(names)))
                .organisations(List.of("RAA", "NT2 01"));

        assertThat(organisations.findValuesAsText("name")).containsExactly("England", "ALPHA HOSPITAL, NHS", "NT2 01");
        assertThat(organisations.findValuesAsText("id")).containsExactly("england", "nhs-raa", "nhs-nt2-01");
        assertThat(organisations.findValuesAsText("parent")).containsExactly("england", "england");
    }
}
