package se.handslag.decisions.municipality.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Nurse;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.communicate.SkipCommunication;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.communicate.SkippingCommunication;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;
import se.handslag.decisions.municipality.verify.VerifyingDecisions;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** What is stored of matters, on both databases: it comes back as it was, and cannot be changed. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class DecisionRecordsTest {
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
    void everyKindOfDecisionComesBackAsItWas() {
        Granted granted = office().granted();
        Extended extended = office().use(SARA, Extending.class)
                .handle(
                        SARA,
                        new ExtendSupport(granted.caseId(), LocalDate.of(2025, 12, 31), "Planen", "Skäl", "Villkor"))
                .orElseThrow();
        Refused heard = refuse(caseId -> office().reply(office().communicate(caseId), "Jag vill ha stöd. Åäö – 引きこもり"));
        Refused skipped = refuse(caseId -> office().use(SARA, SkippingCommunication.class)
                .handle(SARA, new SkipCommunication(caseId, SkipGround.CLEARLY_UNNECESSARY, "Kim vet redan allt."))
                .orElseThrow());

        assertThat(decisions(granted.caseId())).containsExactly(granted, extended);
        assertThat(decisions(heard.caseId())).containsExactly(heard);
        assertThat(decisions(skipped.caseId())).containsExactly(skipped);
        assertThat(altered()).isEmpty();
    }

    @Test
    void aDecisionMadeAtAnOddMomentStillHashesToTheSame() {
        office().clock().set(LocalDateTime.of(2025, 6, 9, 23, 59, 59, 123_456_789));
        Granted granted = office().granted();

        assertThat(granted.particulars().by().at().getNano()).isEqualTo(123_000_000);
        assertThat(ContentHash.of(decisions(granted.caseId()).get(0))).isEqualTo(ContentHash.of(granted));
        assertThat(altered()).isEmpty();
    }

    @Test
    void theRestOfAMatterComesBackToo() {
        CaseId caseId = office().known();
        office().assess(caseId, Answer.YES);
        office().apply(caseId);
        office().write(caseId);
        office().consent(caseId);
        var asked = office().ask(caseId);
        new Nurse(office()).answers(caseId, asked.id(), ConsultationView.NO_OPINION, "");
        Granted granted = office().decide(office().threeMonths(caseId)).orElseThrow();
        var notice = office().use(SARA, RecordingNotice.class)
                .handle(
                        SARA,
                        new RecordNotice(
                                caseId,
                                granted.id(),
                                NoticeMethod.LETTER_WITH_RECEIPT,
                                office().today(),
                                Optional.of(office().today())))
                .orElseThrow();

        var matter = office().use(SARA, ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter();
        assertThat(matter.applications()).hasSize(1);
        assertThat(matter.texts()).hasSize(1);
        assertThat(matter.notices()).containsExactly(notice);
        assertThat(matter.consultations()).singleElement().satisfies(it -> assertThat(it.answer())
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update municipal_decision set reasons = 'other'",
                "update municipal_decision set period_to = date '2030-01-01'",
                "delete from municipal_decision",
                "truncate table municipal_decision",
                "drop table municipal_decision",
                "alter table municipal_decision drop column reasons",
                "update notice set received_on = date '2025-01-01'",
                "delete from notice",
                "update application set applied_for = 'other'",
                "delete from investigation_text",
                "update consultation set text = 'other'",
                "update delegation_item set role = 'other'",
                "delete from delegation_order"
            })
    void theApplicationsLoginCannotChangeWhatIsRecorded(String attack) {
        office().granted();

        assertThatThrownBy(() -> office().inUnit(SARA, () -> execute(attack))).hasCauseInstanceOf(SQLException.class);
        assertThat(altered()).isEmpty();
    }

    @Test
    void theRegionsLoginCannotChangeAnAnswer() {
        CaseId caseId = office().known();
        office().apply(caseId);
        office().consent(caseId);
        var asked = office().ask(caseId);
        new Nurse(office()).answers(caseId, asked.id(), ConsultationView.SUPPORTS, "Ja");
        for (String attack : List.of(
                "update consultation_answer set view_code = 'objections'", "delete from consultation_question")) {
            assertThatThrownBy(() -> office().inUnit(NILS, () -> {
                        try (Statement statement = office().use(NILS, RecordSession.class)
                                .connection()
                                .createStatement()) {
                            return statement.executeUpdate(attack);
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    }))
                    .hasCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    void theHashFindsAChangeThatWasMadeBehindTheProgramsBack() throws SQLException {
        Granted granted = office().granted();
        Granted untouched = office().granted();

        asMigrator("update municipal_decision set reasons = 'Något annat' where id = '" + granted.id() + "'");

        assertThat(altered()).containsExactly(granted.id()).doesNotContain(untouched.id());
        asMigrator("update municipal_decision set reasons = 'Du behöver stöd för att bryta din isolering.' where id = '"
                + granted.id() + "'");
        assertThat(altered()).isEmpty();
    }

    @Test
    void aDecisionThatCanNoLongerBeReadIsFoundToo() throws SQLException {
        Granted granted = office().granted();

        asMigrator("update municipal_decision set outcome = 'maybe' where id = '" + granted.id() + "'");

        assertThat(altered()).containsExactly(granted.id());
        asMigrator("update municipal_decision set outcome = 'yes' where id = '" + granted.id() + "'");
    }

    private static Office office() {
        Office office = open;
        if (office == null) {
            throw new IllegalStateException("The office is not open.");
        }
        return office;
    }

    private static List<MunicipalDecision> decisions(CaseId caseId) {
        return office().use(SARA, ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter()
                .decisions();
    }

    private static List<DecisionId> altered() {
        return office().use(SARA, VerifyingDecisions.class).altered(SARA);
    }

    private static Refused refuse(Consumer<CaseId> hearing) {
        CaseId caseId = office().ready();
        office().assess(caseId, Answer.NO);
        hearing.accept(caseId);
        return office().use(SARA, Refusing.class)
                .handle(SARA, new RefuseSupport(caseId, "Skäl"))
                .orElseThrow();
    }

    private static int execute(String sql) {
        try (Statement statement =
                office().use(SARA, RecordSession.class).connection().createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void asMigrator(String sql) throws SQLException {
        StoreSettings store = office().store(UPPSALA.id());
        try (Connection connection = DriverManager.getConnection(
                        store.url(), store.migrator().user(), store.migrator().password());
                Statement statement = connection.createStatement()) {
            statement.execute("set schema '" + store.schema() + "'");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
