package fr.boussole.survey.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.survey.questionnaire.State;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MoveTest {
    @Test
    void only_legal_moves_exist() {
        Set<String> legal = new TreeSet<>();
        for (Move move : Move.values()) {
            for (State state : State.values()) {
                move.from(state).ifPresent(to -> legal.add(state + " " + move + " " + to));
            }
        }
        assertThat(legal)
                .containsExactly(
                        "APPROVED PUBLISH PUBLISHED",
                        "APPROVED WITHDRAW DRAFT",
                        "DRAFT PUBLISH PUBLISHED",
                        "DRAFT SUBMIT IN_REVIEW",
                        "IN_REVIEW APPROVE APPROVED",
                        "IN_REVIEW RETURN DRAFT",
                        "IN_REVIEW WITHDRAW DRAFT",
                        "PUBLISHED RETIRE RETIRED");
    }
}
