package se.handslag.web.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.StoreSettings;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.delegate.AdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.web.EveryRoom;
import se.handslag.web.RunningHouse;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.Told;
import se.handslag.web.demo.joint.Guidance;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.EveryPath;

/**
 * A protected person of whom a whole story has been told, each identifying thing in it a word that stands nowhere else. Whoever is not named reads
 * every page and every file that there is and meets none of them; whoever is named meets no telephone and no municipality without asking for them.
 */
@CompositionRoot(because = "the person is looked for at every authority")
class ProtectedPersonLeaksNothingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final TeamId TEAM = new TeamId("hikikomori-uppsala");
    private static final String PHONE = "070-174 06 97";
    private static final String RELATIVES_PHONE = "070-174 06 98";
    private static final String MUNICIPALITY = "2584";
    private static final Someone SECRET = new Someone(
            "Xerxina",
            "Qvarnhjelm",
            Someone.Series.WOMAN,
            23,
            MonthDay.of(3, 17),
            PHONE,
            "phone",
            ProtectedIdentity.CONFIDENTIALITY_MARK);

    /** Words of the story that point the person out. */
    private static final List<String> WORDS = List.of("papegojmatning", "klockstapeln", "tornurverk", "vinkelslipen");

    private static final Actor ASTRID = Here.staff(
            REGION,
            "astrid",
            "Astrid Nyman",
            "Verksamhetschef",
            NILS.unit(),
            Mandate.HEAD_OF_SERVICE,
            Mandate.HEALTH_CARE);
    private static final Actor ANNA =
            Here.staff(REGION, "anna", "Anna Ström", "Sjuksköterska", NILS.unit(), Mandate.HEALTH_CARE);

    private static final Map<AuthorityId, StoreSettings> SETTINGS = new HashMap<>();
    private static CaseId file = new CaseId(new java.util.UUID(0, 0));
    private static RunningHouse house;

    @BeforeAll
    static void tell() {
        SettableClock clock = SettableClock.at(LocalDate.of(2025, 1, 2));
        Database.Stores stores = Database.H2.stores();
        List<DemoRole> roles = new ArrayList<>();
        List.of(SARA, ELIN, MARIA).forEach(one -> roles.add(role(one, UPPSALA)));
        List.of(NILS, ASTRID, ANNA).forEach(one -> roles.add(role(one, REGION)));
        roles.add(role(OSKAR, ALVKARLEBY));
        house = RunningHouse.on(authority -> SETTINGS.computeIfAbsent(authority, stores::of), clock, roles);
        DelegationItem item = new DelegationItem(
                "3.2", "Socionom", Optional.empty(), TEAM, LegalTopic.RIGHT_TO_SUPPORT, Set.of(DecisionKind.values()));
        use(MARIA, AdoptingDelegationOrder.class)
                .handle(
                        MARIA,
                        new AdoptDelegationOrder(
                                "Omsorgsnämnden § 145", LocalDate.of(2025, 1, 2), Optional.empty(), List.of(item)))
                .orElseThrow();
        List<Story> stories = new ArrayList<>(Told.at(UPPSALA.id(), TODAY).subList(0, 3));
        stories.add(secret());
        Guidance.keep(house.platform().at(UPPSALA.id()), MARIA, Guidance.MUNICIPAL, LocalDate.of(2025, 1, 2));
        Guidance.keep(house.platform().at(REGION.id()), ASTRID, Guidance.REGIONAL, LocalDate.of(2025, 1, 2));
        Told.tell(house.platform(), clock, stories, TODAY);
        clock.set(TODAY);
        file = use(SARA, ReadingCaseFiles.class).list(SARA).stream()
                .filter(CaseFile::isProtected)
                .findFirst()
                .orElseThrow()
                .id();
        mark();
    }

    private static DemoRole role(Actor actor, Authority authority) {
        return new DemoRole(actor, authority, Sentence.of("demo.sara"));
    }

    private static Story secret() {
        return Path.of(TODAY, SECRET, SARA, 200)
                .fromOwnCall("Ringer om " + WORDS.get(0) + " och vågar inte gå ut.")
                .granted(
                        111,
                        "Att kunna gå till " + WORDS.get(1) + ".",
                        "Bor ensam och lämnar sällan bostaden.",
                        "Behöver stöd som tar hänsyn till säkerheten.")
                .notified(2)
                .after(8)
                .planned("Jag vill laga mitt " + WORDS.get(2), "Jag vill läsa klart", "Jag vill vara vanlig.")
                .note(30, SARA, ContactKind.MEETING, "Vi pratade om " + WORDS.get(3) + ".")
                .note(40, NILS, ContactKind.MEETING, "Vi pratade mer om " + WORDS.get(3) + ".")
                .story();
    }

    /** What no story tells: where the person is registered, and who in the family called, on which number, and is to be called back. */
    private static void mark() {
        StoreSettings uppsala = Optional.ofNullable(SETTINGS.get(UPPSALA.id())).orElseThrow();
        StoreSettings region = Optional.ofNullable(SETTINGS.get(REGION.id())).orElseThrow();
        String person = "where id in (select person_id from case_file where id = ?)";
        update(uppsala, "update person set municipality = '" + MUNICIPALITY + "', phone = '" + PHONE + "' " + person);
        update(region, "update person set municipality = '" + MUNICIPALITY + "', phone = '" + PHONE + "' " + person);
        update(
                uppsala,
                "update contact set caller_name = 'Mormor Zerafina', caller_phone = '" + RELATIVES_PHONE
                        + "' where case_id = ?");
        update(
                uppsala,
                "insert into task (id, case_id, text, due, assigned_to, staff, staff_name, staff_title, staff_authority,"
                        + " created_at) select random_uuid(), id, 'Ring tillbaka: " + RELATIVES_PHONE
                        + "', date '2026-09-16', 'sara', 'sara', 'Sara Lind', 'Socionom', 'municipality-0380',"
                        + " timestamp '2026-09-01 10:00:00' from case_file where id = ?");
    }

    private static void update(StoreSettings settings, String sql) {
        try (Connection owner = DriverManager.getConnection(
                settings.url(), settings.migrator().user(), settings.migrator().password())) {
            owner.setSchema(settings.schema());
            try (PreparedStatement statement = owner.prepareStatement(sql)) {
                statement.setObject(1, file.value());
                assertThat(statement.executeUpdate()).as(sql).isPositive();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Stream<String> whoIsNotNamed() {
        return Stream.of(
                UPPSALA.id() + " elin",
                UPPSALA.id() + " maria",
                REGION.id() + " astrid",
                REGION.id() + " anna",
                ALVKARLEBY.id() + " oskar");
    }

    static Stream<String> whoIsNamed() {
        return Stream.of(UPPSALA.id() + " sara", REGION.id() + " nils");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whoIsNotNamed")
    void whoeverIsNotNamedMeetsNothingOfThePersonOnAnyPageNorInAnyFile(String who) {
        Map<String, String> read = new Walk(browser(who)).from(everywhere());

        assertThat(read).hasSizeGreaterThan(60);
        List<String> markers = new ArrayList<>(WORDS);
        markers.addAll(List.of(SECRET.given(), SECRET.family(), "Zerafina", PHONE, RELATIVES_PHONE));
        markers.addAll(numbers());
        read.forEach((path, answer) ->
                assertThat(markers).as("%s reads %s", who, path).noneMatch(answer::contains));
        read.forEach((path, answer) ->
                assertThat(municipality(answer)).as("%s reads %s", who, path).isFalse());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whoIsNotNamed")
    void aPersonWhoIsNotThereIsAnsweredTheSameWhenTheyAreSearchedFor(String who) {
        for (String term : List.of(
                SECRET.name(), SECRET.family(), numbers().get(0), numbers().get(1))) {
            String unknown = term.chars().anyMatch(Character::isDigit) ? "19121212-1212" : "Ingenalls";
            assertThat(found(who, term)).as(term).isEqualTo(found(who, unknown));
        }
    }

    private static String found(String who, String term) {
        String page = browser(who).fillIn("/sok", "/sok", Map.of("term", term)).body();
        return page.substring(page.indexOf("<main")).replace(term, "").replaceAll("value=\"[^\"]*\"", "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whoIsNamed")
    void whoeverIsNamedMeetsNoTelephoneRelativeNorMunicipalityWithoutAsking(String who) {
        List<String> beginnings = new ArrayList<>(List.of("/", "/person/" + file));
        beginnings.addAll(everywhere());

        Map<String, String> read = new Walk(browser(who)).from(beginnings);

        assertThat(read.get("/person/" + file)).contains(SECRET.name());
        read.forEach((path, answer) -> {
            assertThat(List.of(PHONE, RELATIVES_PHONE, "Zerafina"))
                    .as("%s reads %s", who, path)
                    .noneMatch(answer::contains);
            assertThat(municipality(answer)).as("%s reads %s", who, path).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whoIsNamed")
    void listsOfWhoeverIsNamedTellWhichCaseItIsAndNotWho(String who) {
        for (String list : List.of("/", "/personer", "/inflode", "/uppgifter")) {
            assertThat(browser(who).get(list).body())
                    .as(list)
                    .doesNotContain(
                            SECRET.given(),
                            SECRET.family(),
                            String.valueOf(SECRET.born(TODAY).getYear()));
        }
        assertThat(browser(who).get("/personer").body())
                .contains("ärende " + file.toString().substring(28));
    }

    @Test
    void itIsShownToWhoeverIsNamedWhenTheySayWhatFor() {
        String page = "/person/" + file + "/kontaktuppgifter";

        assertThat(browser(UPPSALA.id() + " sara")
                        .fillIn(page, page, Map.of("reason", "Ska ringa om mötet i morgon."))
                        .body())
                .contains(PHONE, "Zerafina", RELATIVES_PHONE, "Skatteverkets förmedling");
        assertThat(browser(UPPSALA.id() + " sara")
                        .fillIn(page, page, Map.of("reason", ""))
                        .body())
                .doesNotContain(PHONE, "Zerafina", RELATIVES_PHONE);
    }

    /** Every path that can be read, about the person where it is about someone. */
    private static List<String> everywhere() {
        return EveryPath.of(EveryRoom.of(house.platform())).stream()
                .filter(path -> path.method().equals("GET"))
                .map(path -> path.pattern()
                        .replace("{case}", file.toString())
                        .replace("{kind}", "note")
                        .replace("{year}", "2026")
                        .replace("{quarter}", "2026K2")
                        .replace("{team}", TEAM.value())
                        .replaceAll("\\{[a-z-]+}", file.toString()))
                .toList();
    }

    /** The identity number as it may be written. */
    private static List<String> numbers() {
        String written = SECRET.number(TODAY);
        String value = written.replace("-", "");
        return List.of(written, value, value.substring(2), written.substring(2), written.substring(0, 9) + "••••");
    }

    /** Codes of municipalities are four digits, and so is much else that is drawn by lot. */
    private static boolean municipality(String answer) {
        String plain = answer.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "").replaceAll("[A-Za-z0-9_+/=-]{20,}", "");
        return Pattern.compile("\\b" + MUNICIPALITY + "\\b").matcher(plain).find();
    }

    private static Browser browser(String who) {
        return new Browser(house.port()).signIn(who);
    }

    private static <T> T use(Actor actor, Class<T> verb) {
        return house.platform().at(actor.employer()).use(verb);
    }
}
