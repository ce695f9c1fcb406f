package fr.boussole.response.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a FHIR R4 transaction of patients, their stays and organisations, with every fault at its place. */
final class BundleReader {

    private static final int MOST_ENTRIES = 500;
    private static final Set<String> STAYS = Set.of("Encounter", "EpisodeOfCare");
    private static final Set<String> READ = Set.of("Patient", "Encounter", "EpisodeOfCare", "Organization", "Location");
    private static final Set<String> METHODS = Set.of("POST", "PUT");

    private final List<Issue> issues = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private JsonNode entries = MissingNode.getInstance();

    private BundleReader() {}

    /** The stays of a bundle, and what is wrong with it; without issues they may be used. */
    record Read(List<Stay> stays, List<Issue> issues) {}

    static Read read(JsonNode bundle) {
        BundleReader reader = new BundleReader();
        reader.bundle(bundle);
        return new Read(List.copyOf(reader.stays), List.copyOf(reader.issues));
    }

    private void bundle(JsonNode bundle) {
        if (!bundle.path("resourceType").asText("").equals("Bundle")) {
            issue("structure", "Bundle.resourceType", "A Bundle is expected");
            return;
        }
        if (!bundle.path("type").asText("").equals("transaction")) {
            issue("not-supported", "Bundle.type", "A transaction is expected: it is taken as a whole or not at all");
        }
        entries = bundle.path("entry");
        if (!entries.isArray() || entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            issue("structure", "Bundle.entry", "1 to " + MOST_ENTRIES + " entries are expected");
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            index(i);
        }
        for (int i = 0; i < entries.size(); i++) {
            if (STAYS.contains(type(i))) {
                stay(i);
            }
        }
        if (stays.isEmpty() && issues.isEmpty()) {
            issue("required", "Bundle.entry", "An Encounter or an EpisodeOfCare is expected");
        }
    }

    private void index(int entry) {
        String place = "Bundle.entry[" + entry + "]";
        String type = type(entry);
        if (!READ.contains(type)) {
            issue(
                    "not-supported",
                    place + ".resource",
                    "Only " + String.join(", ", READ.stream().sorted().toList()) + " are read here");
        }
        if (!METHODS.contains(entries.get(entry).path("request").path("method").asText(""))) {
            issue(
                    "not-supported",
                    place + ".request.method",
                    "POST or PUT is expected; who is to be forgotten is erased elsewhere");
        }
        String fullUrl = entries.get(entry).path("fullUrl").asText("");
        String id = resource(entry).path("id").asText("");
        if (!fullUrl.isEmpty() && places.putIfAbsent(fullUrl, entry) != null) {
            issue("duplicate", place + ".fullUrl", "Another entry has the same fullUrl");
        }
        if (!id.isEmpty()) {
            places.putIfAbsent(type + "/" + id, entry);
        }
    }

    private void stay(int entry) {
        JsonNode resource = resource(entry);
        String place = "Bundle.entry[" + entry + "].resource";
        String member = type(entry).equals("Encounter") ? "subject" : "patient";
        Integer patient = places.get(resource.path(member).path("reference").asText(""));
        if (patient == null || !type(patient).equals("Patient")) {
            issue("not-found", place + "." + member, "The Patient is not in this bundle");
            return;
        }
        stays.add(new StayFields(this::referred, resource, resource(patient)).stay(entry, patient));
    }

    /** What a reference means, when it is in the bundle. */
    private JsonNode referred(JsonNode reference) {
        Integer place = places.get(reference.path("reference").asText(""));
        return place == null ? MissingNode.getInstance() : resource(place);
    }

    private String type(int entry) {
        return resource(entry).path("resourceType").asText("");
    }

    private JsonNode resource(int entry) {
        return entries.get(entry).path("resource");
    }

    private void issue(String code, String expression, String words) {
        issues.add(new Issue(code, expression, words));
    }
}
