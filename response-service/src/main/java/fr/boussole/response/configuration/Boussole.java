package fr.boussole.response.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The settings of this service. */
@ConfigMapping(prefix = "boussole")
public interface Boussole {

    Pseudonym pseudonym();

    Link link();

    Contact contact();

    Outbox outbox();

    Limits limits();

    Imports imports();

    Expiry expiry();

    Moving moving();

    /** How references become pseudonyms. */
    interface Pseudonym {
        /** Secret, at least 16 bytes; another key makes other pseudonyms, so it never changes. */
        String key();
    }

    /** The links that patients open. */
    interface Link {
        /** Secret, at least 16 bytes; another key closes every link in circulation. */
        String key();

        /** Where patients reach this service, without a slash at the end. */
        @WithDefault("http://127.0.0.1:8082")
        URI address();
    }

    /** How people can be reached. */
    interface Contact {
        /** Secret keys by name, each 32 bytes in base64url; those that are no longer in use stay until nothing is sealed by them. */
        Map<String, String> keys();

        /** The name of the key that seals. */
        String newestKey();
    }

    /** The way of messages to Kafka. */
    interface Outbox {
        /** Whether this instance sends at all; false where Debezium does. */
        @WithDefault("true")
        boolean enabled();

        /** What comes before {@code responses} in a topic's name. */
        @WithDefault("boussole.")
        String topicPrefix();

        /** Messages published before their rows are deleted together. */
        @Min(1)
        @Max(50_000)
        @WithDefault("2000")
        int batch();

        /** How long a message that a crashed instance left may wait before someone looks. */
        @WithDefault("250ms")
        Duration poll();

        /** How long the broker has to take a batch, before all of it is sent again; at least a second. */
        @WithDefault("30s")
        Duration patience();

        /** How long a stopping instance waits for the batch under way; what is cut short is sent by the next. */
        @WithDefault("10s")
        Duration stopsWithin();
    }

    /** What is refused for its size. */
    interface Limits {
        /** Bytes of a body that is not streamed. */
        @Min(1024)
        @WithDefault("1048576")
        long body();

        /** Rows of a streamed file. */
        @Min(1)
        @WithDefault("2000000")
        long streamedRows();
    }

    /** The end of windows. */
    interface Expiry {
        /** How often invitations that are overdue are closed; {@code off} never does. */
        @WithDefault("10m")
        String every();
    }

    /** The move of episodes to a new version of their pathway. */
    interface Moving {
        /** How often someone looks for episodes to move; {@code off} never does. */
        @WithDefault("10s")
        String every();
    }

    /** Imports of past answers. */
    interface Imports {
        /** Rows of a transaction. */
        @Min(1)
        @Max(10_000)
        @WithDefault("500")
        int batch();

        /** Refused rows that a report keeps; the rest are only counted. */
        @Min(1)
        @WithDefault("10000")
        int keptRefusals();
    }
}
