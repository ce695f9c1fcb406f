package fr.boussole.response.erasure;

import fr.boussole.response.configuration.Boussole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers who asked not to be asked again, so that the next file or message of the hospital does not bring them back. Only a keyed hash of
 * the pseudonym and the day are kept: they tell who it is to nobody, but recognise them when they come again.
 */
@ApplicationScoped
public class Refusals {

    private static final String ALGORITHM = "HmacSHA256";

    private final EntityManager database;
    private final SecretKeySpec key;
    private final Clock clock;

    Refusals(EntityManager database, Boussole settings, Clock clock) {
        this.database = database;
        this.key = new SecretKeySpec(settings.pseudonym().key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /** @param pseudonym of a person or of an episode */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(String pseudonym) {
        database.createNativeQuery("insert into refusal (hash, day) values (:hash, :day) on conflict do nothing")
                .setParameter("hash", hash(pseudonym))
                .setParameter("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Those of them who asked not to be asked again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> among(Collection<String> pseudonyms) {
        Map<String, String> byHash = new HashMap<>();
        pseudonyms.forEach(pseudonym -> byHash.put(HexFormat.of().formatHex(hash(pseudonym)), pseudonym));
        List<String> found = database.createNativeQuery("""
                        select encode(hash, 'hex') from refusal
                        where hash in (select decode(said, 'hex') from unnest(cast(:hashes as text[])) as asked(said))
                        """, String.class)
                .setParameter("hashes", byHash.keySet().toArray(String[]::new))
                .getResultList();
        return found.stream().map(byHash::get).collect(Collectors.toSet());
    }

    private byte[] hash(String pseudonym) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(("boussole refusal v1\n" + pseudonym).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }
}
