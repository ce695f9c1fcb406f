package fr.boussole.indicator.verification;

import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.tally.TallyView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Recomputes every tally from the log and lays the result beside the live ones. */
@ApplicationScoped
public class Verification {
    private static final int SHOWN = 20;

    private final ResponseLog log;
    private final TallyView live;
    private final Catalogue catalogue;
    private final Clock clock;

    Verification(ResponseLog log, TallyView live, Catalogue catalogue, Clock clock) {
        this.log = log;
        this.live = live;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Verdict verify() {
        var recomputed = new TreeMap<String, Long>();
        long messages = 0;
        long refused = 0;
        long episodes = 0;
        var ends = log.ends();
        for (int partition : log.partitions()) {
            var recount = new Recount();
            log.read(partition, record -> recount.take(record.topic(), record.key(), record.value()));
            recount.tallies(catalogue.current()).forEach((row, count) -> recomputed.merge(row, count, Long::sum));
            messages += recount.messages();
            refused += recount.refused();
            episodes += recount.episodes();
        }
        boolean settled = log.isTakenByTheStream() && log.ends().equals(ends);
        return compare(live.rows(group -> true), recomputed, settled, messages, refused, episodes);
    }

    private Verdict compare(
            Map<String, Long> live,
            Map<String, Long> recomputed,
            boolean settled,
            long messages,
            long refused,
            long episodes) {
        var rows = new TreeSet<>(live.keySet());
        rows.addAll(recomputed.keySet());
        var differences = rows.stream()
                .map(row -> new Verdict.Difference(row, live.getOrDefault(row, 0L), recomputed.getOrDefault(row, 0L)))
                .filter(row -> row.live() != row.recomputed())
                .toList();
        return new Verdict(
                differences.isEmpty(),
                settled,
                messages,
                refused,
                episodes,
                rows.size(),
                differences.size(),
                differences.stream().limit(SHOWN).toList(),
                clock.instant());
    }
}
