package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.records.StoreSettings;
import se.handslag.web.RunningHouse;

/** From the catalogue to what a person was told, and to what came of it, at browsers without scripts. */
@CompositionRoot(because = "it plays the staff of every authority")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InformationPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final Map<AuthorityId, StoreSettings> settings = new HashMap<>();
    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house =
            RunningHouse.on(authority -> settings.computeIfAbsent(authority, StoreSettings::inMemory), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private final Visitor maria = Visitor.signsIn(house.port(), MARIA);
    private final Visitor sara = Visitor.signsIn(house.port(), SARA);
    private CaseId kim = CaseId.next(clock);

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void aRelativeHasCalled() {
        kim = team.relativeCalls(SARA, "Evas son");
    }

    @Test
    void leadsFromTheCatalogueToTheAnswerOfAnApplication() {
        writesIn("Boendestöd");

        sara.opens(information()).sees("Uppsala kommun (", "Det Hikikomori Uppsala själva ger (7)");
        String entry = sara.page().forms().stream()
                .flatMap(form -> form.named("recommendedOf").stream())
                .map(SeenForm.Control::value)
                .filter(value -> value.startsWith("entry:"))
                .findFirst()
                .orElseThrow();
        sara.chooses("recommendedOf", entry)
                .chooses("how", "by-telephone", "with-interpreter")
                .chooses("understood", "partly")
                .writes("why", "För att orka med vardagen")
                .writes("said", "Det låter bra")
                .chooses("help", "given")
                .writes("helpWith", "Boendestöd")
                .sends()
                .sees(
                        "Det är nedskrivet vad personen fick veta.",
                        "För att orka med vardagen",
                        "Per telefon eller video, Med tolk eller på ett annat språk",
                        "Förstod en del",
                        "Hjälp given: Boendestöd");

        sara.opens(follow())
                .stillHas("appliedFor", "Boendestöd")
                .sends()
                .isTold(422, "Välj hur det gick, eller att svaret väntar.");
        sara.chooses("help", "given")
                .chooses("outcome", "granted")
                .sends()
                .sees("Det är nedskrivet hur det gick.", "Boendestöd: Beviljat eller påbörjat.");
    }

    @Test
    void strikesWhatWasWrong() {
        sara.opens(information()).writes("told", "Felskrivet stöd").sends().sees("Felskrivet stöd");

        sara.opens(follow().replace("/ansokan?", "/stryk?"))
                .sends()
                .isTold(422, "Skriv vad som blev fel.")
                .writes("why", "Fel person")
                .sends()
                .sees("Tillfället är struket.", "Struket (1)", "Fel person");
        sara.opens(information() + "/stryk?tillfalle=" + new UUID(0, 1), 404);
    }

    @Test
    void asksForWhatIsMissingAndKeepsWhatWasWritten() {
        sara.opens(information())
                .writes("said", "Ja tack")
                .sends()
                .isTold(422, "Skriv vilka stöd- och vårdinsatser personen fick veta om.")
                .stillHas("said", "Ja tack");
    }

    @Test
    void isKeptByTheHeadAndReadByTheOtherAuthorityButByNoOtherMunicipality() {
        writesIn("Öppet hus på biblioteket");

        Visitor.signsIn(house.port(), NILS).opens("/katalog").sees("Öppet hus på biblioteket", "Uppsala kommun");
        Visitor.signsIn(house.port(), OSKAR).opens("/katalog").doesNotSee("Öppet hus på biblioteket", "Uppsala kommun");
        sara.opens("/katalog").sees("Öppet hus på biblioteket").doesNotSee("Ny insats");
        sara.opens("/katalog/ny", 403).sees("Katalogen sköts av verksamhetschefen");

        maria.opens(entry()).writes("purpose", "Att läsa ihop").sends().sees("Att läsa ihop");
        maria.opens("/katalog/ny")
                .writes("name", "Stöd")
                .writes("providerName", "Kommunen")
                .writes("purpose", "Fråga efter 19900101-9802")
                .writes("howToApply", "Ring")
                .sends()
                .isTold(422, "Ta bort personnumret.")
                .stillHas("providerName", "Kommunen");
    }

    /** Where an entry of the head's own authority is changed. */
    private String entry() {
        return maria.opens("/katalog").page().links().stream()
                .filter(link -> link.text().equals("Ändra insatsen"))
                .map(SeenPage.Link::href)
                .findFirst()
                .orElseThrow();
    }

    private void writesIn(String name) {
        maria.opens("/katalog/ny")
                .writes("name", name)
                .writes("providerName", "Omsorgsförvaltningen")
                .writes("purpose", "Stöd i vardagen")
                .writes("howToApply", "Ansök hos kommunen")
                .sends()
                .sees("Insatsen är sparad i katalogen.", name);
    }

    private String information() {
        return "/person/" + kim + "/information";
    }

    /** Where the link after the latest occasion leads. */
    private String follow() {
        String place = sara.opens(information()).page().links().stream()
                .map(SeenPage.Link::href)
                .filter(href -> href.contains("/ansokan?tillfalle="))
                .findFirst()
                .orElseThrow();
        assertThat(place).startsWith(information());
        return place;
    }
}
