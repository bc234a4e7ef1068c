package se.handslag.decisions.municipality.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.fixture.Database;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DemandRefused;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.letter.LettersBefore;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * 11–12 §§ förvaltningslagen (2017:900): a person is told of a material delay and its cause; after six months they may demand once, in
 * writing, that the matter be decided, and within four weeks it is decided or the demand is refused in a decision that can be appealed.
 */
class Fl12DelayTest {
    /** The application came in on 9 June 2025. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 10);

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

    @ParameterizedTest(name = "an application of 9 June 2025, demanded on {0}: {1}")
    @CsvSource({"2025-06-09, false", "2025-12-09, false", "2025-12-10, true", "2026-03-02, true"})
    void theDemandMayBeMadeWhenSixMonthsHavePassed(LocalDate day, boolean may) {
        CaseId caseId = applied();
        office.clock().set(day);

        Outcome<DelayDemand, CannotPrepare> outcome = demand(caseId, day, ApplicationForm.WRITTEN);

        assertThat(outcome.isDone()).isEqualTo(may);
        if (!may) {
            assertThat(outcome).isEqualTo(Outcome.refused(new CannotPrepare.DemandTooEarly(FIRST_DAY)));
        }
    }

    @ParameterizedTest
    @EnumSource(ApplicationForm.class)
    void theDemandIsMadeInWriting(ApplicationForm form) {
        CaseId caseId = applied();
        office.clock().set(FIRST_DAY);

        assertThat(demand(caseId, FIRST_DAY, form).isDone()).isEqualTo(form != ApplicationForm.ORAL);
    }

    @Test
    void itIsMadeOnceInAMatter() {
        CaseId caseId = applied();
        office.clock().set(FIRST_DAY);
        demand(caseId, FIRST_DAY, ApplicationForm.WRITTEN).orElseThrow();

        assertThat(demand(caseId, FIRST_DAY, ApplicationForm.WRITTEN))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.ALREADY_DEMANDED));
        refuse(caseId).orElseThrow();
        assertThat(demand(caseId, FIRST_DAY, ApplicationForm.WRITTEN))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.ALREADY_DEMANDED));
    }

    @ParameterizedTest(name = "demanded on {0}: decided or refused by {1}")
    @CsvSource({"2025-12-10, 2026-01-07", "2025-12-09, 2026-01-07", "2025-12-26, 2026-01-23"})
    void thereAreFourWeeksMovedPastHolidays(LocalDate demanded, LocalDate answerBy) {
        // 6 January is Epiphany, so that four weeks from 9 December end on the 7th.
        assertThat(new DelayDemand(
                                PreparationId.next(office.clock()),
                                CaseId.next(office.clock()),
                                new UUID(1, 2),
                                demanded,
                                Signature.of(SARA, office.clock().instant()))
                        .answerBy())
                .isEqualTo(answerBy);
    }

    @Test
    void aRefusedDemandLeavesTheApplicationOpenAndCanBeAppealed() {
        CaseId caseId = applied();
        office.clock().set(FIRST_DAY);
        demand(caseId, FIRST_DAY, ApplicationForm.WRITTEN).orElseThrow();

        DemandRefused refused = refuse(caseId).orElseThrow();

        assertThat(refused.demandedOn()).isEqualTo(FIRST_DAY);
        assertThat(refused.particulars().law().law()).isEqualTo("11–12 §§ förvaltningslagen (2017:900)");
        assertThat(refused.particulars().law().appeal()).isEqualTo("40–43 §§ förvaltningslagen (2017:900)");
        assertThat(office.matter(caseId).openApplication()).isPresent();
        assertThat(office.matter(caseId).decisions()).containsExactly(refused);
        Letter letter = Letters.of(refused);
        assertThat(letter.isFinished()).isTrue();
        assertThat(letter.parts())
                .flatExtracting(Letter.Part::paragraphs)
                .anySatisfy(it -> assertThat(it).contains("Den 10 december 2025 bad du oss"))
                .anySatisfy(it -> assertThat(it).contains("Du kan överklaga beslutet"));
    }

    @Test
    void nothingIsRefusedThatNobodyHasDemandedNorTwice() {
        CaseId caseId = applied();
        assertThat(refuse(caseId)).isEqualTo(Outcome.refused(new CannotRefuseDemand.NoDemand()));
        office.clock().set(FIRST_DAY);
        demand(caseId, FIRST_DAY, ApplicationForm.WRITTEN).orElseThrow();
        assertThat(office.use(SARA, RefusingDelayDemand.class).handle(SARA, new RefuseDelayDemand(caseId, " ")))
                .isEqualTo(Outcome.refused(new CannotRefuseDemand.NotReady(CannotDecide.Missing.NO_REASONS)));
        refuse(caseId).orElseThrow();
        assertThat(refuse(caseId)).isEqualTo(Outcome.refused(new CannotRefuseDemand.NoDemand()));
    }

    @Test
    void theDemandIsATaskWithItsLastDayUntilItIsAnswered() {
        CaseId caseId = applied();
        office.clock().set(FIRST_DAY);
        demand(caseId, FIRST_DAY, ApplicationForm.WRITTEN).orElseThrow();

        assertThat(tasks(caseId))
                .filteredOn(it -> it.kind().equals("delay-demand"))
                .singleElement()
                .satisfies(it -> assertThat(it.due()).isEqualTo(LocalDate.of(2026, 1, 7)));

        refuse(caseId).orElseThrow();
        assertThat(tasks(caseId))
                .extracting(DerivedTask::kind)
                .doesNotContain("delay-demand")
                .contains("application-waits");
    }

    @Test
    void afterFourMonthsItIsAskedWhetherThePersonHasBeenTold() {
        CaseId caseId = applied();
        office.clock().set(LocalDate.of(2025, 10, 8));
        assertThat(tasks(caseId)).isEmpty();
        office.clock().set(LocalDate.of(2025, 10, 9));
        assertThat(tasks(caseId)).extracting(DerivedTask::kind).containsExactly("delay-notice");

        DelayNotice told = tell(caseId, "Vi väntar på läkarens intyg.").orElseThrow();

        assertThat(tasks(caseId)).isEmpty();
        assertThat(LettersBefore.of(told).isFinished()).isTrue();
        assertThat(LettersBefore.of(told).parts())
                .flatExtracting(Letter.Part::paragraphs)
                .contains("Vi väntar på läkarens intyg.");
    }

    @Test
    void aNoticeSaysWhy() {
        assertThat(tell(applied(), " ")).isEqualTo(Outcome.refused(CannotPrepare.Now.NO_REASON));
        assertThat(tell(office.known(), "Skäl")).isEqualTo(Outcome.refused(CannotPrepare.Now.NO_APPLICATION));
    }

    private static CaseId applied() {
        CaseId caseId = office.known();
        office.apply(caseId);
        return caseId;
    }

    private static Outcome<DelayDemand, CannotPrepare> demand(CaseId caseId, LocalDate on, ApplicationForm form) {
        return office.use(SARA, RecordingDelayDemand.class).handle(SARA, new RecordDelayDemand(caseId, on, form));
    }

    private static Outcome<DemandRefused, CannotRefuseDemand> refuse(CaseId caseId) {
        return office.use(SARA, RefusingDelayDemand.class)
                .handle(SARA, new RefuseDelayDemand(caseId, "Vi väntar på ett intyg."));
    }

    private static Outcome<DelayNotice, CannotPrepare> tell(CaseId caseId, String reason) {
        return office.use(SARA, NotifyingOfDelay.class)
                .handle(SARA, new NotifyOfDelay(caseId, NoticeMethod.LETTER, office.today(), reason));
    }

    private static List<DerivedTask> tasks(CaseId caseId) {
        return office.use(SARA, KeepingTasks.class).about(SARA, caseId).derived();
    }
}
