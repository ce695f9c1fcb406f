package fr.boussole.survey.lifecycle;

import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import fr.boussole.survey.questionnaire.State;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A move that somebody made; it stays on record. */
@Entity
@Table(name = "questionnaire_move")
public class Moved extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String questionnaire;

    @Enumerated(EnumType.STRING)
    Move move;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    State fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    State toState;

    String who;
    Instant at;
    String note;

    /** Puts on record that the version, as it stands, makes a move. */
    static void record(QuestionnaireVersion version, Move move, State to, Mover mover, Instant at) {
        Moved moved = new Moved();
        moved.questionnaire = version.id();
        moved.move = move;
        moved.fromState = version.state();
        moved.toState = to;
        moved.who = mover.name();
        moved.at = at;
        moved.note = mover.note().orElse(null);
        moved.persist();
    }

    /** Every move of a version, the first one first. */
    public static List<Moved> of(String questionnaire) {
        return list("questionnaire = ?1 order by id", questionnaire);
    }

    static Optional<Moved> last(String questionnaire, Move move) {
        return find("questionnaire = ?1 and move = ?2 order by id desc", questionnaire, move)
                .firstResultOptional();
    }

    public Move move() {
        return move;
    }

    public State from() {
        return fromState;
    }

    public State to() {
        return toState;
    }

    public String who() {
        return who;
    }

    public Instant at() {
        return at;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
