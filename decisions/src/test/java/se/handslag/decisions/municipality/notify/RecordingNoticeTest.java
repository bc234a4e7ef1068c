package se.handslag.decisions.municipality.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.records.WrongAuthority;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Granted;

class RecordingNoticeTest {
    private static final LocalDate DECIDED = Office.OPENED;
    private static final Optional<LocalDate> UNKNOWN = Optional.empty();
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void comeBack() {
        office.clock().set(Office.OPENED);
    }

    @Test
    void theTimeToAppealRunsFromTheDayThePersonGotToKnow() {
        Granted granted = granted();

        Notice notice = record(granted, NoticeMethod.HANDED_OVER, DECIDED, Optional.of(LocalDate.of(2025, 6, 11)))
                .orElseThrow();

        assertThat(notice.lastDayToAppeal()).contains(LocalDate.of(2025, 7, 2));
    }

    @Test
    void aTimeThatWouldEndOnASaturdayEndsOnTheMonday() {
        Granted granted = granted();

        Notice notice = record(granted, NoticeMethod.HANDED_OVER, DECIDED, Optional.of(LocalDate.of(2025, 6, 14)))
                .orElseThrow();

        assertThat(notice.lastDayToAppeal()).contains(LocalDate.of(2025, 7, 7));
    }

    @Test
    void theTimeDoesNotRunWhileTheDayIsUnknownAndRunsWhenItBecomesKnown() {
        Granted granted = granted();

        Notice sent = record(granted, NoticeMethod.LETTER, DECIDED, UNKNOWN).orElseThrow();
        Notice received = record(granted, NoticeMethod.LETTER, DECIDED, Optional.of(LocalDate.of(2025, 6, 13)))
                .orElseThrow();

        assertThat(sent.lastDayToAppeal()).isEmpty();
        assertThat(received.lastDayToAppeal()).contains(LocalDate.of(2025, 7, 4));
    }

    @Test
    void refusesASecondDayWhenOneIsKnown() {
        Granted granted = granted();
        record(granted, NoticeMethod.ORAL, DECIDED, Optional.of(DECIDED)).orElseThrow();

        assertRefused(
                record(granted, NoticeMethod.LETTER, DECIDED, Optional.of(LocalDate.of(2025, 6, 20))),
                CannotRecordNotice.ALREADY_RECORDED);
    }

    @Test
    void refusesDaysThatCannotBe() {
        Granted granted = granted();
        LocalDate today = office.today();

        assertRefused(
                record(granted, NoticeMethod.LETTER, DECIDED.minusDays(1), UNKNOWN),
                CannotRecordNotice.SENT_BEFORE_THE_DECISION);
        assertRefused(
                record(granted, NoticeMethod.LETTER, today.plusDays(1), UNKNOWN),
                CannotRecordNotice.SENT_IN_THE_FUTURE);
        assertRefused(
                record(granted, NoticeMethod.LETTER, DECIDED.plusDays(1), Optional.of(DECIDED)),
                CannotRecordNotice.RECEIVED_BEFORE_SENT);
        assertRefused(
                record(granted, NoticeMethod.LETTER, DECIDED, Optional.of(today.plusDays(1))),
                CannotRecordNotice.RECEIVED_IN_THE_FUTURE);
    }

    @Test
    void refusesADecisionThatIsNotInTheCase() {
        Granted granted = granted();
        Granted other = granted();
        RecordingNotice recording = office.use(SARA, RecordingNotice.class);

        assertRefused(
                recording.handle(SARA, command(granted.caseId(), other.id())), CannotRecordNotice.NO_SUCH_DECISION);
        assertRefused(
                recording.handle(SARA, command(CaseId.next(office.clock()), granted.id())),
                CannotRecordNotice.NO_SUCH_CASE);
    }

    @Test
    void refusesSomeoneWhoHandlesNoMatters() {
        Actor jonas = Here.staff(UPPSALA, "jonas", "Jonas Vik", "Skolsköterska", "Team", Mandate.HEALTH_CARE);
        Granted granted = granted();

        assertRefused(
                office.use(jonas, RecordingNotice.class).handle(jonas, command(granted.caseId(), granted.id())),
                CannotRecordNotice.NOT_A_CASE_WORKER);
        assertThatThrownBy(() ->
                        office.use(SARA, RecordingNotice.class).handle(NILS, command(granted.caseId(), granted.id())))
                .isInstanceOf(WrongAuthority.class);
    }

    /** Decided on the ninth; it is now the twentieth. */
    private static Granted granted() {
        office.clock().set(DECIDED);
        Granted granted = office.granted();
        office.clock().set(LocalDate.of(2025, 6, 20));
        return granted;
    }

    private static RecordNotice command(CaseId caseId, DecisionId id) {
        return new RecordNotice(caseId, id, NoticeMethod.LETTER, DECIDED, UNKNOWN);
    }

    private static Outcome<Notice, CannotRecordNotice> record(
            Granted granted, NoticeMethod method, LocalDate sent, Optional<LocalDate> received) {
        return office.use(SARA, RecordingNotice.class)
                .handle(SARA, new RecordNotice(granted.caseId(), granted.id(), method, sent, received));
    }

    private static void assertRefused(Outcome<Notice, CannotRecordNotice> outcome, CannotRecordNotice why) {
        assertThat(outcome).isEqualTo(Outcome.refused(why));
    }
}
