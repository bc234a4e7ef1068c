package se.handslag.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Persons;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.PersonalNumber;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.core.records.StaleRevision;

class CaseFilesTest extends OnBothDatabases {

    @Test
    void findsAFileAsItWasLeft() {
        Person kim = Persons.kim(world().clock());
        CaseId id = world().openCase(kim, SARA, NILS);

        CaseFile file = find(SARA, id).orElseThrow();

        assertThat(file.person()).contains(kim);
        assertThat(file.stage()).isEqualTo(Stage.CONTACT);
        assertThat(file.ours()).contains(Coordinator.of(SARA));
        assertThat(file.theirs()).contains(Coordinator.of(NILS));
        assertThat(file.openedAt()).isEqualTo(world().clock().instant());
        assertThat(file.shownName()).isEqualTo("Kim Åkesson");
    }

    @Test
    void isFoundAtTheAuthoritiesThatHaveOneAndNoOther() {
        CaseId id = world().openCase(SARA, NILS);

        assertThat(find(NILS, id)).isPresent();
        assertThat(find(OSKAR, id)).isEmpty();
    }

    @Test
    void goesThroughItsStagesOneSavedVersionAtATime() {
        CaseId id = world().openCase(SARA);
        for (Stage stage : Stage.values()) {
            save(SARA, find(SARA, id).orElseThrow().at(stage));
            assertThat(find(SARA, id).orElseThrow().stage()).isEqualTo(stage);
        }
        save(SARA, find(SARA, id).orElseThrow().closed(LocalDate.of(2026, 3, 2)));
        assertThat(find(SARA, id).orElseThrow().closedOn()).contains(LocalDate.of(2026, 3, 2));
        assertThat(find(SARA, id).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void refusesAFileThatWasNeverAdded() {
        CaseFile nobody = Persons.unknown(
                CaseId.next(world().clock()), "Ingen", world().clock().instant());

        assertThatThrownBy(() -> save(SARA, nobody)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void correctsThePersonWithTheFile() {
        Person kim = Persons.kim(world().clock());
        CaseId id = world().openCase(kim, SARA);
        Person corrected = new Person(
                kim.id(),
                new PersonName("Kim", "Åkesson Öberg", "Kimmy"),
                kim.number(),
                kim.born(),
                "0380",
                "070-174 06 05",
                ContactPreference.PHONE,
                ProtectedIdentity.CONFIDENTIALITY_MARK);
        save(SARA, find(SARA, id).orElseThrow().about(corrected));

        assertThat(find(SARA, id).orElseThrow().person()).contains(corrected);
        assertThat(named(SARA, "öberg")).extracting(CaseFile::id).contains(id);
        assertThat(named(SARA, "kimmy")).extracting(CaseFile::id).contains(id);
    }

    @Test
    void identifiesSomeoneWhoWasNotKnown() {
        CaseId id = world().openCase(SARA);
        Person kim = Persons.kim(world().clock());
        save(SARA, find(SARA, id).orElseThrow().about(kim));

        assertThat(find(SARA, id).orElseThrow().person()).contains(kim);
        assertThat(withNumber(SARA, "199001019802")).extracting(CaseFile::id).contains(id);
    }

    @Test
    void holdsTheLatestAlsoWhenAnOlderOneWasReadBefore() {
        CaseId id = world().openCase(SARA);
        CaseFile held = inUnit(SARA, () -> {
            files(SARA).find(id);
            return files(SARA).hold(id).orElseThrow();
        });

        assertThat(held).isEqualTo(find(SARA, id).orElseThrow());
        assertThat(inUnit(SARA, () -> files(SARA).hold(CaseId.next(world().clock()))))
                .isEmpty();
    }

    @Test
    void listsWhatIsOpenTheNewestFirst() {
        CaseId first = world().openCase(SARA);
        world().clock().advance(Duration.ofMinutes(1));
        CaseId second = world().openCase(SARA);
        world().clock().advance(Duration.ofMinutes(1));
        CaseId closed = world().openCase(SARA);
        save(SARA, find(SARA, closed).orElseThrow().closed(LocalDate.of(2026, 3, 2)));

        List<CaseId> open = inUnit(SARA, () -> files(SARA).open(500)).stream()
                .map(CaseFile::id)
                .toList();

        assertThat(open).containsSubsequence(second, first).doesNotContain(closed);
        assertThat(inUnit(SARA, () -> files(SARA).open(1))).hasSize(1);
    }

    @Test
    void listsWhatWasOpenedOrClosedSinceItWasListedInTheSameUnitOfWork() {
        CaseId first = CaseId.next(world().clock());
        CaseId second = CaseId.next(world().clock());
        inUnit(SARA, () -> {
            files(SARA)
                    .add(Persons.unknown(
                            first, "Evas son", world().clock().instant().plusSeconds(3_600)));
            assertThat(open(1)).containsExactly(first);
            files(SARA)
                    .add(Persons.unknown(
                            second, "Ninas bror", world().clock().instant().plusSeconds(7_200)));
            assertThat(open(1)).containsExactly(second);
            assertThat(open(500)).startsWith(second, first);
            files(SARA).save(files(SARA).hold(second).orElseThrow().at(Stage.CLOSED));
            assertThat(open(500)).startsWith(first).doesNotContain(second);
            return first;
        });
    }

    private static List<CaseId> open(int most) {
        return files(SARA).open(most).stream().map(CaseFile::id).toList();
    }

    @Test
    void listsTheFilesOfATeam() {
        CaseId id = world().openCase(SARA);

        assertThat(inUnit(SARA, () -> files(SARA).ofTeam(Persons.TEAM)))
                .extracting(CaseFile::id)
                .contains(id);
        assertThat(inUnit(SARA, () -> files(SARA).ofTeam(new TeamId("another-team"))))
                .isEmpty();
    }

    @Test
    void findsEveryCaseOfANumberAndOnlyAtTheOwnAuthority() {
        Person alex = Persons.person(world().clock(), "Alex", "Ek", "198503159819", ContactPreference.ANY);
        CaseId first = world().openCase(alex, SARA);
        CaseId second = world().openCase(alex, SARA);

        assertThat(withNumber(SARA, "198503159819")).extracting(CaseFile::id).contains(first, second);
        assertThat(withNumber(OSKAR, "198503159819")).isEmpty();
        assertThat(withNumber(SARA, "198503159801")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zu", "zu", "ZU", "Åke", "åke", "ÅKE", "Zu Åke", "Lind", "Lind-Ö", "Öst", "zu  åke"})
    void findsAPersonByTheBeginningOfAnyWordOfTheName(String written) {
        Person zu = Persons.person(world().clock(), "Zu Åke", "Lind-Öst", "197806209800", ContactPreference.ANY);
        CaseId id = world().openCase(zu, SARA);

        assertThat(named(SARA, written)).as(written).extracting(CaseFile::id).contains(id);
        assertThat(named(OSKAR, written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ke", "nd", "--", "' - '", "%", "_", "\\", "Z%", "___", "' or '1'='1"})
    void findsNobodyByWhatDoesNotBeginAWord(String written) {
        Person zu = Persons.person(world().clock(), "Zu Åke", "Lind", "197806209800", ContactPreference.ANY);
        CaseId id = world().openCase(zu, SARA);

        assertThat(named(SARA, written)).extracting(CaseFile::id).doesNotContain(id);
    }

    @Test
    void findsSomeoneByWhatTheyAreCalledBeforeTheyAreKnown() {
        CaseId id = world().openCase(SARA);

        assertThat(named(SARA, "evas")).extracting(CaseFile::id).contains(id);
    }

    @Test
    void logsThatSomeoneSearchedAlsoWhenNobodyWasFoundAndNeverTheWords() {
        long before = searches();
        ReadingCaseFiles reading = world().use(SARA, ReadingCaseFiles.class);

        assertThat(reading.search(SARA, "xyzzy")).isEmpty();
        assertThat(reading.search(SARA, " e ")).isEmpty();
        assertThat(reading.search(SARA, new PersonalNumber("198503159801"))).isEmpty();

        assertThat(searches()).isEqualTo(before + 3);
        assertThat(count("select count(*) from access_log where purpose like '%xyzzy%' or purpose like '%1985%'"))
                .isZero();
    }

    private static long searches() {
        return count("select count(*) from access_log where verb = 'casefile.search'");
    }

    private static long count(String sql) {
        return inUnit(SARA, () -> {
            try (PreparedStatement query =
                            world().use(SARA, RecordSession.class).connection().prepareStatement(sql);
                    ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new SqlFailed(e);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(ProtectedIdentity.class)
    void keepsEveryKindOfProtection(ProtectedIdentity protection) {
        Person kim = Persons.kim(world().clock());
        Person shielded = new Person(
                kim.id(), kim.name(), Optional.empty(), Optional.empty(), "", "", ContactPreference.ANY, protection);
        CaseId id = world().openCase(shielded, SARA);

        assertThat(find(SARA, id).orElseThrow().person()).contains(shielded);
    }

    @Test
    void keepsTheLongestNamesThereAre() {
        Person longest = new Person(
                new PersonId(UUID.randomUUID()),
                new PersonName("Å".repeat(80), "Ö".repeat(80), "Ä".repeat(80)),
                Optional.empty(),
                Optional.empty(),
                "0380",
                "1".repeat(40),
                ContactPreference.ANY,
                ProtectedIdentity.NONE);
        CaseFile file = Persons.unknown(
                        CaseId.next(world().clock()),
                        "Ü".repeat(200),
                        world().clock().instant())
                .about(longest);
        inUnit(SARA, () -> {
            files(SARA).add(file);
            return file;
        });

        assertThat(find(SARA, file.id()).orElseThrow().person()).contains(longest);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, 2026-01-01, 36",
        "1990-01-02, 2026-01-01, 35",
        "2008-02-29, 2026-02-27, 17",
        "2008-02-29, 2026-02-28, 18"
    })
    void countsTheAgeAsTheLawCountsYears(LocalDate born, LocalDate on, int age) {
        Person kim = Persons.kim(world().clock());
        Person person = new Person(
                kim.id(),
                kim.name(),
                Optional.empty(),
                Optional.of(born),
                "0380",
                "",
                ContactPreference.ANY,
                ProtectedIdentity.NONE);

        assertThat(person.ageOn(on)).contains(age);
    }

    @Test
    void keepsANumberWithItsKind() {
        CaseId id = world().openCase(Persons.kim(world().clock()), SARA);

        assertThat(find(SARA, id).orElseThrow().person().orElseThrow().number())
                .contains(new PersonalNumber("199001019802"));
    }

    @Test
    void tellsTwoWhoSaveWhatOneOfThemChangedFirst() {
        CaseId id = world().openCase(SARA);
        CaseFile seen = find(SARA, id).orElseThrow();
        save(ELIN, seen.at(Stage.ASSESSMENT));

        assertThatThrownBy(() -> save(SARA, seen.at(Stage.SUPPORT))).isInstanceOf(StaleRevision.class);
    }

    private static CaseFiles files(Actor actor) {
        return world().use(actor, CaseFiles.class);
    }

    private static <T> T inUnit(Actor actor, Supplier<T> work) {
        return world().inUnit(actor, work);
    }

    private static Optional<CaseFile> find(Actor actor, CaseId id) {
        return inUnit(actor, () -> files(actor).find(id));
    }

    private static void save(Actor actor, CaseFile file) {
        inUnit(actor, () -> {
            files(actor).save(file);
            return file;
        });
    }

    private static List<CaseFile> named(Actor actor, String beginning) {
        return inUnit(actor, () -> files(actor).named(beginning, 50));
    }

    private static List<CaseFile> withNumber(Actor actor, String number) {
        return inUnit(actor, () -> files(actor).withNumber(new PersonalNumber(number)));
    }
}
