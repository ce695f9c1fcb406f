package fr.boussole.response.carrier;

import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.link.SignedIds;
import fr.boussole.response.link.SignedIds.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** The addresses at which a person asks for no more messages: one for each notice, signed, good for nothing else. */
@ApplicationScoped
public class Stops {

    private final SignedIds ids;
    private final URI address;

    Stops(SignedIds ids, Boussole settings) {
        this.ids = ids;
        this.address = settings.link().address();
    }

    public URI of(UUID notice) {
        return URI.create(address + "/stop/" + ids.sign(Purpose.STOP, notice));
    }

    /** The notice whose address ends with that token, if it is one of ours. */
    public Optional<UUID> read(String token) {
        return ids.read(Purpose.STOP, token);
    }
}
