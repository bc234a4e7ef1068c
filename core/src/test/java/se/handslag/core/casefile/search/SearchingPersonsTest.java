package se.handslag.core.casefile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Persons;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.IdentityNumberFault;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** SoLPuF (2001:637) 15 §: name, identity number and case number, and no other term. */
class SearchingPersonsTest extends OnBothDatabases {
    private static final Actor STRANGER =
            staff(UPPSALA, "stina", "Stina Ny", "Socionom", "Annan enhet", Mandate.CASE_WORKER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900101-9802",
                "199001019802",
                "19900101 9802",
                " 1990 0101 - 9802 ",
                "900101-9802",
                "9001019802",
                "19900101–9802"
            })
    void findsAPersonByTheNumberHoweverItIsWritten(String written) {
        CaseId id = world().openCase(Persons.kim(world().clock()), SARA);

        FoundPersons found = search(SARA, written);

        assertThat(found.by()).isEqualTo(SearchTerm.IDENTITY_NUMBER);
        assertThat(ids(found)).contains(id);
        assertThat(search(OSKAR, written).files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "personal-number,               191603159805, 160315+9805",
        "coordination-number,           197010632391, 701063-2391",
        "reserve-number-national,       22900101AA15, 22900101-aa15",
        "reserve-number-stockholm,      991981000010, 991981000010",
        "reserve-number-someone-elses,  1234567XKM99, 1234567-xkm99"
    })
    void findsEveryKindOfNumber(String kind, String value, String written) {
        CaseId id = opened("Nummer", "Sju", Optional.of(IdentityNumber.stored(kind, value)));

        assertThat(ids(search(SARA, written, true))).contains(id);
    }

    @Test
    void aWholeNumberThatOnePersonHasIsThatPersonAndTenDigitsCanBeTwo() {
        CaseId id = opened("Ett", "Nummer", Optional.of(IdentityNumber.stored("personal-number", "194512319809")));

        assertThat(search(SARA, "19451231-9809").theOne()).map(CaseFile::id).contains(id);
        assertThat(search(SARA, "451231-9809").theOne()).isEmpty();
        assertThat(ids(search(SARA, "451231-9809"))).containsExactly(id);
    }

    @Test
    void aNumberThatDoesNotHoldTogetherIsSaidToBeWrongAndCanBeSearchedForAnyway() {
        Outcome<FoundPersons, CannotSearch> refused = handle(SARA, "19900101-9803", false);

        assertThat(refused)
                .isEqualTo(Outcome.refused(new CannotSearch.NotANumber(IdentityNumberFault.CHECK_DIGIT, true)));
        assertThat(search(SARA, "19900101-9803", true).files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12", "070-174", "<b>1</b>", "1'1", "19900101;--"})
    void whatIsNoNumberInAnyRegisterIsNotSearchedFor(String written) {
        assertThat(handle(SARA, written, true).isDone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Renée,  Lind,     renee",
        "Renee,  Lind,     Renée",
        "Zoë,    Müller,   muller zoe",
        "Søren,  Ek,       Sören",
        "Åsa,    Öst,      åsa",
        "André,  Ängström, ängström"
    })
    void findsANameWithOrWithoutItsAccents(String given, String family, String written) {
        CaseId id = opened(given, family, Optional.empty());
        String term = written.split(" ")[0];

        assertThat(ids(search(SARA, term))).contains(id);
    }

    @Test
    void theLettersOfSwedishAreNoAccents() {
        CaseId id = opened("Åke", "Öst", Optional.empty());

        assertThat(ids(search(SARA, "Ake"))).doesNotContain(id);
        assertThat(ids(search(SARA, "Ost"))).doesNotContain(id);
    }

    /** What a case number ends with is drawn by lot: now and then it has digits only, as a date that never was, or letters only. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0123456789ab", "209913457777", "19900101980a", "abcdeffedcba", "0000abcdefab", "991231230000"})
    void findsACaseByItsNumberWholeOrAsItsEndIsPrinted(String end) {
        CaseId id = openedEndingWith(end);
        String whole = id.toString();

        for (String written :
                List.of(whole, whole.toUpperCase(java.util.Locale.ROOT), whole.substring(28), whole.substring(24))) {
            assertThat(ids(search(SARA, written))).as(written).contains(id);
        }
        assertThat(search(SARA, whole).theOne()).map(CaseFile::id).contains(id);
        assertThat(search(OSKAR, whole).files()).isEmpty();
        assertThat(search(SARA, UUID.randomUUID().toString()).files()).isEmpty();
    }

    @Test
    void theEndOfAProtectedPersonsCaseNumberIsAnsweredAsOneThatIsNotThere() {
        CaseId hidden = openedEndingWith("209913458888");
        Person person = protectedPerson(ProtectedIdentity.CONFIDENTIALITY_MARK, Optional.empty());
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.save(files.find(hidden).orElseThrow().about(person).coordinatedBy(Coordinator.of(SARA)));
            return hidden;
        });

        assertThat(ids(search(SARA, "209913458888"))).containsExactly(hidden);
        assertThat(handle(ELIN, "209913458888", false)).isEqualTo(handle(ELIN, "209913459999", false));
    }

    @Test
    void findsSomeoneWhomTheStaffHaveToGiveAReasonToOpen() {
        CaseId id = opened("Annans", "Ärende", Optional.empty());

        assertThat(ids(search(STRANGER, "Annans"))).contains(id);
    }

    @ParameterizedTest
    @EnumSource(value = ProtectedIdentity.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void doesNotFindAProtectedPersonForWhomTheStaffAreNotNamed(ProtectedIdentity protection) {
        Person person =
                protectedPerson(protection, Optional.of(IdentityNumber.stored("personal-number", "196206129816")));
        CaseId id = world().openCase(person, SARA);
        String whole = id.toString();

        for (String written : List.of("Hemlig", "19620612-9816", "620612-9816", whole, whole.substring(28))) {
            assertThat(ids(search(SARA, written)))
                    .as("the coordinator, by %s", written)
                    .contains(id);
            assertThat(search(ELIN, written).files())
                    .as("someone else, by %s", written)
                    .isEmpty();
        }
    }

    @Test
    void thoseWhoAreNotShownTakeNobodysPlace() {
        CaseId shown = opened("Trängsel", "Först", Optional.empty());
        for (int i = 0; i < SearchingPersons.MOST + 5; i++) {
            Person hidden = new Person(
                    new PersonId(UUID.randomUUID()),
                    new PersonName("Trängsel", "Dold", ""),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "",
                    ContactPreference.ANY,
                    ProtectedIdentity.CONFIDENTIALITY_MARK);
            world().clock().advance(java.time.Duration.ofSeconds(1));
            world().openCase(hidden, SARA);
        }

        assertThat(ids(search(ELIN, "Trängsel"))).containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource({"'',  TooShort", "' ', TooShort", "A,   TooShort", "'7', NotANumber"})
    void tooLittleFindsNobody(String written, String refusal) {
        String answer = handle(SARA, written, false)
                .match(done -> "done", no -> no.getClass().getSimpleName());

        assertThat(answer).isEqualTo(refusal);
        assertThat(handle(SARA, "x".repeat(201), false)).isEqualTo(Outcome.refused(new CannotSearch.TooLong()));
    }

    @Test
    void everySearchStandsInTheLogWithItsKindAndNeverWithWhatWasSearchedFor() {
        List<String> before = log();
        search(NILS, "Xyzzyqvist");
        search(NILS, "19850315-9801");
        search(NILS, "deadbee1");
        handle(NILS, "19850315-9802", false);
        handle(NILS, "Q", false);

        List<String> written = log();
        assertThat(written.subList(before.size(), written.size()))
                .containsExactlyInAnyOrder(
                        "casefile.search.name done",
                        "casefile.search.identity-number done",
                        "casefile.search.case-number done",
                        "casefile.search.identity-number refused",
                        "casefile.search.name refused");
    }

    @Test
    void eachKindOfAuthoritySaysWhichTermsAndWhichLaw() {
        for (AuthorityKind kind : AuthorityKind.values()) {
            assertThat(SearchTerms.of(kind).allowed()).containsExactlyInAnyOrder(SearchTerm.values());
            assertThat(StatuteBook.swedish()
                            .find(SearchTerms.of(kind).law(), world().clock().today()))
                    .isPresent();
        }
        assertThat(world().use(SARA, SearchingPersons.class).law()).startsWith("15 § förordningen (2001:637)");
        assertThat(world().use(NILS, SearchingPersons.class).law()).startsWith("2 kap. 8 § patientdatalagen");
    }

    private static Person protectedPerson(ProtectedIdentity protection, Optional<IdentityNumber> number) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                new PersonName("Hemlig", "Skyddsson", ""),
                number,
                Optional.empty(),
                "",
                "",
                ContactPreference.ANY,
                protection);
    }

    private static CaseId openedEndingWith(String end) {
        CaseId id = CaseId.parse(CaseId.next(world().clock()).toString().substring(0, 24) + end);
        return world().inUnit(SARA, () -> {
            world().use(SARA, CaseFiles.class)
                    .add(Persons.unknown(id, "Ärende", world().clock().instant()));
            return id;
        });
    }

    private static CaseId opened(String given, String family, Optional<IdentityNumber> number) {
        return world().openCase(
                        new Person(
                                new PersonId(UUID.randomUUID()),
                                new PersonName(given, family, ""),
                                number,
                                Optional.empty(),
                                "0380",
                                "",
                                ContactPreference.ANY,
                                ProtectedIdentity.NONE),
                        SARA);
    }

    private static Outcome<FoundPersons, CannotSearch> handle(Actor actor, String written, boolean anyway) {
        return world().use(actor, SearchingPersons.class).handle(actor, new SearchPersons(written, anyway));
    }

    private static FoundPersons search(Actor actor, String written) {
        return search(actor, written, false);
    }

    private static FoundPersons search(Actor actor, String written, boolean anyway) {
        return handle(actor, written, anyway).orElseThrow();
    }

    private static List<CaseId> ids(FoundPersons found) {
        return found.files().stream().map(CaseFile::id).toList();
    }

    /** The searches of the region, where no other test looks for anyone. */
    private static List<String> log() {
        return world().inUnit(NILS, () -> {
            List<String> lines = new ArrayList<>();
            String sql = "select verb, result, purpose from access_log where verb like 'casefile.search%' order by id";
            try (PreparedStatement query =
                            world().use(NILS, RecordSession.class).connection().prepareStatement(sql);
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    assertThat(rows.getString("purpose")).isEmpty();
                    lines.add(rows.getString("verb") + " " + rows.getString("result"));
                }
            } catch (SQLException e) {
                throw new SqlFailed(e);
            }
            return lines;
        });
    }
}
