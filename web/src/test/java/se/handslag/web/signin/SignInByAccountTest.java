package se.handslag.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.web.signin.Signing.location;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;
import se.handslag.web.signin.account.SettleAccount;
import se.handslag.web.signin.account.SettlingAccounts;
import se.handslag.web.signin.staff.BarStaff;
import se.handslag.web.signin.staff.BarringStaff;

/** The way in by an account, over HTTP, from the temporary password to the day it is barred. */
@CompositionRoot(because = "it gives accounts at both authorities")
class SignInByAccountTest {
    private static final Actor PLATFORM = Actor.platform(UPPSALA.id());
    private static final Pattern KEY = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final String OWN = "fyra lugna gröna stolar";
    private static final SettableClock CLOCK = Signing.clock();

    private static RunningHouse house;
    private static String key = "";

    private final Browser browser = new Browser(house.port());

    @BeforeAll
    static void start() throws InvalidKeyException {
        house = Signing.house(CLOCK);
        Browser nobody = new Browser(house.port());
        assertThat(nobody.get("/logga-in").body())
                .contains("Ingen har fått ett konto ännu", "./handslag user add")
                .doesNotContain("name=\"password\"");
        String temporary = add("anna.berg", Mandate.CASE_WORKER);
        key = begin("anna.berg", temporary);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    private static String add(String staff, Mandate mandate) {
        return house.platform()
                .at(UPPSALA.id())
                .use(SettlingAccounts.class)
                .handle(PLATFORM, new SettleAccount(staff, "Någon Sjögren", "Socionom", "Team", Set.of(mandate), true))
                .orElseThrow()
                .orElseThrow()
                .password();
    }

    /** Comes in the first time, and returns the key that the telephone got. */
    private static String begin(String staff, String temporary) throws InvalidKeyException {
        Browser first = new Browser(house.port());
        HttpResponse<String> on = enter(first, staff, temporary, "");
        assertThat(location(on)).hasToString("/logga-in/konto/nytt");
        assertThat(first.get("/uppgifter").statusCode()).isEqualTo(303);
        HttpResponse<String> page = first.get("/logga-in/konto/nytt");
        Matcher shown = KEY.matcher(page.body());
        assertThat(shown.find()).isTrue();
        String got = shown.group(1).replace(" ", "");
        assertThat(page.body())
                .contains(
                        "otpauth://totp/Handslag:" + staff + "%20municipality-0380?secret=" + got
                                + "&amp;issuer=Handslag",
                        "<svg viewBox");

        HttpResponse<String> wrong = first.post(
                "/logga-in/konto/nytt",
                Map.of("_proof", Browser.proof(page), "password", "kort", "again", "kort", "code", "1"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Lösenordet är för kort", shown.group(1))
                .doesNotContain("value=\"kort\"");
        HttpResponse<String> in = first.post(
                "/logga-in/konto/nytt",
                Map.of("_proof", Browser.proof(wrong), "password", OWN, "again", OWN, "code", code(got)));
        assertThat(location(in)).hasToString("/uppgifter");
        assertThat(first.get("/uppgifter").body()).contains("Någon Sjögren");
        CLOCK.advance(Duration.ofMinutes(1));
        return got;
    }

    @Test
    void comesInByPasswordAndCodeAndTheSessionGetsANewNumber() throws InvalidKeyException {
        browser.get("/uppgifter");
        String planted = browser.cookie("handslag");

        HttpResponse<String> in = enter(browser, "Anna.Berg", OWN, code(key));

        assertThat(location(in)).hasToString("/uppgifter");
        assertThat(browser.cookie("handslag")).isNotEqualTo(planted);
        assertThat(browser.get("/uppgifter").body()).contains("Någon Sjögren", "Socionom, Team");
        CLOCK.advance(Duration.ofMinutes(1));
    }

    @Test
    void whateverIsWrongTheAnswerIsTheSameAndNothingSecretStandsInThePage() {
        String wrong = "Användarnamn, lösenord eller kod stämmer inte.";
        HttpResponse<String> noSuch = enter(browser, "nobody.at.all", OWN, "123456");
        HttpResponse<String> noCode = enter(browser, "anna.berg", OWN, "");
        HttpResponse<String> noPassword = enter(browser, "anna.berg", "fel " + OWN, "123456");

        for (HttpResponse<String> answer : List.of(noSuch, noCode, noPassword)) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(wrong).doesNotContain(OWN, "123456");
        }
        assertThat(noCode.body()).contains("value=\"anna.berg\"");
    }

    @Test
    void whoeverFailsTooOftenWaitsWhetherOrNotThereIsSuchAnAccount() {
        for (int i = 0; i < 5; i++) {
            enter(browser, "not.there", OWN, "1");
        }
        assertThat(enter(browser, "not.there", OWN, "1").body()).contains("Vänta en minut");
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        HttpResponse<String> page = enter(browser, " ", "", "");
        assertThat(page.body()).contains("Skriv ditt användarnamn.", "Skriv ditt lösenord.");
    }

    @Test
    void aPasswordInAFormThatLayTooLongIsNotShownAgain() {
        HttpResponse<String> stale = browser.post(
                "/logga-in/konto", Map.of("_proof", "x", "staff", "anna.berg", "password", OWN, "code", "123456"));
        assertThat(location(stale)).hasToString("/logga-in");
        assertThat(browser.get("/logga-in").body()).contains("öppen för länge").doesNotContain(OWN, "123456");
    }

    @Test
    void anAccountOfOneAuthorityOpensNoDoorAtTheOther() throws InvalidKeyException {
        HttpResponse<String> page = browser.get("/logga-in");
        HttpResponse<String> answer = browser.post(
                "/logga-in/konto",
                Map.of(
                        "_proof",
                        Browser.proof(page),
                        "authority",
                        REGION.id().toString(),
                        "staff",
                        "anna.berg",
                        "password",
                        OWN,
                        "code",
                        code(key)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(303);
    }

    @Test
    void whoeverIsBarredIsOutOfEveryWindowAtOnceAndStaysOutWhenTheBarIsLifted() throws InvalidKeyException {
        String hers = begin("bo.ek", add("bo.ek", Mandate.CASE_WORKER));
        enter(browser, "bo.ek", OWN, code(hers));
        assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(200);
        BarringStaff barring = house.platform().at(UPPSALA.id()).use(BarringStaff.class);

        barring.handle(PLATFORM, new BarStaff("bo.ek", true, "Har slutat.")).orElseThrow();

        assertThat(location(browser.get("/uppgifter"))).hasToString("/logga-in");
        assertThat(browser.get("/logga-in").body()).contains("du inte längre har behörighet här");
        CLOCK.advance(Duration.ofMinutes(1));
        assertThat(location(enter(browser, "bo.ek", OWN, code(hers)))).hasToString("/logga-in");
        assertThat(browser.get("/logga-in").body()).contains("Din tillgång till Handslag är spärrad");
        barring.handle(PLATFORM, new BarStaff("bo.ek", false, "Kom tillbaka.")).orElseThrow();
        assertThat(browser.get("/uppgifter").statusCode()).isEqualTo(303);
    }

    @Test
    void anAdministratorGivesAnAccountBarsItAndMeetsNoPageAboutPersons() throws InvalidKeyException {
        String hers = begin("jonas.ek", add("jonas.ek", Mandate.ADMINISTRATOR));
        assertThat(location(enter(browser, "jonas.ek", OWN, code(hers)))).hasToString("/forvaltning");
        assertThat(browser.get("/forvaltning").body())
                .contains("href=\"/forvaltning/anvandare\"")
                .doesNotContain("href=\"/personer\"", "role=\"search\"");

        HttpResponse<String> made = browser.fillIn(
                "/forvaltning/anvandare/nytt",
                "/forvaltning/anvandare/nytt",
                Map.of(
                        "staff",
                        "eva",
                        "name",
                        "Eva Ek",
                        "title",
                        "Kurator",
                        "unit",
                        "Team",
                        "mandates",
                        "case-worker"));
        assertThat(made.body()).containsPattern("<code>([a-z2-9]{5}-){3}[a-z2-9]{5}</code>");
        assertThat(browser.get("/forvaltning/anvandare").body()).contains("Eva Ek", "Kurator", "Handlägger");
        assertThat(browser.fillIn(
                                "/forvaltning/anvandare/nytt",
                                "/forvaltning/anvandare/nytt",
                                Map.of(
                                        "staff",
                                        "eva",
                                        "name",
                                        "Eva",
                                        "title",
                                        "K",
                                        "unit",
                                        "T",
                                        "mandates",
                                        "administrator"))
                        .body())
                .contains("Det finns redan ett konto");
        assertThat(location(browser.fillIn(
                        "/forvaltning/anvandare",
                        "/forvaltning/anvandare/sparr",
                        Map.of("staff", "eva", "reason", "Har slutat.", "do", "bar"))))
                .hasToString("/forvaltning/anvandare");
        assertThat(browser.get("/forvaltning/anvandare").body()).contains("Har slutat.", ">Spärrad<");

        Browser anna = new Browser(house.port());
        enter(anna, "anna.berg", OWN, code(key));
        assertThat(anna.get("/forvaltning/anvandare").statusCode()).isEqualTo(403);
        CLOCK.advance(Duration.ofMinutes(1));
    }

    private static HttpResponse<String> enter(Browser browser, String staff, String password, String code) {
        return browser.fillIn(
                "/logga-in",
                "/logga-in/konto",
                Map.of("authority", UPPSALA.id().toString(), "staff", staff, "password", password, "code", code));
    }

    /** What a telephone shows now that has this key. */
    private static String code(String base32) throws InvalidKeyException {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int count = 0;
        for (char letter : base32.toCharArray()) {
            held = (held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)) & 0xFFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[count++] = (byte) (held >> bits);
            }
        }
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(bytes, "HmacSHA1"), CLOCK.instant(), Locale.ROOT);
    }
}
