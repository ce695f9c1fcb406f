package fr.boussole.response.answer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A save that was acknowledged, by the key that the client made for it: the same key again changes nothing. */
@Entity
public class AcceptedSave extends PanacheEntityBase {

    /** 8 to 128 characters. */
    @Id
    public String idempotencyKey;

    public UUID response;
    public Instant at;

    static boolean isKnown(String key) {
        return findByIdOptional(key).isPresent();
    }

    static void remember(String key, UUID response, Instant at) {
        AcceptedSave save = new AcceptedSave();
        save.idempotencyKey = key;
        save.response = response;
        save.at = at;
        save.persist();
    }
}
