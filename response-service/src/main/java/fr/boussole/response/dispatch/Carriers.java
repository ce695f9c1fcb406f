package fr.boussole.response.dispatch;

import fr.boussole.response.carrier.Carrier;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.pathway.Channel;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The carriers of this instance, by channel. */
@ApplicationScoped
class Carriers {

    private final Map<Channel, Carrier> byChannel;

    Carriers(@All List<Carrier> carriers) {
        byChannel = carriers.stream()
                .collect(Collectors.toMap(Carrier::channel, Function.identity(), (first, other) -> first));
    }

    Optional<Carrier> by(Channel channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }

    Hands.Errand errand(Channel channel, Contact contact) {
        return new Hands.Errand(channel, by(channel).flatMap(carrier -> carrier.destination(contact)));
    }

    Set<Channel> reaching(Contact contact) {
        return byChannel.values().stream()
                .filter(carrier -> carrier.reaches(contact))
                .map(Carrier::channel)
                .collect(Collectors.toSet());
    }
}
