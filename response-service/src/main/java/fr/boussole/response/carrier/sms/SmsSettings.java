package fr.boussole.response.carrier.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The gateway through which SMS go ({@code docs/sms-gateway.md}). Without an address nobody is reached by SMS. */
@ConfigMapping(prefix = "boussole.sms")
public interface SmsSettings {

    /** Where the gateway answers, without a slash at the end. */
    Optional<URI> gateway();

    /** Secret by which it knows us. */
    Optional<String> token();

    /** Secret, at least 16 bytes, by which we know its reports. */
    Optional<String> reportKey();

    /** Who seems to send: up to 11 letters and figures. It stands in the text too, and says nothing of anyone's health. */
    @WithDefault("Boussole")
    String sender();

    /** Longest wait for a connection, and for an answer. */
    @WithDefault("20s")
    Duration patience();
}
