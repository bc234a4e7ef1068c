package se.handslag.decisions.municipality.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.RecordSession;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.GuardianKind;
import se.handslag.decisions.municipality.apply.RegisterApplication;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.apply.RightToSpeak;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.communicate.CommunicationReply;
import se.handslag.decisions.municipality.communicate.SkipCommunication;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.communicate.SkippedCommunication;
import se.handslag.decisions.municipality.communicate.SkippingCommunication;
import se.handslag.decisions.municipality.complete.AskForCompletion;
import se.handslag.decisions.municipality.complete.AskingForCompletion;
import se.handslag.decisions.municipality.complete.CompletionRequest;
import se.handslag.decisions.municipality.delay.DelayDemand;
import se.handslag.decisions.municipality.delay.DelayNotice;
import se.handslag.decisions.municipality.delay.NotifyOfDelay;
import se.handslag.decisions.municipality.delay.NotifyingOfDelay;
import se.handslag.decisions.municipality.delay.RecordDelayDemand;
import se.handslag.decisions.municipality.delay.RecordingDelayDemand;
import se.handslag.decisions.municipality.hear.AskForHearing;
import se.handslag.decisions.municipality.hear.AskingForHearing;
import se.handslag.decisions.municipality.hear.HearingBefore;
import se.handslag.decisions.municipality.hear.HearingEnd;
import se.handslag.decisions.municipality.hear.HoldHearing;
import se.handslag.decisions.municipality.hear.HoldingHearing;
import se.handslag.decisions.municipality.hear.OralHearing;
import se.handslag.decisions.municipality.interpret.DecideInterpreter;
import se.handslag.decisions.municipality.interpret.DecidingInterpreter;
import se.handslag.decisions.municipality.interpret.InterpreterNeed;
import se.handslag.decisions.municipality.investigate.AddMaterial;
import se.handslag.decisions.municipality.investigate.AddingMaterial;
import se.handslag.decisions.municipality.investigate.InvestigationMaterial;
import se.handslag.decisions.municipality.investigate.MaterialWay;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.prepare.Preparation;
import se.handslag.decisions.municipality.withdraw.RecordWithdrawal;
import se.handslag.decisions.municipality.withdraw.RecordingWithdrawal;
import se.handslag.decisions.municipality.withdraw.Withdrawal;

/** What is recorded before a decision, on both databases: it comes back as it was, and cannot be changed. */
class PreparationRecordsTest {
    private static final List<String> TABLES = List.of(
            "right_to_speak",
            "conflict_declaration",
            "interpreter_need",
            "oral_hearing",
            "oral_hearing_end",
            "investigation_material",
            "communication",
            "communication_reply",
            "communication_skipped",
            "completion_request",
            "application_withdrawal",
            "delay_notice",
            "delay_demand");

    @ParameterizedTest
    @EnumSource(Database.class)
    void allOfItComesBackAndNothingOfItCanBeChanged(Database database) {
        try (Office office = Office.on(database)) {
            CaseId caseId = office.known();
            office.use(SARA, RegisteringApplications.class)
                    .handle(
                            SARA,
                            new RegisterApplication(
                                    caseId,
                                    LocalDate.of(2024, 11, 1),
                                    ApplicationForm.ELECTRONIC,
                                    AppliedBy.GUARDIAN,
                                    Optional.of(new RightToSpeak.Guardianship(
                                            "Eva Ek", GuardianKind.ADMINISTRATOR, "Allt. Åäö – 引きこもり", true)),
                                    "Stöd"))
                    .orElseThrow();
            office.write(caseId);
            InterpreterNeed need = office.use(SARA, DecidingInterpreter.class)
                    .handle(SARA, new DecideInterpreter(caseId, true, "Persiska", ""))
                    .orElseThrow();
            InvestigationMaterial material = office.use(SARA, AddingMaterial.class)
                    .handle(
                            SARA,
                            new AddMaterial(caseId, "Intyg", "Dr Ek", false, MaterialWay.WRITTEN_DOWN, office.today()))
                    .orElseThrow();
            OralHearing asked = office.use(SARA, AskingForHearing.class)
                    .handle(SARA, new AskForHearing(caseId, HearingBefore.BOARD, office.today()))
                    .orElseThrow();
            HearingEnd end = office.use(SARA, HoldingHearing.class)
                    .handle(SARA, new HoldHearing(caseId, asked.id(), true, office.today(), "Eva Ek", "Något"))
                    .orElseThrow();
            Communicated sent = office.communicate(caseId);
            office.reply(sent, "Ja.");
            office.consult(caseId);
            SkippedCommunication skipped = office.use(SARA, SkippingCommunication.class)
                    .handle(SARA, new SkipCommunication(caseId, SkipGround.URGENT_INTEREST, "Skäl"))
                    .orElseThrow();
            CompletionRequest request = office.use(SARA, AskingForCompletion.class)
                    .handle(
                            SARA,
                            new AskForCompletion(
                                    caseId,
                                    NoticeMethod.LETTER,
                                    office.today(),
                                    office.today().plusDays(7),
                                    "Mer"))
                    .orElseThrow();
            DelayNotice notice = office.use(SARA, NotifyingOfDelay.class)
                    .handle(SARA, new NotifyOfDelay(caseId, NoticeMethod.LETTER, office.today(), "Skäl"))
                    .orElseThrow();
            DelayDemand demand = office.use(SARA, RecordingDelayDemand.class)
                    .handle(SARA, new RecordDelayDemand(caseId, office.today(), ApplicationForm.WRITTEN))
                    .orElseThrow();
            Withdrawal withdrawal = office.use(SARA, RecordingWithdrawal.class)
                    .handle(SARA, new RecordWithdrawal(caseId, office.today(), ApplicationForm.ORAL))
                    .orElseThrow();

            Preparation read = office.matter(caseId).preparationNow();
            assertThat(read.interpreter()).contains(need);
            assertThat(read.material()).containsExactly(material);
            assertThat(read.hearings()).singleElement().satisfies(it -> assertThat(it.end())
                    .contains(end));
            assertThat(read.communicated()).singleElement().satisfies(it -> {
                assertThat(it.sent()).isEqualTo(sent.sent());
                assertThat(it.material()).isEqualTo(sent.material());
                assertThat(it.covers()).isEqualTo(sent.covers());
                assertThat(it.replies()).extracting(CommunicationReply::text).containsExactly("Ja.");
            });
            assertThat(read.skipped()).containsExactly(skipped);
            assertThat(read.completions()).containsExactly(request);
            assertThat(read.delayNotices()).containsExactly(notice);
            assertThat(read.demands()).containsExactly(demand);
            assertThat(read.withdrawals()).containsExactly(withdrawal);
            assertThat(read.conflicts()).isNotEmpty();
            for (String table : TABLES) {
                for (String attack : List.of(
                        "delete from " + table,
                        "update " + table + " set case_id = case_id",
                        "truncate table " + table)) {
                    assertThatThrownBy(() -> office.inUnit(SARA, () -> execute(office, attack)))
                            .as(attack)
                            .hasCauseInstanceOf(SQLException.class);
                }
            }
            assertThat(office.use(MARIA, VerifyingSeals.class)
                            .handle(MARIA)
                            .orElseThrow()
                            .broken())
                    .isEmpty();
        }
    }

    private static boolean execute(Office office, String sql) {
        try (Statement statement =
                office.use(SARA, RecordSession.class).connection().createStatement()) {
            return statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
