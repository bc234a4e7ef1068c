package se.handslag.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.REGION;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.shell.CannotComeIn;
import se.handslag.web.shell.Journey;
import se.handslag.web.signin.oidc.OpenIdProvider;

/** What is believed of what a provider says about itself. */
class OpenIdProviderTest {
    private final SettableClock clock = Signing.clock();
    private LyingProvider said;
    private OpenIdProvider provider;

    @BeforeEach
    void start() throws IOException, JOSEException {
        said = new LyingProvider();
        provider = new OpenIdProvider(
                Signing.provider(REGION, said.issuer(), "handslag-03", List.of()),
                URI.create("https://handslag.example"),
                clock);
    }

    @AfterEach
    void stop() {
        said.close();
    }

    @Test
    void anAnswerWithoutANameIsRefusedFromAProviderThatAlwaysSaysIt() {
        said.saying(", \"authorization_response_iss_parameter_supported\": true");
        Journey journey = provider.begin().orElseThrow();

        assertThat(provider.arrive(journey, Map.of("code", List.of("a"), "state", List.of(journey.state()))))
                .isEqualTo(Outcome.refused(CannotComeIn.NOT_BEGUN_HERE));
    }

    @Test
    void aProviderThatCallsItselfSomethingElseIsNotBelieved() {
        said.sayingItIs("http://127.0.0.1:1/elsewhere");

        assertThat(provider.begin()).isEqualTo(Outcome.refused(CannotComeIn.PROVIDER_DOWN));
    }

    @Test
    void aProviderThatDoesNotAnswerIsSaidToBeDown() {
        said.close();

        assertThat(provider.begin()).isEqualTo(Outcome.refused(CannotComeIn.PROVIDER_DOWN));
        assertThat(provider.farewell()).isEmpty();
    }

    @Test
    void whatAProviderSaidIsAskedForAgainAfterAnHourAndKeptIfItDoesNotAnswerThen() {
        assertThat(provider.farewell()).isEmpty();
        said.saying(", \"end_session_endpoint\": \"" + said.issuer() + "/end\"");
        assertThat(provider.farewell()).isEmpty();

        clock.advance(Duration.ofMinutes(61));
        assertThat(provider.farewell().map(Signing::query).orElseThrow())
                .containsEntry("client_id", "handslag-03")
                .containsEntry("post_logout_redirect_uri", "https://handslag.example/logga-in");
        said.close();
        clock.advance(Duration.ofMinutes(61));
        assertThat(provider.farewell()).isPresent();
    }

    @Test
    void whatIsRememberedOfAJourneyIsNotWrittenOut() {
        Journey journey = provider.begin().orElseThrow();

        assertThat(journey.toString()).doesNotContain(journey.state(), journey.nonce(), journey.verifier());
    }
}
