package se.handslag.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.web.signin.Signing.location;
import static se.handslag.web.signin.Signing.query;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** Answers that are forged, borrowed, stale or meant for another; not one of them opens the door. */
class ForgedAnswersTest {
    private static final String CLIENT = "handslag-0380";

    private static final SettableClock CLOCK = Signing.clock();

    private static LyingProvider provider;
    private static LyingProvider other;
    private static RunningHouse house;

    private final Browser browser = new Browser(house.port());
    private Map<String, String> question = Map.of();

    @BeforeAll
    static void start() throws IOException, JOSEException {
        provider = new LyingProvider();
        other = new LyingProvider();
        house = Signing.house(
                CLOCK,
                Signing.provider(UPPSALA, provider.issuer(), CLIENT, List.of()),
                Signing.provider(REGION, other.issuer(), "handslag-03", List.of()));
    }

    @BeforeEach
    void ask() {
        provider.forgets();
        askAgain();
    }

    @AfterAll
    static void stop() {
        house.close();
        provider.close();
        other.close();
    }

    @Test
    void theTrueAnswerOpensTheDoorAndWasAskedForWithProof() throws JOSEException, GeneralSecurityException {
        provider.handsOut(provider.signed(truth().build()));

        assertThat(location(answer())).hasToString("/");
        assertThat(provider.asked())
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "the-code")
                .containsEntry("redirect_uri", question.get("redirect_uri"))
                .doesNotContainKey("client_secret");
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(provider.asked().get("code_verifier").getBytes(StandardCharsets.US_ASCII));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(hash))
                .isEqualTo(question.get("code_challenge"));
        assertThat(provider.authorization())
                .isEqualTo("Basic "
                        + Base64.getEncoder()
                                .encodeToString((CLIENT + ":" + Signing.SECRET).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAnAnswerThatNobodySigned() {
        refusesToken(LyingProvider.unsigned(truth().build()));
    }

    @Test
    void refusesAnAnswerThatIsSealedWithTheClientsSecret() throws JOSEException {
        refusesToken(LyingProvider.sealed(truth().build(), Signing.SECRET.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAnAnswerThatIsSealedWithThePublicKey() throws JOSEException {
        refusesToken(LyingProvider.sealed(
                truth().build(), provider.key().toRSAPublicKey().getEncoded()));
    }

    @Test
    void refusesAnAnswerThatAnotherKeySignedByTheSameName() throws JOSEException {
        RSAKey stranger = new RSAKeyGenerator(2048).keyID("the-key").generate();
        refusesToken(LyingProvider.signed(truth().build(), stranger));
    }

    @Test
    void refusesAnAnswerThatTheOtherAuthoritysProviderSigned() throws JOSEException {
        refusesToken(other.signed(truth().build()));
    }

    @Test
    void refusesAnAnswerThatHasBeenChangedAfterItWasSigned() throws JOSEException {
        String[] signed = provider.signed(truth().build()).split("\\.");
        String[] another = provider.signed(
                        truth().claim("employeeHsaId", Signing.NILS).build())
                .split("\\.");
        refusesToken(signed[0] + "." + another[1] + "." + signed[2]);
    }

    @Test
    void refusesAnAnswerToAnotherQuestion() throws JOSEException {
        refusesToken(provider.signed(truth().claim("nonce", "another").build()));
        askAgain();
        refusesToken(provider.signed(truth().claim("nonce", null).build()));
    }

    @Test
    void refusesAnAnswerForAnotherClient() throws JOSEException {
        refusesToken(provider.signed(truth().audience("handslag-03").build()));
        askAgain();
        refusesToken(
                provider.signed(truth().audience(List.of(CLIENT, "another")).build()));
        askAgain();
        refusesToken(provider.signed(truth().audience(List.of(CLIENT, "another"))
                .claim("azp", "another")
                .build()));
    }

    @Test
    void refusesAnAnswerThatSomeoneElseGave() throws JOSEException {
        refusesToken(provider.signed(truth().issuer(other.issuer()).build()));
        askAgain();
        refusesToken(provider.signed(truth().issuer(null).build()));
    }

    @Test
    void refusesAnAnswerThatIsTooOldOrNotYetGiven() throws JOSEException {
        refusesToken(provider.signed(
                truth().expirationTime(in(Duration.ofMinutes(-2))).build()));
        askAgain();
        refusesToken(provider.signed(truth().expirationTime(null).build()));
        askAgain();
        refusesToken(
                provider.signed(truth().issueTime(in(Duration.ofMinutes(2))).build()));
        askAgain();
        refusesToken(
                provider.signed(truth().issueTime(in(Duration.ofMinutes(-11))).build()));
        askAgain();
        refusesToken(
                provider.signed(truth().notBeforeTime(in(Duration.ofMinutes(2))).build()));
    }

    @Test
    void letsClocksDifferByLessThanAMinute() throws JOSEException {
        provider.handsOut(provider.signed(truth().issueTime(in(Duration.ofSeconds(40)))
                .expirationTime(in(Duration.ofSeconds(-40)))
                .build()));
        assertThat(location(answer())).hasToString("/");
    }

    @Test
    void refusesAnAnswerWithASwappedState() throws JOSEException {
        provider.handsOut(provider.signed(truth().build()));
        Browser victim = new Browser(house.port());
        victim.get("/logga-in/municipality-0380");

        // The attacker's own answer, planted in someone else's browser.
        turnedAway(victim, victim.get(back("code=the-code&state=" + question.get("state"))), "ett annat fönster");
        turnedAway(browser, browser.get(back("code=the-code&state=guessed")), "ett annat fönster");
        turnedAway(browser, browser.get(back("code=the-code")), "ett annat fönster");
        assertThat(provider.asked()).isEmpty();
    }

    @Test
    void refusesACodeThatTheProviderDoesNotKnow() {
        provider.refusesTheCode();
        turnedAway(browser, answer(), "släppte inte in dig");
    }

    @Test
    void refusesAnAnswerThatSaysThatAnotherProviderGaveIt() throws JOSEException {
        provider.handsOut(provider.signed(truth().build()));
        turnedAway(
                browser,
                browser.get(back("code=the-code&state=" + question.get("state") + "&iss=" + other.issuer())),
                "ett annat fönster");
        assertThat(provider.asked()).isEmpty();
    }

    @Test
    void tellsWhatTheProviderAnsweredInPlainWordsAndNotInItsOwn() {
        turnedAway(
                browser,
                browser.get(back("error=access_denied&error_description=%3Cb%3EKim&state=" + question.get("state"))),
                "Inloggningen avbröts");
        assertThat(browser.get("/logga-in").body()).doesNotContain("Kim");
        askAgain();
        turnedAway(
                browser, browser.get(back("error=server_error&state=" + question.get("state"))), "släppte inte in dig");
        askAgain();
        turnedAway(browser, browser.get(back("state=" + question.get("state"))), "gick inte att lita på");
        askAgain();
        turnedAway(browser, browser.get(back("code=a&code=b&state=" + question.get("state"))), "");
    }

    private void refusesToken(String token) {
        provider.handsOut(token);
        turnedAway(browser, answer(), "gick inte att lita på");
    }

    private static void turnedAway(Browser browser, HttpResponse<String> answer, String why) {
        assertThat(location(answer)).hasToString("/logga-in");
        assertThat(browser.get("/logga-in").body()).contains(why);
        assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(303);
    }

    private void askAgain() {
        question = query(location(browser.get("/logga-in/municipality-0380")));
    }

    private HttpResponse<String> answer() {
        return browser.get(back("code=the-code&state=" + question.get("state")));
    }

    private static String back(String query) {
        return "/logga-in/municipality-0380/svar?" + query;
    }

    /** What an honest provider would say of Sara now, in answer to this question. */
    private JWTClaimsSet.Builder truth() {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .audience(CLIENT)
                .subject("sara")
                .issueTime(in(Duration.ZERO))
                .expirationTime(in(Duration.ofMinutes(5)))
                .claim("nonce", question.get("nonce"));
        Signing.sara().forEach(claims::claim);
        return claims;
    }

    private Date in(Duration time) {
        return Date.from(CLOCK.instant().plus(time));
    }
}
