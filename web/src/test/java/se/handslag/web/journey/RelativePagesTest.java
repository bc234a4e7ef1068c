package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.records.StoreSettings;
import se.handslag.planning.joint.network.KeepingMembers;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.LetKnow;
import se.handslag.planning.joint.network.Member;
import se.handslag.planning.joint.network.MemberMark;
import se.handslag.planning.joint.network.MemberRole;
import se.handslag.planning.joint.network.MemberWords;
import se.handslag.planning.joint.network.SaveMember;
import se.handslag.planning.joint.network.WhoWasAsked;
import se.handslag.planning.joint.network.Wish;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** Relatives at browsers without scripts, and every way by which one file could tell of the other. */
@CompositionRoot(because = "it plays the staff of every authority")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelativePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String OF_THE_MOTHER = "Att hen aldrig kommer ut";

    private final Map<AuthorityId, StoreSettings> settings = new HashMap<>();
    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house =
            RunningHouse.on(authority -> settings.computeIfAbsent(authority, StoreSettings::inMemory), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private final Visitor sara = Visitor.signsIn(house.port(), SARA);
    private CaseId kim = CaseId.next(clock);
    private String mother = "";

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void aPersonIsKnown() {
        clock.set(TODAY);
        kim = team.relativeCalls(SARA, "Kimsonen");
    }

    @Test
    void opensACaseWritesInItAndEndsIt() {
        String eva = opens("Sixten", "Överby");

        sara.opens(eva)
                .sees("Den anhörige är inte antecknad i någons nätverk.", "13 kap. 9 § socialtjänstlagen (2025:400)")
                .sends()
                .isTold(422, "Välj vad det var.")
                .chooses("kind", "conversation")
                .writes("minutes", "45")
                .writes("words", "Om att orka")
                .sends()
                .sees("Stödet är nedskrivet.", "Om att orka", "45 minuter");
        sara.opens(stryk(eva))
                .writes("why", "Fel person")
                .sends()
                .sees("Det är struket.")
                .doesNotSee("Om att orka");
        sara.opens("/anhoriga").sees("Sixten Överby");
        sara.opens(eva + "/avsluta")
                .sends()
                .isTold(422, "Skriv varför stödet avslutas.")
                .writes("words", "Orkar själv nu")
                .sends()
                .sees("Anhörigstödet är avslutat.", "Orkar själv nu")
                .doesNotSee("Skriv ned stöd");
        sara.opens("/anhoriga").doesNotSee("Sixten Överby");
    }

    @Test
    void asksForWhatIsMissingAndKeepsWhatWasWritten() {
        sara.opens("/anhoriga/ny")
                .chooses("team", TeamAtWork.TEAM.value())
                .writes("given", "Eva")
                .writes("phone", "070-174 06 05")
                .chooses("relation", "parent")
                .writes("matter", "Att orka")
                .sends()
                .isTold(422, "Skriv också efternamnet")
                .stillHas("matter", "Att orka");
        sara.opens("/anhoriga/rakna")
                .chooses("team", TeamAtWork.TEAM.value())
                .writes("persons", "0")
                .chooses("kind", "conversation")
                .sends();
        assertThat(sara.page().status()).isEqualTo(422);
        sara.writes("persons", "2").chooses("ground", "advice").sends().sees("Stödet är räknat.", "Samtal: ");
    }

    @Test
    void holdsAGroupWhoseAttendanceStandsInEachOnesOwnFile() {
        String eva = opens("Evalotta", "Grindhage");
        sara.opens("/anhoriga/grupp/ny")
                .chooses("team", TeamAtWork.TEAM.value())
                .writes("name", "Att stå bredvid")
                .sends()
                .sees("Gruppen är inskriven.", "Ingen träff är inskriven.")
                .writes("theme", "Om rädsla")
                .sends()
                .sees("Träffen är inskriven.", "Ingen som du får se är med i gruppen.");
        String group = sara.page().path();

        sara.opens(eva).presses("Börja i Att stå bredvid").sees("Den anhörige är med i gruppen.");
        sara.opens(group)
                .sees("Evalotta Grindhage")
                .chooses("came." + caseOf(eva), "came")
                .presses("Spara vem som var med")
                .sees("Det är nedskrivet i vars och ens akt.");
        sara.opens(eva).sees("Om rädsla: Var med");
        Visitor.signsIn(house.port(), NILS).opens(group, 404);
    }

    @Test
    void tellsOfNeitherInTheFileOfTheOther() {
        String eva = opens("Evalotta", "Grindhage");
        sara.opens(eva)
                .chooses("kind", "conversation")
                .writes("words", OF_THE_MOTHER)
                .sends();
        letsKnow(memberOf(kim));
        sara.opens(eva + "/natverk").writes("name", "Kimsonen").sends().chooses("participant", kim.toString());
        sara.sends().sees("Mamma").chooses("member", mother);
        sara.writes("words", "Ja, det är jag").sends().sees("Personen har sagt att den anhörige får veta: Krisplanen.");

        String person = "/person/" + kim;
        for (String page : new String[] {"", "/tidslinje", "/natverk", "/kontakt", "/uppgifter", "/logg", "/utdrag"}) {
            assertThat(sara.browser().get(person + page).body())
                    .as(page)
                    .doesNotContain(OF_THE_MOTHER, "Grindhage", "Evalotta", caseOf(eva));
        }
        String own = eva.replace("/anhorig", "");
        for (String page : new String[] {"", "/tidslinje", "/natverk", "/kontakt", "/uppgifter", "/logg", "/utdrag"}) {
            assertThat(sara.browser().get(own + page).body())
                    .as(page)
                    .doesNotContain("Kimsonen", "Mamma får veta", kim.toString());
        }
        assertThat(extract(own)).contains(OF_THE_MOTHER).doesNotContain("Kimsonen", "Mamma får veta", kim.toString());
        assertThat(extract(person)).contains("Mamma").doesNotContain(OF_THE_MOTHER, "Grindhage", caseOf(eva));
    }

    private Member memberOf(CaseId person) {
        Member chosen = team.use(SARA, KeepingMembers.class)
                .handle(
                        SARA,
                        SaveMember.added(
                                person,
                                new MemberWords(
                                        "Mamma",
                                        MemberRole.RELATIVE,
                                        "mor",
                                        "",
                                        "",
                                        MemberMark.NONE,
                                        new Wish(WhoWasAsked.PERSON, "Mamma får veta", TODAY))))
                .orElseThrow();
        mother = chosen.id().toString();
        return chosen;
    }

    private void letsKnow(Member chosen) {
        team.use(SARA, KeepingMembers.class)
                .letKnow(
                        SARA,
                        new LetKnow(
                                kim,
                                chosen.id(),
                                Set.of(KnowPart.CRISIS_PLAN),
                                new Wish(WhoWasAsked.PERSON, "Krisplanen får mamma veta", TODAY),
                                TODAY.plusMonths(2)))
                .orElseThrow();
    }

    private String opens(String given, String family) {
        sara.opens("/anhoriga/ny")
                .chooses("team", TeamAtWork.TEAM.value())
                .writes("given", given)
                .writes("family", family)
                .chooses("relation", "parent")
                .writes("matter", "Att orka")
                .sends()
                .sees("Anhörigärendet är öppnat.");
        return sara.page().path();
    }

    private static String caseOf(String track) {
        return track.split("/")[2];
    }

    private String stryk(String track) {
        return sara.opens(track).page().links().stream()
                .map(SeenPage.Link::href)
                .filter(href -> href.contains("/stryk?stod="))
                .findFirst()
                .orElseThrow();
    }

    /** All that the person is given of their own, in the form for programs, which holds the most. */
    private String extract(String person) {
        Browser browser = sara.browser();
        String page = person + "/utdrag";
        Map<String, String> asked = new LinkedHashMap<>(
                Map.of("asked-by", "person", "basis", "right-of-access", "request", "Bad om allt", "reviewed", "yes"));
        HttpResponse<String> drawn = browser.fillIn(page, page, asked);
        assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(303);
        Matcher made = Pattern.compile("action=\"(" + page + "/[0-9a-f-]{36})/pdf\"")
                .matcher(browser.get(page).body());
        assertThat(made.find()).isTrue();
        return browser.fillIn(page, made.group(1) + "/json", Map.of()).body();
    }
}
