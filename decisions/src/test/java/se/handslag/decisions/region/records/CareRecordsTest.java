package se.handslag.decisions.region.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.decisions.fixture.Clinic.KEPT;
import static se.handslag.decisions.fixture.Clinic.ON_CONSENT;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.records.BrokenSeal;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.decisions.fixture.Clinic;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.region.commit.CareHash;
import se.handslag.decisions.region.commit.NamedContact;

/** What the region has said of its care, on both databases: it comes back as it was, and cannot be changed unseen. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class CareRecordsTest {
    private static final NamedContact LISA = new NamedContact("lisa", "Lisa Ström", "Kurator");
    private static final Actor HEAD =
            Here.staff(REGION, "ulla", "Ulla Berg", "Verksamhetschef", "Psykiatri", Mandate.HEAD_OF_SERVICE);
    private static @Nullable Office open;

    @Parameter
    private Database database = Database.H2;

    @BeforeParameterizedClassInvocation
    static void open(Database on) {
        open = Office.on(on);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office().close();
    }

    @BeforeEach
    void comeBack() {
        office().clock().set(Office.OPENED);
    }

    @Test
    void everythingSaidComesBackAsItWas() {
        office().clock().set(LocalDateTime.of(2025, 6, 9, 23, 59, 59, 123_456_789));
        CaseId caseId = office().known();
        var refused = clinic().refuses(caseId, "Åäö – 引きこもり", KEPT).orElseThrow();
        var bare = clinic().acceptsWithoutContact(caseId, KEPT).orElseThrow();
        var first = clinic().names(caseId, LISA, KEPT).orElseThrow();
        var ended = clinic().ends(caseId, "Slut", KEPT).orElseThrow();
        var accepted = clinic().accepts(caseId, KEPT).orElseThrow();
        var second = clinic().names(caseId, LISA, KEPT).orElseThrow();

        assertThat(clinic().said(caseId)).containsExactly(refused, bare, first, ended, accepted, second);
        assertThat(clinic().said(caseId)).extracting(CareHash::of).doesNotHaveDuplicates();
        assertThat(clinic().altered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update care_statement set text = 'other'",
                "update care_statement set contact_name = 'other'",
                "update care_statement set kind = 'refused'",
                "delete from care_statement",
                "truncate table care_statement",
                "drop table care_statement",
                "alter table care_statement drop column text",
                "update care_told set statement_id = disclosure_id",
                "delete from care_told"
            })
    void theApplicationsLoginCannotChangeWhatIsRecorded(String attack) {
        told();

        assertThatThrownBy(() -> office().inUnit(NILS, () -> execute(attack))).hasCauseInstanceOf(SQLException.class);
        assertThat(clinic().altered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text = 'något annat'",
                "on_day = date '2030-01-01'",
                "contact_name = 'Någon Annan'",
                "contact_staff = null",
                "law = '1 § någon lag (2001:1)'",
                "statute_book = '0'",
                "blueprint = '0'",
                "number = 99",
                "staff_name = 'Någon Annan'",
                "stated_at = timestamp with time zone '2030-01-01 00:00:00+00'",
                "kind = 'refused'",
                "kind = 'nothing'",
                "on_day = null"
            })
    void theHashFindsAChangeMadeBehindTheProgramsBack(String change) throws SQLException {
        CaseId caseId = told();
        told();
        var made = clinic().said(caseId).get(0);
        String column = change.split(" ")[0];

        asMigrator("create table as_it_was as select * from care_statement where id = '" + made.id() + "'");
        asMigrator("update care_statement set " + change + " where id = '" + made.id() + "'");

        assertThat(clinic().altered()).containsExactly(made.id());
        asMigrator("update care_statement set " + column + " = (select " + column + " from as_it_was) where id = '"
                + made.id() + "'");
        asMigrator("drop table as_it_was");
        assertThat(clinic().altered()).isEmpty();
    }

    @Test
    void aStatementThatIsRemovedIsFoundByItsSeal() throws SQLException {
        CaseId caseId = office().known();
        var refused = clinic().refuses(caseId, "Nej", KEPT).orElseThrow();
        assertThat(broken()).isEmpty();

        asMigrator("create table as_it_was as select * from care_statement where id = '" + refused.id() + "'");
        asMigrator("delete from care_statement where id = '" + refused.id() + "'");

        assertThat(clinic().said(caseId)).isEmpty();
        assertThat(broken())
                .containsExactly(new BrokenSeal("CareStatement", refused.id().value(), BrokenSeal.Fault.REMOVED));
        asMigrator("insert into care_statement select * from as_it_was");
        asMigrator("drop table as_it_was");
        assertThat(broken()).isEmpty();
    }

    @Test
    void aHandOverThatIsPointedElsewhereIsFoundByItsSeal() throws SQLException {
        CaseId caseId = told();
        var made = clinic().said(caseId).get(0);
        var other = clinic().refuses(office().known(), "Nej", KEPT).orElseThrow();

        asMigrator("update care_told set statement_id = '" + other.id() + "' where statement_id = '" + made.id() + "'");

        assertThat(broken()).extracting(BrokenSeal::type).containsExactly("CareTold");
        asMigrator("update care_told set statement_id = '" + made.id() + "' where statement_id = '" + other.id() + "'");
        assertThat(broken()).isEmpty();
    }

    private static List<BrokenSeal> broken() {
        return office().use(HEAD, VerifyingSeals.class)
                .handle(HEAD)
                .orElseThrow()
                .broken();
    }

    private static CaseId told() {
        CaseId caseId = office().known();
        office().consent(NILS, caseId, UPPSALA.id());
        clinic().accepts(caseId, ON_CONSENT).orElseThrow();
        return caseId;
    }

    private static Office office() {
        Office office = open;
        if (office == null) {
            throw new IllegalStateException("The office is not open.");
        }
        return office;
    }

    private static Clinic clinic() {
        return new Clinic(office());
    }

    private static int execute(String sql) {
        try (Statement statement =
                office().use(NILS, RecordSession.class).connection().createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void asMigrator(String sql) throws SQLException {
        StoreSettings store = office().store(REGION.id());
        try (Connection connection = DriverManager.getConnection(
                        store.url(), store.migrator().user(), store.migrator().password());
                Statement statement = connection.createStatement()) {
            statement.execute("set schema '" + store.schema() + "'");
            statement.executeUpdate(sql);
        }
    }
}
