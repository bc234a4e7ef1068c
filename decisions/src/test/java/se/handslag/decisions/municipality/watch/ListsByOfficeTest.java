package se.handslag.decisions.municipality.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.StaffId;
import se.handslag.core.fixture.Database;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecisions.WithoutNotice;
import se.handslag.decisions.municipality.board.DelegatedDecision;
import se.handslag.decisions.municipality.board.DelegatedDecisions.Which;
import se.handslag.decisions.municipality.board.ListingDelegatedDecisions;
import se.handslag.decisions.municipality.erase.ErasureCandidate;
import se.handslag.decisions.municipality.erase.ListingErasure;

/** What the head of service sees by office: every case by its number, but none about themselves or someone close to them. */
class ListsByOfficeTest {
    /** A head in no team, named for nobody. */
    private static final Actor HEAD = new Actor(
            new StaffId("chef"), "Eva Ny", "Enhetschef", UPPSALA.id(), "Stab", Set.of(Mandate.HEAD_OF_SERVICE));

    private final Office office = Office.on(Database.H2);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theListsOfWhatWaitsHaveEveryCaseAlsoThoseThatTheHeadWorksWithNot() {
        Granted granted = office.granted();
        protect(granted.caseId());

        assertThat(office.use(HEAD, WatchingMatters.class).withoutNotice(HEAD).orElseThrow())
                .extracting(WithoutNotice::caseId)
                .containsExactly(granted.caseId());
    }

    @Test
    void whatIsAboutSomeoneCloseToTheHeadIsNotInThem() {
        Granted granted = office.granted();
        close(HEAD, granted.caseId());
        office.clock().set(Office.OPENED.plusMonths(2).plusDays(20));

        assertThat(office.use(HEAD, WatchingMatters.class).withoutNotice(HEAD).orElseThrow())
                .isEmpty();
        assertThat(office.use(HEAD, WatchingMatters.class).ending(HEAD).orElseThrow())
                .isEmpty();
        assertThat(office.use(MARIA, WatchingMatters.class).ending(MARIA).orElseThrow())
                .hasSize(1);
    }

    @Test
    void theBoardIsToldOfEveryDecisionWhoeverTheHeadIs() {
        Granted granted = office.granted();
        close(HEAD, granted.caseId());
        Which which = new Which(new Period(Office.OPENED, Office.OPENED), "", false);

        assertThat(office.use(HEAD, ListingDelegatedDecisions.class)
                        .page(HEAD, which, Optional.empty())
                        .rows())
                .extracting(DelegatedDecision::caseId)
                .containsExactly(granted.caseId());
    }

    @Test
    void aFileAboutSomeoneCloseToTheHeadWaitsForAnotherHeadBeforeItIsErased() {
        CaseId caseId = office.known();
        LocalDate closed = office.today();
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(closed));
            return caseId;
        });
        close(HEAD, caseId);
        office.clock().set(closed.plusYears(5).plusDays(1));

        assertThat(office.use(HEAD, ListingErasure.class).waiting(HEAD).due()).isEmpty();
        assertThat(office.use(HEAD, ListingErasure.class)
                        .page(HEAD, Optional.empty())
                        .files())
                .isEmpty();
        assertThat(office.use(MARIA, ListingErasure.class).waiting(MARIA).due())
                .extracting(ErasureCandidate::caseId)
                .containsExactly(caseId);
    }

    private void protect(CaseId caseId) {
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            var file = files.find(caseId).orElseThrow();
            Person person = file.person().orElseThrow();
            files.save(file.about(new Person(
                    person.id(),
                    person.name(),
                    person.number(),
                    person.born(),
                    person.municipality(),
                    person.phone(),
                    person.prefers(),
                    ProtectedIdentity.CONFIDENTIALITY_MARK)));
            return caseId;
        });
    }

    /** The person is close to the member of staff, as the record has it. */
    private void close(Actor staff, CaseId caseId) {
        office.inUnit(SARA, () -> {
            var number = office.use(SARA, CaseFiles.class)
                    .find(caseId)
                    .flatMap(file -> file.person())
                    .flatMap(Person::number)
                    .orElseThrow();
            String sql =
                    "insert into staff_relation (id, staff, kind, number_kind, number_value, recorder, recorder_name,"
                            + " recorder_title, recorder_authority, recorded_at)"
                            + " values (?, ?, 'kin', ?, ?, 'maria', 'Maria', 'Chef', 'municipality-0380', current_timestamp)";
            try (PreparedStatement insert =
                    office.use(SARA, RecordSession.class).connection().prepareStatement(sql)) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, staff.staff().value());
                insert.setString(3, number.kind());
                insert.setString(4, number.value());
                return insert.executeUpdate();
            } catch (SQLException e) {
                throw new SqlFailed(e);
            }
        });
    }
}
