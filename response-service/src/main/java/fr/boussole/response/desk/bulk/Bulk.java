package fr.boussole.response.desk.bulk;

import fr.boussole.response.desk.person.Act;
import fr.boussole.response.desk.person.Acts;
import fr.boussole.response.desk.person.Dossier;
import fr.boussole.response.desk.person.Outcome;
import fr.boussole.response.desk.person.PersonWords;
import fr.boussole.response.security.Scope;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does one thing for many people, each in a transaction of their own: what cannot be done for one stops none of the others. Done
 * twice, it is done once, since each act can be: what is paused is not paused again, and a notice that waits is not doubled.
 */
@ApplicationScoped
class Bulk {

    private final Dossier.Cabinet cabinet;
    private final Acts acts;

    Bulk(Dossier.Cabinet cabinet, Acts acts) {
        this.cabinet = cabinet;
        this.acts = acts;
    }

    /**
     * Someone for whom it is not done.
     *
     * @param why empty when it simply does not apply now
     * @param known whether they are in view
     */
    record Left(String episode, String why, boolean known) {}

    /** For whom it will be done, and who is left as they are. */
    record Preview(List<String> goes, List<Left> stays) {}

    /** For whom it was done, and who was left as they were. */
    record Result(List<String> done, List<Left> left) {}

    Preview preview(Wish wish, Scope.View view, BulkWords words) {
        List<String> goes = new ArrayList<>();
        List<Left> stays = new ArrayList<>();
        for (String episode : wish.chosen()) {
            Optional<Dossier> dossier = find(episode, view);
            if (dossier.filter(found -> found.mayDo(wish.act())).isPresent()) {
                goes.add(episode);
            } else {
                stays.add(new Left(episode, dossier.isPresent() ? "" : words.gone(), dossier.isPresent()));
            }
        }
        return new Preview(goes, stays);
    }

    Result act(Wish wish, Scope.View view, PersonWords words, String gone) {
        List<String> done = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (String episode : wish.chosen()) {
            Optional<String> why = act(wish, episode, view, words, gone);
            why.ifPresentOrElse(
                    reason -> left.add(new Left(episode, reason, !reason.equals(gone))), () -> done.add(episode));
        }
        return new Result(done, left);
    }

    /** Why it was not done; empty when it was. */
    private Optional<String> act(Wish wish, String episode, Scope.View view, PersonWords words, String gone) {
        Optional<Dossier> dossier = find(episode, view);
        if (dossier.isEmpty()) {
            return Optional.of(gone);
        }
        Optional<String> step = wish.act() == Act.SEND
                ? dossier.get().open().stream().findFirst().map(invitation -> invitation.step)
                : Optional.empty();
        try {
            Outcome outcome = acts.act(wish.act(), episode, wish.form(step), view, words);
            return outcome instanceof Outcome.Refused refused ? Optional.of(refused.why()) : Optional.empty();
        } catch (HttpProblem refusal) {
            return Optional.of(gone);
        }
    }

    private Optional<Dossier> find(String episode, Scope.View view) {
        try {
            return Optional.of(cabinet.of(episode, view));
        } catch (HttpProblem unknown) {
            return Optional.empty();
        }
    }
}
