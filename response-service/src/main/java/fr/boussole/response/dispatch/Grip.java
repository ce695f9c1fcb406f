package fr.boussole.response.dispatch;

import java.util.Optional;

/** The hold of one look at one invitation on a hand that it may need. */
final class Grip {

    private final Hands hands;
    private Optional<Hands.Errand> taken = Optional.empty();
    private Optional<Hands.Errand> refused = Optional.empty();

    Grip(Hands hands) {
        this.hands = hands;
    }

    /** Whether a hand was free for it, which now is its own. */
    boolean take(Hands.Errand errand) {
        boolean isFree = hands.take(errand);
        taken = isFree ? Optional.of(errand) : Optional.empty();
        refused = isFree ? Optional.empty() : Optional.of(errand);
        return isFree;
    }

    /** What no hand was free for. */
    Optional<Hands.Errand> refused() {
        return refused;
    }

    /** Nothing will be done with it. */
    void letGo() {
        taken.ifPresent(hands::give);
    }

    /** Does it with the hand that was taken. */
    void work(Runnable work) {
        hands.work(taken.orElseThrow(), work);
    }
}
