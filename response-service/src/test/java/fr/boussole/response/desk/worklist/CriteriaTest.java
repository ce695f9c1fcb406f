package fr.boussole.response.desk.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private static Criteria of(String... pairs) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            query.add(pairs[i], pairs[i + 1]);
        }
        return Criteria.of(query);
    }

    @Test
    void an_address_says_the_criteria_again() {
        Criteria criteria =
                of("pathway", "hip", "unit", "tilleuls", "step", "after", "state", "late", "sort", "day", "page", "3");

        assertThat(criteria)
                .isEqualTo(new Criteria("hip", "tilleuls", "after", Optional.of(Standing.LATE), Criteria.Order.DAY, 3));
        assertThat(criteria.address())
                .isEqualTo("/desk?pathway=hip&unit=tilleuls&step=after&state=late&sort=day&page=3");
    }

    @Test
    void what_makes_no_sense_is_passed_over() {
        assertThat(of("pathway", "' or 1=1", "state", "gone", "sort", "name", "page", "-1"))
                .isEqualTo(Criteria.ALL);
    }

    @Test
    void the_address_of_everyone_has_no_parameter() {
        assertThat(Criteria.ALL.address()).isEqualTo("/desk");
    }
}
