package fr.boussole.survey.page.find;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.score.Kind;
import fr.boussole.survey.questionnaire.State;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    @Test
    void what_the_address_says_is_looked_for() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.add("q", "  hanche  douleur ");
        query.add("state", "PUBLISHED");
        query.add("kind", "PROM");
        query.add("spoken", "ar");
        query.add("page", "3");

        Criteria criteria = Criteria.of(query);

        assertThat(criteria.eachWord()).containsExactly("hanche", "douleur");
        assertThat(criteria.state()).contains(State.PUBLISHED);
        assertThat(criteria.kind()).contains(Kind.PROM);
        assertThat(criteria.language()).contains("ar");
        assertThat(criteria.page()).isEqualTo(3);
    }

    @Test
    void what_makes_no_sense_is_passed_over() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.add("state", "LOST");
        query.add("kind", "'; drop table");
        query.add("spoken", "%");
        query.add("page", "-1");

        assertThat(Criteria.of(query))
                .isEqualTo(new Criteria("", Optional.empty(), Optional.empty(), Optional.empty(), 1));
    }
}
