package fr.boussole.response.carrier;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what is told of notices, for tests of those who tell. */
@Alternative
@ApplicationScoped
public class RecordedReports implements Reports {

    private final List<DeliveryReport.Outcome> outcomes = new CopyOnWriteArrayList<>();
    private final List<UUID> notices = new CopyOnWriteArrayList<>();

    /** In place of the account of notices. */
    public static class InPlace implements QuarkusTestProfile {
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
