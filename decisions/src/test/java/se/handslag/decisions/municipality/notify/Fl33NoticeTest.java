package se.handslag.decisions.municipality.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.task.DerivedTask;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.remind.DecisionReminders;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** 33 and 34 §§ förvaltningslagen (2017:900), and 14 kap. 12 § socialtjänstlagen (2025:400): the person is told of a decision. */
class Fl33NoticeTest {
    private static final LocalDate NEW_WORDING = LocalDate.of(2025, 7, 2);
    private static Office office;
    private static Decided decided;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
        decided = new Decided(office);
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
    void noForbiddenFormOfServiceIsOffered() {
        assertThat(NoticeMethod.values())
                .extracting(NoticeMethod::code)
                .containsExactly("handed-over", "letter", "letter-with-receipt", "oral", "electronic");
    }

    @Test
    void aMistakenNoticeIsPutRightAndKept() {
        Granted granted = decided.granted();
        Notice mistaken = decided.tell(granted, office.today());
        office.clock().set(office.today().plusDays(4));

        Notice right =
                correct(mistaken, Optional.of(office.today()), "Fel dag.").orElseThrow();

        var matter = decided.matter(granted.caseId());
        assertThat(matter.notices()).containsExactly(right);
        assertThat(matter.aftermath().mistakenNotices()).containsExactly(mistaken);
        assertThat(matter.notices().get(0).lastDayToAppeal()).contains(LocalDate.of(2025, 7, 4));
    }

    @Test
    void whenTheDayTurnsOutUnknownTheTimeNoLongerRunsAndTheTaskComesBack() {
        Granted granted = decided.granted();
        Notice mistaken = decided.tell(granted, office.today());
        correct(mistaken, Optional.empty(), "Kvittot gällde ett annat brev.").orElseThrow();
        office.clock().set(office.today().plusDays(15));

        assertThat(decided.matter(granted.caseId()).notices())
                .allSatisfy(notice -> assertThat(notice.lastDayToAppeal()).isEmpty());
        assertThat(office.inUnit(
                        SARA, () -> office.use(SARA, DecisionReminders.class).about(granted.caseId(), office.today())))
                .extracting(DerivedTask::kind)
                .contains("notice-not-received");
    }

    @Test
    void aNoticeIsPutRightOnceAndWithAReason() {
        Notice mistaken = decided.tell(decided.granted(), office.today());

        assertThat(correct(mistaken, mistaken.receivedOn(), "Fel"))
                .isEqualTo(Outcome.refused(CannotRecordNotice.NOTHING_DIFFERENT));
        assertThat(correct(mistaken, Optional.empty(), " ")).isEqualTo(Outcome.refused(CannotRecordNotice.NO_REASON));
        assertThat(correct(mistaken, Optional.of(office.today().plusDays(1)), "Fel"))
                .isEqualTo(Outcome.refused(CannotRecordNotice.RECEIVED_IN_THE_FUTURE));
        correct(mistaken, Optional.empty(), "Fel").orElseThrow();
        assertThat(correct(mistaken, Optional.empty(), "Fel"))
                .isEqualTo(Outcome.refused(CannotRecordNotice.CORRECTED_ALREADY));
    }

    @Test
    void theNameOfTheOneWhoDecidedMayBeLeftOutOfTheCopyFromTheDayTheLawAllowsIt() {
        Granted granted = decided.granted();
        office.clock().set(NEW_WORDING.minusDays(1));
        assertThat(leaveOut(granted, "Hot har förekommit."))
                .isEqualTo(Outcome.refused(CannotLeaveOutDecider.NOT_ALLOWED_YET));
        office.clock().set(NEW_WORDING);

        OmittedDecider omitted = leaveOut(granted, "Hot har förekommit.").orElseThrow();

        assertThat(omitted.law()).isEqualTo("33–34 §§ förvaltningslagen (2017:900)");
        ReadingDecisions reading = office.use(SARA, ReadingDecisions.class);
        Letter copy = reading.copy(SARA, granted.caseId(), granted.id()).orElseThrow();
        assertThat(words(copy))
                .doesNotContain("Sara Lind", "Hot har")
                .contains("En av våra anställda, vars namn är utelämnat i det här exemplaret, har fattat beslutet");
        assertThat(words(reading.letter(SARA, granted.caseId(), granted.id()).orElseThrow()))
                .as("the decision document keeps it")
                .contains("Sara Lind, socionom, har fattat beslutet");
    }

    @Test
    void aNameIsLeftOutForAReasonAndByOneWhoDecides() {
        office.clock().set(NEW_WORDING);
        Granted granted = decided.granted();

        assertThat(leaveOut(granted, " ")).isEqualTo(Outcome.refused(CannotLeaveOutDecider.NO_REASON));
        assertThat(office.use(ELIN, LeavingOutDecider.class)
                        .handle(ELIN, new LeaveOutDecider(granted.caseId(), granted.id(), "Hot")))
                .isEqualTo(Outcome.refused(CannotLeaveOutDecider.NOT_A_DECISION_MAKER));
        leaveOut(granted, "Hot").orElseThrow();
        assertThat(leaveOut(granted, "Hot")).isEqualTo(Outcome.refused(CannotLeaveOutDecider.ALREADY_LEFT_OUT));
    }

    private static Outcome<Notice, CannotRecordNotice> correct(
            Notice mistaken, Optional<LocalDate> receivedOn, String reason) {
        return office.use(SARA, CorrectingNotice.class)
                .handle(
                        SARA,
                        new CorrectNotice(
                                mistaken.caseId(),
                                mistaken.id(),
                                mistaken.method(),
                                mistaken.sentOn(),
                                receivedOn,
                                reason));
    }

    private static Outcome<OmittedDecider, CannotLeaveOutDecider> leaveOut(Granted granted, String reason) {
        return office.use(SARA, LeavingOutDecider.class)
                .handle(SARA, new LeaveOutDecider(granted.caseId(), granted.id(), reason));
    }

    private static String words(Letter letter) {
        return letter.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .reduce("", String::concat);
    }
}
