package fr.boussole.local.nhs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The providers of a file as organisations, all establishments of one region. */
final class Providers {

    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";
    private static final String PREFIX = "nhs-";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String regionId;
    private final String regionName;
    private final Map<String, String> names;

    /** @param names organisation id to name; a provider without one is shown by its code */
    Providers(String regionId, String regionName, Map<String, String> names) {
        this.regionId = regionId;
        this.regionName = regionName;
        this.names = names;
    }

    /** The organisation id of a provider code. */
    static String id(String code) {
        return PREFIX + code.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    }

    /** Reads names from a published table that has {@code Organisation Code} and {@code Organisation Name} columns. */
    static Map<String, String> names(Optional<Path> file) throws IOException {
        Map<String, String> names = new HashMap<>();
        if (file.isPresent()) {
            try (PublishedCsv table = PublishedCsv.open(file.get())) {
                int code = table.header().required("Organisation Code");
                int name = table.header().required("Organisation Name");
                table.rows()
                        .forEach(row ->
                                names.put(id(row.get(code)), row.get(name).strip()));
            }
        }
        return names;
    }

    /** The region, then its establishments, as survey-service takes them. */
    ArrayNode organisations(Collection<String> codes) {
        ArrayNode organisations = JSON.createArrayNode();
        organisations.addObject().put("id", regionId).put("type", "REGION").put("name", regionName);
        for (String code : codes) {
            String id = id(code);
            organisations
                    .addObject()
                    .put("id", id)
                    .put("type", "ESTABLISHMENT")
                    .put("name", names.getOrDefault(id, code))
                    .put("parent", regionId)
                    .putArray("identifiers")
                    .addObject()
                    .put("system", ODS)
                    .put("value", code);
        }
        return organisations;
    }
}
