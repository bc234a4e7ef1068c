package se.handslag.web.signin;

import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Mandate;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.records.StoreSettings;
import se.handslag.web.RunningHouse;
import se.handslag.web.installation.Installation;
import se.handslag.web.shell.WebSettings;
import se.handslag.web.signin.oidc.ProviderSettings;

/** What tests of signing in share: a municipality and a region that are served in earnest, each with its provider. */
@CompositionRoot(because = "it serves the staff of both authorities")
final class Signing {
    static final String SECRET = "a-secret-of-more-than-thirty-two-characters";
    static final String SARA = "SE2120003005-0001";
    static final String NILS = "SE2321000016-0001";

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Signing() {}

    /** A clock that shows the time it is, and goes when it is told to. */
    static SettableClock clock() {
        return SettableClock.at(LocalDateTime.now(SWEDEN));
    }

    static void setToNow(SettableClock clock) {
        clock.set(LocalDateTime.now(SWEDEN));
    }

    static RunningHouse house(SettableClock clock, ProviderSettings... providers) {
        Database.Stores stores = Database.H2.stores();
        Map<Authority, StoreSettings> settings = new LinkedHashMap<>();
        List.of(UPPSALA, REGION).forEach(authority -> settings.put(authority, stores.of(authority.id())));
        int port = freePort();
        WebSettings web = WebSettings.local().at(URI.create("http://127.0.0.1:" + port));
        return RunningHouse.serving(
                new Installation(
                        settings,
                        web,
                        List.of(providers),
                        providers.length > 0 ? Set.of() : Set.of(UPPSALA.id(), REGION.id())),
                clock,
                port);
    }

    static ProviderSettings provider(Authority authority, String issuer, String client, List<String> strengths) {
        return new ProviderSettings(
                authority.id(),
                authority.name(),
                URI.create(issuer),
                new ProviderSettings.Client(client, SECRET),
                Set.of("openid", "profile"),
                strengths,
                new ProviderSettings.Attributes(
                        "employeeHsaId",
                        "name",
                        "title",
                        "unit",
                        "employer",
                        "commission",
                        "realm_access.roles",
                        "personalNumber"),
                Set.of(authority.equals(REGION) ? "2321000016" : "212000-3005"),
                Set.of("Vård och omsorg"),
                Map.of(
                        "handlaggare", Set.of(Mandate.CASE_WORKER),
                        "beslutsfattare", Set.of(Mandate.CASE_WORKER, Mandate.DECISION_MAKER),
                        "sjukskoterska", Set.of(Mandate.HEALTH_CARE),
                        "systemforvaltare", Set.of(Mandate.ADMINISTRATOR)));
    }

    /** What a provider says of Sara; a test changes what it is about. */
    static Map<String, Object> sara() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("employeeHsaId", SARA);
        said.put("name", "Sara Lind");
        said.put("title", "Socionom");
        said.put("unit", "Hikikomori Uppsala");
        said.put("employer", "2120003005");
        said.put("commission", List.of("Vård och omsorg"));
        said.put("realm_access", Map.of("roles", List.of("offline_access", "beslutsfattare")));
        return said;
    }

    static Map<String, Object> sara(String claim, Object value) {
        Map<String, Object> said = sara();
        said.put(claim, value);
        return said;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: status " + answer.statusCode())));
    }

    /** What stands after the question mark. */
    static Map<String, String> query(URI address) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : address.getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
