package fr.boussole.response.carrier;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what is told of notices, for tests of those who tell. */
@Alternative
@ApplicationScoped
public class RecordedReports implements Reports {

    private final List<DeliveryReport.Outcome> outcomes = new CopyOnWriteArrayList<>();
    private final List<UUID> notices = new CopyOnWriteArrayList<>();

    /** In place of the account of notices; and the keys of contacts have just been changed. */
    public static class InPlace implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "boussole.contact.newest-key", "second",
                    "boussole.contact.keys.second", "YSBzZWNvbmQga2V5IHRoYXQgaXMgYWxzbyAzMiBieS4=");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(RecordedReports.class);
        }
    }

    @Override
    public void take(UUID notice, DeliveryReport report) {
        notices.add(notice);
        outcomes.add(report.outcome());
    }

    public List<DeliveryReport.Outcome> of(UUID notice) {
        return java.util.stream.IntStream.range(0, notices.size())
                .filter(i -> notices.get(i).equals(notice))
                .mapToObj(outcomes::get)
                .toList();
    }
}
