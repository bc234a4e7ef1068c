package se.handslag.decisions.municipality.extend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Together;
import se.handslag.core.records.WrongAuthority;
import se.handslag.decisions.GrantedSupports;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.CannotDecide.Missing;

/** Every grant here is for 9 June to 8 September 2025. */
class ExtendingTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 9, 8);
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
    void beginsTheDayAfterUnderTheLawOfItsOwnDay() {
        Granted granted = office.granted();
        office.clock().set(LAST_DAY);

        Extended extended = extend(granted.caseId(), LocalDate.of(2025, 12, 31)).orElseThrow();

        assertThat(extended.period()).isEqualTo(new Period(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 12, 31)));
        assertThat(extended.extended()).isEqualTo(granted.id());
        assertThat(extended.restsOn()).isEqualTo("Delmål 1 är nått.");
        assertThat(granted.particulars().law().law()).isEqualTo("4 kap. 1 § socialtjänstlagen (2001:453)");
        assertThat(extended.particulars().law().law()).isEqualTo("11 kap. 1 § socialtjänstlagen (2025:400)");
        assertThat(extended.particulars().material())
                .isEqualTo(granted.particulars().material());
        assertThat(office.inUnit(
                        SARA, () -> office.use(SARA, GrantedSupports.class).of(granted.caseId())))
                .hasSize(2);
    }

    @Test
    void extendsAnExtension() {
        CaseId caseId = office.granted().caseId();
        Extended first = extend(caseId, LocalDate.of(2025, 12, 31)).orElseThrow();

        Extended second = extend(caseId, LocalDate.of(2026, 3, 31)).orElseThrow();

        assertThat(second.extended()).isEqualTo(first.id());
        assertThat(second.period().from()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void needsNoNewConsultation() {
        assertThat(extend(office.granted().caseId(), LocalDate.of(2025, 12, 31)).isDone())
                .isTrue();
    }

    @Test
    void refusesWhenTheSupportHasEnded() {
        CaseId caseId = office.granted().caseId();
        office.clock().set(LAST_DAY.plusDays(1));

        assertThat(extend(caseId, LocalDate.of(2025, 12, 31)))
                .isEqualTo(Outcome.refused(new CannotExtend.AlreadyEnded(LAST_DAY)));
    }

    @Test
    void refusesWhenNothingIsGranted() {
        assertThat(extend(office.ready(), LocalDate.of(2025, 12, 31)))
                .isEqualTo(Outcome.refused(new CannotExtend.NothingToExtend()));
    }

    @Test
    void refusesAnEndThatIsNotLater() {
        assertThat(extend(office.granted().caseId(), LAST_DAY))
                .isEqualTo(Outcome.refused(new CannotExtend.EndsBeforeItBegins(LAST_DAY.plusDays(1))));
    }

    @Test
    void refusesLessThanAMonthAndSaysWhichDayWouldDo() {
        CaseId caseId = office.granted().caseId();

        assertThat(extend(caseId, LocalDate.of(2025, 10, 7)))
                .isEqualTo(Outcome.refused(new CannotExtend.TooShort(LocalDate.of(2025, 10, 8))));
        assertThat(extend(caseId, LocalDate.of(2025, 10, 8)).isDone()).isTrue();
    }

    @Test
    void refusesAYearThatMustBeATypingErrorAndSaysTheLatestDayThatWouldDo() {
        CaseId caseId = office.granted().caseId();
        LocalDate latest = LocalDate.of(2027, 6, 9);

        assertThat(extend(caseId, LocalDate.of(2205, 12, 31)))
                .isEqualTo(Outcome.refused(new CannotExtend.TooFarAhead(latest)));
        assertThat(extend(caseId, latest.plusDays(1))).isEqualTo(Outcome.refused(new CannotExtend.TooFarAhead(latest)));
        assertThat(extend(caseId, latest).isDone()).isTrue();
    }

    @Test
    void refusesToRestOnNothingAndToGiveNoReasons() {
        CaseId caseId = office.granted().caseId();
        LocalDate to = LocalDate.of(2025, 12, 31);

        assertThat(handle(new ExtendSupport(caseId, to, " ", "Skäl", "")))
                .isEqualTo(Outcome.refused(new CannotExtend.RestsOnNothing()));
        assertThat(handle(new ExtendSupport(caseId, to, "Planen", " ", "")))
                .isEqualTo(Outcome.refused(new CannotExtend.NotReady(Missing.NO_REASONS)));
    }

    @Test
    void refusesTextsThatAreTooLong() {
        CaseId caseId = office.granted().caseId();
        LocalDate to = LocalDate.of(2025, 12, 31);

        assertThat(handle(new ExtendSupport(caseId, to, "x".repeat(10_001), "Skäl", "")))
                .isEqualTo(Outcome.refused(new CannotExtend.TextTooLong("restsOn")));
        assertThat(handle(new ExtendSupport(caseId, to, "Planen", "Skäl", "x".repeat(2_001))))
                .isEqualTo(Outcome.refused(new CannotExtend.TextTooLong("conditions")));
    }

    @Test
    void refusesWhenWhatEveryDecisionNeedsIsMissing() {
        LocalDate to = LocalDate.of(2025, 12, 31);
        assertThat(extend(CaseId.next(office.clock()), to))
                .isEqualTo(Outcome.refused(new CannotExtend.NotReady(Missing.NO_SUCH_CASE)));
        CaseId caseId = office.granted().caseId();
        assertThat(office.use(ELIN, Extending.class).handle(ELIN, new ExtendSupport(caseId, to, "Planen", "Skäl", "")))
                .isEqualTo(
                        Outcome.refused(new CannotExtend.NotReady(new CannotDecide.NoDelegation(List.of("Socionom")))));
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(office.today()));
            return caseId;
        });
        assertThat(extend(caseId, to)).isEqualTo(Outcome.refused(new CannotExtend.NotReady(Missing.CASE_CLOSED)));
    }

    @Test
    void someoneEmployedByTheRegionCannotReachIt() {
        CaseId caseId = office.granted().caseId();

        assertThatThrownBy(() -> office.use(SARA, Extending.class)
                        .handle(NILS, new ExtendSupport(caseId, LocalDate.of(2025, 12, 31), "Planen", "Skäl", "")))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void twoWhoExtendAtOnceNeverGrantTheSameDaysTwice() throws InterruptedException {
        CaseId caseId = office.granted().caseId();
        LocalDate to = LocalDate.of(2025, 12, 31);

        var ending = Together.all(() -> extend(caseId, to), () -> extend(caseId, to));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).filteredOn(Outcome::isDone).hasSize(1);
    }

    private static Outcome<Extended, CannotExtend> extend(CaseId caseId, LocalDate to) {
        return handle(new ExtendSupport(caseId, to, "Delmål 1 är nått.", "Du behöver mer tid.", ""));
    }

    private static Outcome<Extended, CannotExtend> handle(ExtendSupport command) {
        return office.use(SARA, Extending.class).handle(SARA, command);
    }
}
