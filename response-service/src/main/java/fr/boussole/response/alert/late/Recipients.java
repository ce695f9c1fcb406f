package fr.boussole.response.alert.late;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Those of each establishment who are written to when a case is late. */
@ApplicationScoped
class Recipients {

    private final EntityManager database;

    Recipients(EntityManager database) {
        this.database = database;
    }

    @Transactional
    List<Recipient> of(String establishment) {
        List<?> rows = database.createNativeQuery(
                        "select email, language from alert_recipient where organisation = :establishment order by email")
                .setParameter("establishment", establishment)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Recipient((String) row[0], (String) row[1]))
                .toList();
    }

    /** These and no others. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String establishment, List<Recipient> recipients) {
        database.createNativeQuery("delete from alert_recipient where organisation = :establishment")
                .setParameter("establishment", establishment)
                .executeUpdate();
        for (Recipient recipient : recipients) {
            database.createNativeQuery(
                            "insert into alert_recipient (organisation, email, language) values (:establishment, :email, :language)")
                    .setParameter("establishment", establishment)
                    .setParameter("email", recipient.email())
                    .setParameter("language", recipient.language())
                    .executeUpdate();
        }
    }
}
