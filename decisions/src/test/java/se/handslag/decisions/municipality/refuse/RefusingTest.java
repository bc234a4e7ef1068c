package se.handslag.decisions.municipality.refuse;

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
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.GrantedSupports;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.CannotDecide.Missing;
import se.handslag.decisions.municipality.view.ReadingDecisions;

class RefusingTest {
    private static final Communication SKIPPED =
            new Communication.Skipped("Uppenbart obehövligt: personen har tagit del.");
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
    void refusesSupportWithReasonsAfterThePersonWasHeard() {
        CaseId caseId = notMet();
        Communication sent =
                new Communication.Sent(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 16), "Jag håller inte med.");

        Refused refused = refuse(caseId, "Behovet tillgodoses av annan.", sent).orElseThrow();

        assertThat(refused.heard()).isEqualTo(sent);
        assertThat(refused.particulars().material().assessed().orElseThrow().outcome())
                .isEqualTo(Answer.NO);
        assertThat(refused.particulars().law().law()).isEqualTo("4 kap. 1 § socialtjänstlagen (2001:453)");
        assertThat(office.inUnit(
                        SARA, () -> office.use(SARA, GrantedSupports.class).of(caseId)))
                .isEmpty();
        var matter = office.use(SARA, ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter();
        assertThat(matter.decisions()).containsExactly(refused);
        assertThat(matter.openApplication()).isEmpty();
        assertThat(matter.file().stage()).isEqualTo(Stage.INVESTIGATION);
    }

    @Test
    void maySaySoWhateverTheCriteriaCameTo() {
        CaseId caseId = office.ready();

        assertThat(refuse(caseId, "Personen har flyttat.", SKIPPED).isDone()).isTrue();
    }

    @Test
    void refusesWithoutReasons() {
        assertThat(refuse(notMet(), " ", SKIPPED))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(Missing.NO_REASONS)));
        assertThat(refuse(notMet(), "x".repeat(10_001), SKIPPED))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(Missing.TEXT_TOO_LONG)));
    }

    @Test
    void refusesWhileThePersonHasTimeToAnswer() {
        CaseId caseId = notMet();
        Communication waiting = new Communication.Sent(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 9), "");

        assertThat(refuse(caseId, "Skäl", waiting))
                .isEqualTo(Outcome.refused(new CannotRefuse.TimeToAnswer(LocalDate.of(2025, 6, 9))));
        office.clock().set(LocalDate.of(2025, 6, 10));
        assertThat(refuse(caseId, "Skäl", waiting).isDone()).isTrue();
    }

    @Test
    void refusesDaysThatDoNotAgreeAndASkippingWithoutAReason() {
        CaseId caseId = notMet();

        assertNotHeard(
                refuse(
                        caseId,
                        "Skäl",
                        new Communication.Sent(LocalDate.of(2025, 6, 10), LocalDate.of(2025, 6, 20), "Nej")),
                CannotRefuse.NotHeard.SENT_IN_THE_FUTURE);
        assertNotHeard(
                refuse(
                        caseId,
                        "Skäl",
                        new Communication.Sent(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 1), "Nej")),
                CannotRefuse.NotHeard.ANSWER_BEFORE_SENT);
        assertNotHeard(
                refuse(
                        caseId,
                        "Skäl",
                        new Communication.Sent(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 3), "x".repeat(10_001))),
                CannotRefuse.NotHeard.TEXT_TOO_LONG);
        assertNotHeard(refuse(caseId, "Skäl", new Communication.Skipped(" ")), CannotRefuse.NotHeard.NO_REASON_TO_SKIP);
        assertNotHeard(
                refuse(caseId, "Skäl", new Communication.Skipped("x".repeat(10_001))),
                CannotRefuse.NotHeard.TEXT_TOO_LONG);
    }

    @Test
    void refusesWhenWhatEveryDecisionNeedsIsMissing() {
        assertThat(refuse(CaseId.next(office.clock()), "Skäl", SKIPPED))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(Missing.NO_SUCH_CASE)));
        assertThat(refuse(office.known(), "Skäl", SKIPPED))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(Missing.NO_APPLICATION)));
        assertThat(office.use(ELIN, Refusing.class).handle(ELIN, new RefuseSupport(notMet(), "Skäl", SKIPPED)))
                .isEqualTo(
                        Outcome.refused(new CannotRefuse.NotReady(new CannotDecide.NoDelegation(List.of("Socionom")))));
    }

    @Test
    void someoneEmployedByTheRegionCannotReachIt() {
        CaseId caseId = notMet();

        assertThatThrownBy(
                        () -> office.use(SARA, Refusing.class).handle(NILS, new RefuseSupport(caseId, "Skäl", SKIPPED)))
                .isInstanceOf(WrongAuthority.class);
    }

    private static CaseId notMet() {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.NO);
        return caseId;
    }

    private static Outcome<Refused, CannotRefuse> refuse(CaseId caseId, String reasons, Communication communication) {
        Actor sara = SARA;
        return office.use(sara, Refusing.class).handle(sara, new RefuseSupport(caseId, reasons, communication));
    }

    private static void assertNotHeard(Outcome<Refused, CannotRefuse> outcome, CannotRefuse.NotHeard why) {
        assertThat(outcome).isEqualTo(Outcome.refused(why));
    }
}
