package fr.boussole.local.service;

import fr.boussole.local.install.Port;
import fr.boussole.local.install.Ports;
import fr.boussole.local.install.Secrets;
import fr.boussole.local.keycloak.KeycloakNode;
import fr.boussole.local.outside.PostOffice;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a service must be told to find its database, the broker, the sign-in server and the other services. */
public record ServiceEnvironment(Ports ports, Secrets secrets) {

    /** The port on which a service answers. */
    public Port port(Service service) {
        return switch (service) {
            case SURVEY -> ports.survey();
            case RESPONSE -> ports.response();
            case INDICATOR -> ports.indicator();
        };
    }

    /**
     * The variables of one service.
     *
     * @param state where it may keep what it can recompute, such as its stream's state
     */
    public Map<String, String> of(Service service, Path state) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(port(service).number()));
        variables.put(
                "BOUSSOLE_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.postgres().number() + "/" + service.database());
        variables.put("BOUSSOLE_DB_USER", "postgres");
        variables.put("BOUSSOLE_DB_PASSWORD", secrets.database());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka().number());
        variables.put("BOUSSOLE_OIDC_URL", KeycloakNode.realm(ports.keycloak()).toString());
        variables.put("BOUSSOLE_OIDC_SECRET", secrets.oidc());
        variables.put("BOUSSOLE_SURVEY_URL", ports.survey().address().toString());
        variables.put("BOUSSOLE_RESPONSE_URL", ports.response().address().toString());
        variables.put("BOUSSOLE_INDICATOR_URL", ports.indicator().address().toString());
        if (service == Service.RESPONSE) {
            variables.put("BOUSSOLE_PSEUDONYM_KEY", secrets.pseudonymKey());
            variables.put("BOUSSOLE_LINK_KEY", secrets.linkKey());
            variables.put("BOUSSOLE_CONTACT_KEY", secrets.contactKey());
            variables.putAll(channels());
        }
        if (service == Service.INDICATOR) {
            variables.put("BOUSSOLE_STREAM_STATE_DIRECTORY", state.toString());
            variables.put("BOUSSOLE_STREAM_THREADS", String.valueOf(streamThreads()));
        }
        return variables;
    }

    /** Half of the processors: the other half is for the services, the database and the broker that feed the stream. */
    private static int streamThreads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /** The mail server, the mailbox and the SMS gateway of the demonstration: nothing leaves this machine. */
    private Map<String, String> channels() {
        Map<String, String> variables = new TreeMap<>();
        variables.put("BOUSSOLE_SMTP_HOST", "127.0.0.1");
        variables.put("BOUSSOLE_SMTP_PORT", String.valueOf(ports.smtp().number()));
        variables.put("BOUSSOLE_SMTP_SECURITY", "NONE");
        variables.put("BOUSSOLE_MAIL_FROM", "avis@" + PostOffice.DOMAIN);
        variables.put("BOUSSOLE_IMAP_HOST", "127.0.0.1");
        variables.put("BOUSSOLE_IMAP_PORT", String.valueOf(ports.imap().number()));
        variables.put("BOUSSOLE_IMAP_SECURITY", "NONE");
        variables.put("BOUSSOLE_IMAP_USER", PostOffice.RETURNS);
        variables.put("BOUSSOLE_IMAP_PASSWORD", PostOffice.RETURNS);
        variables.put("BOUSSOLE_IMAP_EVERY", "5s");
        variables.put("BOUSSOLE_SMS_GATEWAY", ports.sms().address().toString());
        variables.put("BOUSSOLE_SMS_TOKEN", secrets.smsToken());
        variables.put("BOUSSOLE_SMS_REPORT_KEY", secrets.smsReportKey());
        return variables;
    }
}
