package fr.boussole.response.attachment;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.contact.Sealing;
import fr.boussole.response.identity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The files that people added to their answers, sealed in the database and gone with their episode. Answers say of a file its kind,
 * size, hash and address, and never hold its bytes.
 */
@ApplicationScoped
public class Attachments {

    private static final String ADDRESS = "/api/attachments/";

    private final EntityManager database;
    private final Sealing sealing;
    private final AttachmentSettings settings;
    private final Boussole boussole;
    private final Clock clock;

    Attachments(EntityManager database, Sealing sealing, AttachmentSettings settings, Boussole boussole, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.settings = settings;
        this.boussole = boussole;
        this.clock = clock;
    }

    /** A file and its kind. */
    public record Opened(FileKind kind, byte[] bytes) {}

    /**
     * Keeps a file for one invitation; the same bytes again are the same file.
     *
     * @param number of the file among those of its question, from 1
     * @return what an answer says of it, or why it is not taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept keep(UUID invitation, byte[] file, int number) {
        if (file.length > settings.size()) {
            return new Kept.TooLarge(settings.size());
        }
        Optional<FileKind> kind = FileKind.of(file);
        if (kind.isEmpty()) {
            return new Kept.UnknownKind();
        }
        byte[] plain;
        try {
            plain = kind.get().plain(file);
        } catch (UnreadableFile broken) {
            return new Kept.UnknownKind();
        }
        String hash = sha1(plain);
        Optional<AnswerValue.Attachment> same = same(invitation, hash);
        if (same.isPresent()) {
            return new Kept.Stored(same.get());
        }
        if (together(invitation) + plain.length > settings.together()) {
            return new Kept.TooLarge(settings.together());
        }
        return new Kept.Stored(
                stored(invitation, kind.get(), plain, hash, kind.get().title(number)));
    }

    private AnswerValue.Attachment stored(UUID invitation, FileKind kind, byte[] plain, String hash, String title) {
        UUID id = Ids.next();
        Sealing.Sealed sealed = sealing.seal(plain, id.toString());
        database.createNativeQuery("""
                        insert into attachment (id, invitation, content_type, size, hash, title, sealed, key, kept_at)
                        values (:id, :invitation, :type, :size, :hash, :title, :sealed, :key, :at)
                        """)
                .setParameter("id", id)
                .setParameter("invitation", invitation)
                .setParameter("type", kind.contentType())
                .setParameter("size", plain.length)
                .setParameter("hash", hash)
                .setParameter("title", title)
                .setParameter("sealed", sealed.bytes())
                .setParameter("key", sealed.key())
                .setParameter("at", clock.instant())
                .executeUpdate();
        return new AnswerValue.Attachment(kind.contentType(), address(id), "", plain.length, hash, title);
    }

    /** The same bytes, sent before: they are not kept twice. */
    private Optional<AnswerValue.Attachment> same(UUID invitation, String hash) {
        List<?> rows = database.createNativeQuery(
                        "select id, content_type, size, title from attachment where invitation = ?1 and hash = ?2")
                .setParameter(1, invitation)
                .setParameter(2, hash)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new AnswerValue.Attachment(
                        (String) row[1], address((UUID) row[0]), "", ((Number) row[2]).longValue(), hash, (String)
                                row[3]));
    }

    /** The file of an invitation; empty when it has none of this id. */
    @Transactional
    public Optional<Opened> of(UUID invitation, UUID id) {
        List<?> rows = database.createNativeQuery(
                        "select content_type, sealed, key from attachment where id = ?1 and invitation = ?2")
                .setParameter(1, id)
                .setParameter(2, invitation)
                .getResultList();
        return rows.stream().findFirst().map(row -> opened(id, (Object[]) row));
    }

    Opened opened(UUID id, Object[] row) {
        Sealing.Sealed sealed = new Sealing.Sealed((byte[]) row[1], (String) row[2]);
        return new Opened(
                FileKind.ofContentType((String) row[0]).orElseThrow(), sealing.openBytes(sealed, id.toString()));
    }

    /** Whether an answer says of a file what was said when this invitation's file was kept. */
    @Transactional
    public boolean isKept(UUID invitation, AnswerValue.Attachment file) {
        return file.data().isEmpty()
                && id(file).filter(id -> exists(invitation, id)).isPresent();
    }

    /** Deletes the files of an invitation that no answer names any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepOnly(UUID invitation, Collection<AnswerValue> values) {
        String named = values.stream()
                .filter(AnswerValue.Attachment.class::isInstance)
                .flatMap(value -> id((AnswerValue.Attachment) value).stream())
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        database.createNativeQuery("delete from attachment where invitation = :invitation and "
                        + "not (cast(id as text) = any(string_to_array(:named, ',')))")
                .setParameter("invitation", invitation)
                .setParameter("named", named)
                .executeUpdate();
    }

    /** The id of a file that is kept here, as an answer names it. */
    public Optional<UUID> id(AnswerValue.Attachment file) {
        String before = boussole.link().address() + ADDRESS;
        try {
            return Optional.of(file.url())
                    .filter(url -> url.startsWith(before))
                    .map(url -> UUID.fromString(url.substring(before.length())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private String address(UUID id) {
        return boussole.link().address() + ADDRESS + id;
    }

    private boolean exists(UUID invitation, UUID id) {
        return !database.createNativeQuery("select 1 from attachment where id = ?1 and invitation = ?2")
                .setParameter(1, id)
                .setParameter(2, invitation)
                .getResultList()
                .isEmpty();
    }

    private long together(UUID invitation) {
        return ((Number) database.createNativeQuery(
                                "select coalesce(sum(size), 0) from attachment where invitation = ?1")
                        .setParameter(1, invitation)
                        .getSingleResult())
                .longValue();
    }

    /** As FHIR's Attachment has it: SHA-1 in base64, against accidents and not against attackers. */
    private static String sha1(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
