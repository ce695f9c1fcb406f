package fr.boussole.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {

    @Test
    void a_token_is_asked_once_while_it_is_valid() throws IOException {
        try (OneAnswer realm = new OneAnswer(200, "{\"access_token\":\"t\",\"expires_in\":300}", "")) {
            TokenSource tokens = TokenSource.clientCredentials(realm.address(), "s&cret");

            assertThat(tokens.token()).isEqualTo("t");
            assertThat(tokens.token()).isEqualTo("t");

            assertThat(realm.asked()).singleElement().satisfies(asked -> {
                assertThat(asked.line()).isEqualTo("POST /protocol/openid-connect/token");
                assertThat(asked.body()).contains("client_id=boussole-loader", "client_secret=s%26cret");
            });
        }
    }

    @Test
    void a_token_that_is_about_to_expire_is_asked_again() throws IOException {
        try (OneAnswer realm = new OneAnswer(200, "{\"access_token\":\"t\",\"expires_in\":20}", "")) {
            TokenSource tokens = TokenSource.clientCredentials(realm.address(), "secret");

            tokens.token();
            tokens.token();

            assertThat(realm.asked()).hasSize(2);
        }
    }

    @Test
    void a_wrong_secret_is_a_refusal_that_does_not_repeat_it() throws IOException {
        try (OneAnswer realm = new OneAnswer(401, "{\"error\":\"unauthorized_client\"}", "")) {
            TokenSource tokens = TokenSource.clientCredentials(realm.address(), "hush-hush");

            assertThatThrownBy(tokens::token)
                    .isInstanceOf(PlatformRefusal.class)
                    .hasMessageContaining("unauthorized_client")
                    .hasMessageNotContaining("hush-hush");
        }
    }
}
