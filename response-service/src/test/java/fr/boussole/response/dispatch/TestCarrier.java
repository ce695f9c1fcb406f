package fr.boussole.response.dispatch;

import fr.boussole.response.carrier.Carrier;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.Notice;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.pathway.Channel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A carrier that does as it is told, and remembers what it took. */
class TestCarrier implements Carrier {

    private final Channel channel;
    private final boolean repeatable;
    private final Clock clock;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile boolean isAbroad;
    private volatile Function<Notice, Handover> behaviour = notice -> new Handover.Taken("ref");

    TestCarrier(Channel channel, boolean repeatable, Clock clock) {
        this.channel = channel;
        this.repeatable = repeatable;
        this.clock = clock;
    }

    /** A notice that it took, and when. */
    record Taken(Notice notice, Instant at) {}

    /** The process dies while it hands over. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }

    /** What is done with the next notices. One is taken when the behaviour says so, or throws after {@link #take}. */
    void behave(Function<Notice, Handover> as) {
        behaviour = as;
    }

    /** It speaks to servers of others, as those of mail domains. */
    void goAbroad() {
        isAbroad = true;
    }

    @Override
    public Optional<String> destination(Contact contact) {
        return isAbroad
                ? Optional.of(contact.email().orElse("").replaceFirst(".*@", ""))
                : Carrier.super.destination(contact);
    }

    void take(Notice notice) {
        boolean isKnown = repeatable
                && taken.stream().anyMatch(earlier -> earlier.notice().id().equals(notice.id()));
        if (!isKnown) {
            taken.add(new Taken(notice, clock.instant()));
        }
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    List<Taken> taken(String episode) {
        return taken.stream()
                .filter(each -> each.notice().episode().equals(episode))
                .toList();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public boolean reaches(Contact contact) {
        return switch (channel) {
            case EMAIL -> contact.email().isPresent();
            case SMS, TELEPHONE -> contact.telephone().isPresent();
            default -> !contact.address().isEmpty();
        };
    }

    @Override
    public boolean isRepeatable() {
        return repeatable;
    }

    @Override
    public Handover hand(Notice notice) {
        Handover outcome = behaviour.apply(notice);
        if (outcome instanceof Handover.Taken) {
            take(notice);
        }
        return outcome;
    }
}
