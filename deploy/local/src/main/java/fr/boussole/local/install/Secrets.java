package fr.boussole.local.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * What nobody else may know, drawn at random at the first start (256 bits each, base64url) and kept for the next ones in a file
 * that only its owner can read.
 *
 * @param database the password of PostgreSQL
 * @param oidc the secret of the client {@code boussole}, shared by the three services and Keycloak
 * @param loader the secret of the client {@code boussole-loader}
 * @param keycloakAdmin the password of Keycloak's own administrator
 * @param pseudonymKey turns a hospital's own reference into a pseudonym; losing it orphans every episode
 * @param linkKey signs the links that patients receive
 * @param contactKey seals how patients can be reached; losing it loses their addresses
 * @param smsToken by which the SMS gateway knows response-service
 * @param smsReportKey signs what the SMS gateway reports
 */
public record Secrets(
        String database,
        String oidc,
        String loader,
        String keycloakAdmin,
        String pseudonymKey,
        String linkKey,
        String contactKey,
        String smsToken,
        String smsReportKey) {
    private static final String FILE = "secrets.properties";
    private static final int BYTES = 32;

    /** Those of an earlier start, or new ones, kept in {@code directory}. */
    public static Secrets in(Path directory) {
        Path file = directory.resolve(FILE);
        Properties kept = new Properties();
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    kept.load(reader);
                }
            }
            Secrets secrets = new Secrets(
                    keptOrDrawn(kept, "database"),
                    keptOrDrawn(kept, "oidc"),
                    keptOrDrawn(kept, "loader"),
                    keptOrDrawn(kept, "keycloak-admin"),
                    keptOrDrawn(kept, "pseudonym-key"),
                    keptOrDrawn(kept, "link-key"),
                    keptOrDrawn(kept, "contact-key"),
                    keptOrDrawn(kept, "sms-token"),
                    keptOrDrawn(kept, "sms-report-key"));
            write(file, kept);
            return secrets;
        } catch (IOException e) {
            throw new Refusal("Boussole cannot keep its secrets in " + file + ": " + e.getMessage(), e);
        }
    }

    private static String keptOrDrawn(Properties kept, String name) {
        return (String) kept.computeIfAbsent(name, absent -> draw());
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void write(Path file, Properties secrets) throws IOException {
        if (!Files.exists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
        }
        try (var writer = Files.newBufferedWriter(file)) {
            secrets.store(writer, "Boussole's secrets on this machine: keep them, and to yourself");
        }
    }

    /** Keeps the values out of any log. */
    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
