package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.records.StoreSettings;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.municipality.discharge.DischargePerson;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.web.installation.Installation;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.SignIn;

/** The page of who the person is, when the number stands for someone else in the municipality's own record. */
@CompositionRoot(because = "a test starts the whole application")
class KnownUnderAnotherNameTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String NUMBER = "19910202-9817";
    private static final String BOX = "name=\"samePerson\"";

    private static final Application APPLICATION = application();
    private static final int PORT = APPLICATION.start(0);

    private final Browser sara = new Browser(PORT).signIn("municipality-0380 sara");

    private static Application application() {
        Map<Authority, StoreSettings> stores = new LinkedHashMap<>();
        Here.authorities().forEach(authority -> stores.put(authority, StoreSettings.inMemory(authority.id())));
        List<DemoRole> roles = List.of(new DemoRole(SARA, UPPSALA, Sentence.of("demo.sara")));
        return Application.assemble(new Installation(stores), SettableClock.at(MONDAY), SignIn.demo(roles), roles);
    }

    @BeforeAll
    static void isListening() {
        assertThat(PORT).isPositive();
    }

    @AfterAll
    static void stop() {
        APPLICATION.close();
    }

    @Test
    void asksWhetherItIsTheSamePersonAndKeepsWhatWasEntered() {
        String first = called("Linjedomarens bror");
        assertThat(identify(first, identity(NUMBER, "Domare")).statusCode()).isEqualTo(303);
        end(first);
        String second = called("Målvaktens syster");
        assertThat(sara.get(page(second)).body()).doesNotContain(BOX);

        HttpResponse<String> asked = identify(second, identity(NUMBER, "Målvakt"));

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains(BOX, "under ett annat namn", "Linus Domare", "Målvakt", "070-174 06 05", NUMBER)
                .contains("name=\"confirmedNumber\" value=\"" + NUMBER + "\"");
        assertThat(sara.get(page(first)).body()).contains("Linus Domare");

        Map<String, String> ofAnother = confirmed(identity(NUMBER, "Målvakt"), "19910202-9825");
        assertThat(identify(second, ofAnother).statusCode()).isEqualTo(422);

        HttpResponse<String> saved = identify(second, confirmed(identity(NUMBER, "Målvakt"), NUMBER));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(sara.get(page(second)).body()).contains("Linus Målvakt").doesNotContain(BOX);
        assertThat(sara.get(page(first)).body()).contains("Linus Målvakt");
    }

    private static Map<String, String> identity(String number, String familyName) {
        return Map.of(
                "identityNumber", number,
                "givenName", "Linus",
                "familyName", familyName,
                "phone", "070-174 06 05",
                "prefers", "text-message",
                "municipality", "0380",
                "protection", "none",
                "source", "population-register");
    }

    private static Map<String, String> confirmed(Map<String, String> identity, String number) {
        Map<String, String> fields = new HashMap<>(identity);
        fields.put("samePerson", "yes");
        fields.put("confirmedNumber", number);
        return fields;
    }

    private static String page(String caseId) {
        return "/person/" + caseId + "/identitet";
    }

    private HttpResponse<String> identify(String caseId, Map<String, String> fields) {
        return sara.fillIn(page(caseId), page(caseId), fields);
    }

    private String called(String about) {
        Map<String, String> call = Map.of(
                "team", "hikikomori-uppsala",
                "caller", "relative",
                "callerName", "Eva Åkesson",
                "callerPhone", "070-174 06 05",
                "about", about,
                "matter", "Har inte lämnat sitt rum på två år.",
                "next", "interview");
        return sara.fillIn("/kontakt/ny", "/kontakt/ny", call)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .split("/")[2];
    }

    private static void end(String caseId) {
        APPLICATION
                .platform()
                .at(UPPSALA.id())
                .use(Discharging.class)
                .handle(
                        SARA,
                        new DischargePerson(
                                CaseId.parse(caseId),
                                MONDAY,
                                DischargeReason.OTHER_SUPPORT,
                                Map.of(),
                                "Fick annat stöd.",
                                Optional.empty()))
                .orElseThrow();
    }
}
