package se.handslag.decisions.municipality.complete;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.Discontinued;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.Dismissed;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.communicate.SkipCommunication;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.communicate.SkippingCommunication;
import se.handslag.decisions.municipality.discontinue.CannotDiscontinue;
import se.handslag.decisions.municipality.discontinue.DiscontinueMatter;
import se.handslag.decisions.municipality.discontinue.Discontinuing;
import se.handslag.decisions.municipality.dismiss.CannotDismiss;
import se.handslag.decisions.municipality.dismiss.DismissApplication;
import se.handslag.decisions.municipality.dismiss.Dismissing;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.letter.LettersBefore;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.withdraw.RecordWithdrawal;
import se.handslag.decisions.municipality.withdraw.RecordingWithdrawal;
import se.handslag.decisions.municipality.withdraw.Withdrawal;

/** 20 § förvaltningslagen (2017:900): an application that cannot be tried is turned away only after the person was asked to complete it. */
class Fl20CompletionTest {
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
    void nothingIsTurnedAwayThatNobodyAskedToHaveCompleted() {
        CaseId caseId = applied();

        assertThat(dismiss(caseId, DismissGround.TOO_INCOMPLETE))
                .isEqualTo(Outcome.refused(CannotDismiss.GroundMissing.NOT_ASKED_TO_COMPLETE));
    }

    @ParameterizedTest(name = "asked 9 June with answer by 16 June, turned away on {0}: {1}")
    @CsvSource({"2025-06-09, false", "2025-06-16, false", "2025-06-17, true"})
    void theSetDayIsWaitedFor(LocalDate day, boolean done) {
        CaseId caseId = applied();
        CompletionRequest asked = ask(caseId, "Vad du vill ha hjälp med.", 7).orElseThrow();
        office.clock().set(day);

        Outcome<Dismissed, CannotDismiss> outcome = dismiss(caseId, DismissGround.TOO_INCOMPLETE);

        assertThat(outcome.isDone()).isEqualTo(done);
        if (!done) {
            assertThat(outcome).isEqualTo(Outcome.refused(new CannotDismiss.TimeToComplete(asked.answerBy())));
        }
    }

    @Test
    void aDismissalNeedsNoAssessmentAndSettlesTheMatter() {
        CaseId caseId = applied();

        Dismissed dismissed =
                dismiss(caseId, DismissGround.ANOTHER_MUNICIPALITY).orElseThrow();

        assertThat(dismissed.particulars().material().assessed()).isEmpty();
        assertThat(dismissed.particulars().law().law()).isEqualTo("19–22 §§ förvaltningslagen (2017:900)");
        assertThat(Letters.of(dismissed).isFinished()).isTrue();
        assertThat(office.matter(caseId).openApplication()).isEmpty();
        assertThat(office.matter(caseId).file().stage()).isEqualTo(Stage.SETTLED);
    }

    @Test
    void theRequestSaysWhatIsLackingAndUntilWhen() {
        CompletionRequest asked = ask(applied(), "Vad du vill ha hjälp med.", 7).orElseThrow();

        assertThat(LettersBefore.of(asked).isFinished()).isTrue();
        assertThat(LettersBefore.of(asked).parts())
                .flatExtracting(Letter.Part::paragraphs)
                .contains("Vad du vill ha hjälp med.")
                .anySatisfy(it -> assertThat(it).contains("senast den 16 juni 2025"));
        assertThat(ask(applied(), " ", 7)).isEqualTo(Outcome.refused(CannotPrepare.Now.NOTHING_ASKED));
        assertThat(ask(applied(), "Mer", 6))
                .isEqualTo(Outcome.refused(new CannotPrepare.TooLittleTime(7, LocalDate.of(2025, 6, 16))));
        assertThat(ask(office.known(), "Mer", 7)).isEqualTo(Outcome.refused(CannotPrepare.Now.NO_APPLICATION));
    }

    @Test
    void aWithdrawnApplicationIsClosedWithoutBeingTried() {
        CaseId caseId = applied();
        assertThat(discontinue(caseId)).isEqualTo(Outcome.refused(new CannotDiscontinue.NotWithdrawn()));
        withdraw(caseId).orElseThrow();
        assertThat(withdraw(caseId)).isEqualTo(Outcome.refused(CannotPrepare.Now.ALREADY_WITHDRAWN));

        Discontinued closed = discontinue(caseId).orElseThrow();

        assertThat(Letters.of(closed).isFinished()).isTrue();
        assertThat(office.matter(caseId).openApplication()).isEmpty();
        assertThat(office.matter(caseId).file().stage()).isEqualTo(Stage.SETTLED);
        assertThat(discontinue(caseId))
                .isEqualTo(Outcome.refused(new CannotDiscontinue.NotReady(CannotDecide.Missing.NO_APPLICATION)));
    }

    private static CaseId applied() {
        CaseId caseId = office.known();
        office.apply(caseId);
        office.use(SARA, SkippingCommunication.class)
                .handle(
                        SARA,
                        new SkipCommunication(caseId, SkipGround.CLEARLY_UNNECESSARY, "Det finns inget underlag."))
                .orElseThrow();
        return caseId;
    }

    private static Outcome<CompletionRequest, CannotPrepare> ask(CaseId caseId, String what, int days) {
        return office.use(SARA, AskingForCompletion.class)
                .handle(
                        SARA,
                        new AskForCompletion(
                                caseId,
                                NoticeMethod.LETTER,
                                office.today(),
                                office.today().plusDays(days),
                                what));
    }

    private static Outcome<Dismissed, CannotDismiss> dismiss(CaseId caseId, DismissGround ground) {
        return office.use(SARA, Dismissing.class).handle(SARA, new DismissApplication(caseId, ground, "Skäl"));
    }

    private static Outcome<Withdrawal, CannotPrepare> withdraw(CaseId caseId) {
        return office.use(SARA, RecordingWithdrawal.class)
                .handle(SARA, new RecordWithdrawal(caseId, office.today(), ApplicationForm.ORAL));
    }

    private static Outcome<Discontinued, CannotDiscontinue> discontinue(CaseId caseId) {
        return office.use(SARA, Discontinuing.class)
                .handle(SARA, new DiscontinueMatter(caseId, DiscontinueGround.WITHDRAWN, "Du tog tillbaka den."));
    }
}
