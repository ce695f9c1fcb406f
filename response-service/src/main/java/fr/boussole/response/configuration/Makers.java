package fr.boussole.response.configuration;

import fr.boussole.response.contact.Sealing;
import fr.boussole.response.identity.Pseudonyms;
import fr.boussole.response.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Makes the pure parts that need a setting, and the clock. */
@ApplicationScoped
class Makers {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Links links(Boussole settings) {
        return new Links(settings.link().key().getBytes(StandardCharsets.UTF_8));
    }

    @Produces
    @Singleton
    Pseudonyms pseudonyms(Boussole settings) {
        return new Pseudonyms(settings.pseudonym().key().getBytes(StandardCharsets.UTF_8));
    }

    @Produces
    @Singleton
    Sealing sealing(Boussole settings) {
        Map<String, byte[]> keys = new TreeMap<>();
        settings.contact()
                .keys()
                .forEach((name, key) -> keys.put(name, Base64.getUrlDecoder().decode(key)));
        return new Sealing(keys, settings.contact().newestKey());
    }
}
