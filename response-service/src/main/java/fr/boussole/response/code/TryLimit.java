package fr.boussole.response.code;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who tries codes: each network (IPv4 /24, IPv6 /48) may be wrong 100 times at once, then once a second. Codes that open
 * cost nothing, so a hospital behind one address is never shut out by its patients, and by their slips for a second at most.
 * The networks seen last are remembered, up to 20,000.
 */
@Singleton
public class TryLimit {

    private static final int AT_ONCE = 100;
    private static final int NETWORKS = 20_000;
    private static final int IPV4_NETWORK = 3;
    private static final int IPV6_NETWORK = 6;
    private static final int IPV4_BYTES = 4;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > NETWORKS;
        }
    };

    @Inject
    TryLimit() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    TryLimit(TimeMeter time) {
        this.time = time;
    }

    /** Whether someone at that address may try now. */
    public boolean allows(String address) {
        return bucket(address).getAvailableTokens() > 0;
    }

    /** A try from that address was wrong. */
    public void wrong(String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(network(address), any -> Bucket.builder()
                    .withCustomTimePrecision(time)
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, Duration.ofSeconds(1)))
                    .build());
        }
    }

    /** The network of an address. Only addresses in figures are given, so nothing is asked of a name server. */
    public static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int kept = bytes.length == IPV4_BYTES ? IPV4_NETWORK : IPV6_NETWORK;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, kept)) + "/" + kept;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
