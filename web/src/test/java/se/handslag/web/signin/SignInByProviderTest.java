package se.handslag.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.web.signin.Signing.location;
import static se.handslag.web.signin.Signing.query;
import static se.handslag.web.signin.Signing.sara;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.relation.ReadingRelations;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.law.LegalTopic;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.delegate.AdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.RecordCooperation;
import se.handslag.decisions.municipality.delegate.RecordingCooperation;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;
import se.handslag.web.signin.staff.BarStaff;
import se.handslag.web.signin.staff.BarringStaff;

/** The whole way in, over HTTP, at an identity provider that keeps the protocol. */
@CompositionRoot(because = "it signs in the staff of both authorities")
class SignInByProviderTest {
    private static final String LOA3 = "http://id.sambi.se/loa/loa3";
    private static final SettableClock CLOCK = Signing.clock();
    private static final AtomicReference<Map<String, Object>> SAID = new AtomicReference<>(Map.of());
    private static final MockOAuth2Server PROVIDERS = new MockOAuth2Server(new OAuth2Config(
            false, null, null, false, new OAuth2TokenProvider(), Set.of(saying("uppsala"), saying("region"))));

    private static RunningHouse house;

    private final Browser browser = new Browser(house.port());

    @BeforeAll
    static void start() {
        PROVIDERS.start();
        house = Signing.house(
                CLOCK,
                Signing.provider(UPPSALA, PROVIDERS.issuerUrl("uppsala").toString(), "handslag-0380", List.of(LOA3)),
                Signing.provider(REGION, PROVIDERS.issuerUrl("region").toString(), "handslag-03", List.of()));
    }

    @AfterAll
    static void stop() {
        house.close();
        PROVIDERS.shutdown();
    }

    @BeforeEach
    void itIsNow() {
        Signing.setToNow(CLOCK);
    }

    @Test
    void thePageOffersEachAuthoritysProviderByItsName() {
        String page = browser.get("/logga-in").body();

        assertThat(page)
                .contains("Logga in hos Uppsala kommun", "href=\"/logga-in/municipality-0380\"")
                .contains("Logga in hos Region Uppsala", "href=\"/logga-in/region-03\"")
                .doesNotContain("inte inställd", "demo");
        assertThat(browser.get("/logga-in/municipality-0319").statusCode()).isEqualTo(404);
    }

    @Test
    void aSocialWorkerComesInAsTheDirectoryHasThemAndGoesWhereTheyWereGoing() {
        browser.get("/uppgifter");
        HttpResponse<String> in = signIn("municipality-0380", strong(sara()));

        assertThat(location(in)).hasToString("/uppgifter");
        assertThat(browser.get("/uppgifter").body()).contains("Sara Lind", "Socionom, Hikikomori Uppsala");
        assertThat(browser.get("/api/session").body()).contains("\"employer\":\"municipality-0380\"");
    }

    @Test
    void theQuestionCarriesAChallengeAStateAndANonceAndAsksForTheStrength() {
        Map<String, String> asked = query(location(browser.get("/logga-in/municipality-0380")));

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("client_id", "handslag-0380")
                .containsEntry("acr_values", LOA3)
                .containsEntry("redirect_uri", "http://127.0.0.1:" + house.port() + "/logga-in/municipality-0380/svar");
        assertThat(asked.get("state")).hasSizeGreaterThanOrEqualTo(43);
        assertThat(asked.get("nonce")).hasSizeGreaterThanOrEqualTo(43);
        assertThat(asked.get("code_challenge")).hasSize(43);
        assertThat(query(location(browser.get("/logga-in/municipality-0380"))).get("state"))
                .isNotEqualTo(asked.get("state"));
    }

    @Test
    void theSessionGetsANewNumberSoThatNoneCanBePlanted() {
        browser.get("/logga-in");
        URI back = atTheProvider("municipality-0380", strong(sara()));
        String planted = browser.cookie("handslag");

        browser.get(back.getRawPath() + "?" + back.getRawQuery());

        assertThat(browser.cookie("handslag")).isNotEqualTo(planted);
        Browser attacker = new Browser(house.port());
        attacker.cookie("handslag", planted);
        assertThat(attacker.get("/uppgifter").statusCode()).isEqualTo(303);
    }

    @Test
    void theSameAnswerOpensTheDoorOnce() {
        URI back = atTheProvider("municipality-0380", strong(sara()));
        String path = back.getRawPath() + "?" + back.getRawQuery();
        assertThat(location(browser.get(path))).hasToString("/");

        assertThat(location(browser.get(path))).hasToString("/logga-in");
        Browser another = new Browser(house.port());
        another.get("/logga-in/municipality-0380");
        assertThat(location(another.get(path))).hasToString("/logga-in");
        assertThat(another.get("/logga-in").body()).contains("började i ett annat fönster");
    }

    @Test
    void anAnswerThatTookTooLongIsNoAnswer() {
        URI back = atTheProvider("municipality-0380", strong(sara()));
        CLOCK.advance(Duration.ofMinutes(16));
        assertThat(location(browser.get(back.getRawPath() + "?" + back.getRawQuery())))
                .hasToString("/logga-in");
    }

    @Test
    void theAnswerOfOneAuthoritysProviderDoesNotOpenTheOthersDoor() {
        URI back = atTheProvider("municipality-0380", strong(sara()));

        HttpResponse<String> swapped = browser.get("/logga-in/region-03/svar?" + back.getRawQuery());

        assertThat(location(swapped)).hasToString("/logga-in");
        assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(303);
    }

    @Test
    void whoeverLacksWhatIsNeededIsToldWhatInPlainWords() {
        refused(sara(), "med din e-legitimation eller ditt tjänstekort");
        refused(strong(sara("acr", "http://id.sambi.se/loa/loa2")), "med din e-legitimation");
        refused(strong(sara("employeeHsaId", "200203142380")), "inget HSA-id");
        refused(strong(sara("employeeHsaId", List.of(Signing.SARA, Signing.NILS))), "inget HSA-id");
        refused(strong(sara("title", "")), "din titel eller din enhet saknas");
        refused(strong(sara("employer", "2321000016")), "anställd av någon annan");
        refused(strong(sara("commission", "Statistik")), "Uppdraget du valde");
        refused(strong(sara("realm_access", Map.of("roles", List.of("offline_access")))), "ingen uppgift i Handslag");
    }

    @Test
    void whoeverWorksWithPersonsDoesNotRunTheSystemAsWell() {
        signIn(
                "municipality-0380",
                strong(sara("realm_access", Map.of("roles", List.of("handlaggare", "systemforvaltare")))));

        assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(200);
        assertThat(browser.get("/forvaltning").statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionEndsAfterEightHoursHoweverBusyItIs() {
        signIn("municipality-0380", strong(sara()));
        for (int i = 0; i < 19; i++) {
            CLOCK.advance(Duration.ofMinutes(25));
            assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(200);
        }
        CLOCK.advance(Duration.ofMinutes(10));
        assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(303);
    }

    @Test
    void whoeverLogsOutIsSentToTheProviderToBeForgottenThereToo() {
        signIn("municipality-0380", strong(sara()));
        HttpResponse<String> out = browser.fillIn("/uppgifter", "/logga-ut", Map.of());

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.headers().firstValue("Refresh")).contains("0; url=/logga-ut/municipality-0380");
        assertThat(out.body()).contains("Du är utloggad här", "href=\"/logga-ut/municipality-0380\"");
        URI away = location(browser.get("/logga-ut/municipality-0380"));
        assertThat(away.toString())
                .startsWith(PROVIDERS.endSessionEndpointUrl("uppsala").toString());
        assertThat(query(away))
                .containsEntry("client_id", "handslag-0380")
                .containsEntry("post_logout_redirect_uri", "http://127.0.0.1:" + house.port() + "/logga-in")
                .doesNotContainKey("id_token_hint");
        assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormThatCameTooLateIsKeptForTheOneWhoWroteItAndNobodyElse() {
        signIn("municipality-0380", strong(sara()));
        String proof = Browser.proof(browser.get("/uppgifter"));
        CLOCK.advance(Duration.ofHours(2));
        browser.post("/sok", Map.of("term", "Kim Åkesson", "_proof", proof));
        // The provider goes by the time it is.
        Signing.setToNow(CLOCK);
        assertThat(browser.get("/logga-in").body()).contains("Det du skrev är kvar");

        assertThat(location(signIn("municipality-0380", strong(sara())))).hasToString("/fortsatt");
        assertThat(browser.get("/fortsatt").body()).contains("Kim Åkesson");
    }

    @Test
    void whoeverIsLentToAMunicipalityChoosesForWhomTheyWorkAndTheirOwnNumberIsKnownAtBoth() {
        agree();
        signIn("region-03", nils());
        assertThat(browser.get("/uppgifter").body()).contains("href=\"/logga-in/som\"", "Nils Ek");
        assertThat(browser.get("/logga-in/som").body()).contains("Region Uppsala", "Uppsala kommun", "Arbeta här");
        assertThat(browser.fillIn("/logga-in/som", "/logga-in/som", Map.of("authority", "municipality-0319"))
                        .statusCode())
                .isEqualTo(403);

        String before = browser.cookie("handslag");
        HttpResponse<String> there =
                browser.fillIn("/logga-in/som", "/logga-in/som", Map.of("authority", "municipality-0380"));

        assertThat(location(there)).hasToString("/");
        assertThat(browser.cookie("handslag")).isNotEqualTo(before);
        assertThat(browser.get("/api/session").body()).contains("\"employer\":\"municipality-0380\"");
        assertThat(relations(UPPSALA)).containsExactly("region-03/" + Signing.NILS + " 19900101");
        assertThat(relations(REGION)).containsExactly(Signing.NILS + " 19900101");
        house.platform()
                .at(REGION.id())
                .use(BarringStaff.class)
                .handle(Actor.platform(REGION.id()), new BarStaff(Signing.NILS, true, "Har slutat."))
                .orElseThrow();
        assertThat(browser.get("/uppgifter").statusCode())
                .as("whoever is barred at home is out next door")
                .isEqualTo(303);
    }

    /** The municipality lets the nurse decide for it. */
    private static void agree() {
        var desk = house.platform().at(UPPSALA.id());
        LocalDate today = CLOCK.today();
        desk.use(RecordingCooperation.class)
                .handle(
                        MARIA,
                        new RecordCooperation(
                                REGION.id(), REGION.name(), "§ 77", today, Optional.empty(), Set.of(Persons.TEAM)))
                .orElseThrow();
        DelegationItem item = new DelegationItem(
                "3.4",
                "Specialistsjuksköterska",
                Optional.empty(),
                Persons.TEAM,
                LegalTopic.RIGHT_TO_SUPPORT,
                Set.of(DecisionKind.values()));
        desk.use(AdoptingDelegationOrder.class)
                .handle(
                        MARIA,
                        new AdoptDelegationOrder(
                                "§ 145",
                                today,
                                Optional.empty(),
                                List.of(item.forSomeoneAt(REGION.id(), new StaffId(Signing.NILS)))))
                .orElseThrow();
    }

    private static List<String> relations(Authority authority) {
        Actor head = new Actor(
                new StaffId("chef"), "Chef", "Chef", authority.id(), "Ledning", Set.of(Mandate.HEAD_OF_SERVICE));
        return house.platform().at(authority.id()).use(ReadingRelations.class).all(head).stream()
                .map(one -> one.staff() + " " + one.number().value().substring(0, 8))
                .toList();
    }

    private static Map<String, Object> nils() {
        Map<String, Object> said = sara("employeeHsaId", Signing.NILS);
        said.put("name", "Nils Ek");
        said.put("title", "Specialistsjuksköterska");
        said.put("employer", "232100-0016");
        said.put("personalNumber", "19900101-9802");
        said.put("realm_access", Map.of("roles", List.of("sjukskoterska")));
        return said;
    }

    private void refused(Map<String, Object> said, String why) {
        Browser someone = new Browser(house.port());
        assertThat(location(signIn(someone, "municipality-0380", said))).hasToString("/logga-in");
        assertThat(someone.get("/logga-in").body()).contains(why);
        assertThat(someone.get("/uppgifter").statusCode()).isEqualTo(303);
    }

    private static Map<String, Object> strong(Map<String, Object> said) {
        said.putIfAbsent("acr", LOA3);
        return said;
    }

    private HttpResponse<String> signIn(String authority, Map<String, Object> said) {
        return signIn(browser, authority, said);
    }

    private static HttpResponse<String> signIn(Browser browser, String authority, Map<String, Object> said) {
        URI back = atTheProvider(browser, authority, said);
        return browser.get(back.getRawPath() + "?" + back.getRawQuery());
    }

    private URI atTheProvider(String authority, Map<String, Object> said) {
        return atTheProvider(browser, authority, said);
    }

    /** Goes to the provider, who says this, and returns where it sends the browser back to. */
    private static URI atTheProvider(Browser browser, String authority, Map<String, Object> said) {
        SAID.set(said);
        URI asked = location(browser.get("/logga-in/" + authority));
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString());
            return location(answer);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the provider.", e);
        }
    }

    /** A provider that says of whoever comes what a test has told it to. */
    private static OAuth2TokenCallback saying(String issuer) {
        return new DefaultOAuth2TokenCallback(issuer, "subject") {
            @Override
            public List<String> audience(TokenRequest request) {
                return List.of(issuer.equals("uppsala") ? "handslag-0380" : "handslag-03");
            }

            @Override
            public Map<String, Object> addClaims(TokenRequest request) {
                return SAID.get();
            }
        };
    }
}
