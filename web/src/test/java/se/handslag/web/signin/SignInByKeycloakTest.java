package se.handslag.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.web.signin.Signing.location;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/**
 * The whole way in and out at Keycloak, as it is distributed; run by {@code ./mvnw test -pl web -am -Pkeycloak
 * -Dtest=SignInByKeycloakTest -Dsurefire.failIfNoSpecifiedTests=false}, since it takes a while to start.
 */
class SignInByKeycloakTest {
    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");
    private static final SettableClock CLOCK = Signing.clock();

    @TempDir
    static Path folder;

    private static KeycloakServer keycloak;
    private static RunningHouse house;

    private final Browser browser = new Browser(house.port());
    private final Browser atTheProvider = new Browser(keycloak.port());

    @BeforeAll
    static void start() throws IOException {
        keycloak = KeycloakServer.start(
                Path.of(System.getProperty("keycloak.home", "target/keycloak")), folder.resolve("keycloak.log"));
        Signing.setToNow(CLOCK);
        house = Signing.house(CLOCK, Signing.provider(UPPSALA, keycloak.issuer(), "handslag-0380", List.of()));
    }

    @AfterAll
    static void stop() {
        if (house != null) {
            house.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void comesInByTheProvidersOwnFormAndGoesOutThereToo() {
        Signing.setToNow(CLOCK);
        browser.get("/uppgifter");
        HttpResponse<String> wrong = fillIn(goTo(location(browser.get("/logga-in/municipality-0380"))), "guess");
        assertThat(wrong.statusCode()).isEqualTo(200);

        URI back = location(fillIn(wrong, "sara"));
        Signing.setToNow(CLOCK);
        HttpResponse<String> in = browser.get(back.getRawPath() + "?" + back.getRawQuery());

        assertThat(location(in)).hasToString("/uppgifter");
        assertThat(browser.get("/uppgifter").body()).contains("Sara Lind", "Socionom, Hikikomori Uppsala");
        assertThat(location(browser.get(back.getRawPath() + "?" + back.getRawQuery())))
                .as("the same answer a second time")
                .hasToString("/logga-in");

        browser.fillIn("/uppgifter", "/logga-ut", Map.of());
        HttpResponse<String> leaving = goTo(location(browser.get("/logga-ut/municipality-0380")));
        assertThat(leaving.statusCode()).isEqualTo(200);
        assertThat(leaving.body())
                .as("it asks the person itself, since it was not told who it is")
                .contains("<form");
        assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> goTo(URI address) {
        return atTheProvider.get(address.getRawPath() + "?" + address.getRawQuery());
    }

    /** Fills in the provider's own form. */
    private HttpResponse<String> fillIn(HttpResponse<String> page, String password) {
        Matcher found = FORM.matcher(page.body());
        assertThat(found.find())
                .as("a form at the provider, status " + page.statusCode())
                .isTrue();
        URI action = URI.create(found.group(1).replace("&amp;", "&"));
        return atTheProvider.post(
                action.getRawPath() + "?" + action.getRawQuery(), Map.of("username", "sara", "password", password));
    }
}
