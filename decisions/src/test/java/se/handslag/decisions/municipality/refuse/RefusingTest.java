package se.handslag.decisions.municipality.refuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import se.handslag.decisions.municipality.matter.Matter;

class RefusingTest {
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
        CaseId caseId = office.readyToRefuse();

        Refused refused = refuse(caseId, "Behovet tillgodoses av annan.").orElseThrow();

        assertThat(refused.heard())
                .isEqualTo(new Communication.Sent(
                        Office.OPENED, Office.OPENED.plusDays(7), "Jag har inget att tillägga."));
        assertThat(refused.particulars().material().assessed().orElseThrow().outcome())
                .isEqualTo(Answer.NO);
        assertThat(refused.particulars().law().law()).isEqualTo("4 kap. 1 § socialtjänstlagen (2001:453)");
        assertThat(office.inUnit(
                        SARA, () -> office.use(SARA, GrantedSupports.class).of(caseId)))
                .isEmpty();
        Matter matter = office.matter(caseId);
        assertThat(matter.decisions()).containsExactly(refused);
        assertThat(matter.openApplication()).isEmpty();
    }

    @Test
    void thereIsNothingToInvestigateAnyMoreAndTheCaseSaysSo() {
        CaseId caseId = office.readyToRefuse();
        refuse(caseId, "Skäl").orElseThrow();

        assertThat(office.matter(caseId).file().stage()).isEqualTo(Stage.SETTLED);

        office.apply(caseId);

        assertThat(office.matter(caseId).file().stage()).isEqualTo(Stage.INVESTIGATION);
    }

    @Test
    void supportThatGoesOnIsNotTouchedByARefusalOfMore() {
        CaseId caseId = office.granted().caseId();
        office.apply(caseId);
        office.write(caseId);
        office.consult(caseId);
        office.hear(caseId);

        refuse(caseId, "Skäl").orElseThrow();

        assertThat(office.matter(caseId).file().stage()).isEqualTo(Stage.SUPPORT);
        assertThat(office.matter(caseId).grantedPeriods()).hasSize(1);
    }

    @Test
    void maySaySoWhateverTheCriteriaCameTo() {
        CaseId caseId = office.ready();
        office.hear(caseId);

        assertThat(refuse(caseId, "Personen har flyttat.").isDone()).isTrue();
    }

    @Test
    void refusesWithoutReasons() {
        assertThat(refuse(office.readyToRefuse(), " "))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(Missing.NO_REASONS)));
        assertThat(refuse(office.readyToRefuse(), "x".repeat(10_001)))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(Missing.TEXT_TOO_LONG)));
    }

    @Test
    void refusesWhenWhatEveryDecisionNeedsIsMissing() {
        assertThat(refuse(CaseId.next(office.clock()), "Skäl"))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(Missing.NO_SUCH_CASE)));
        assertThat(refuse(office.known(), "Skäl"))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(Missing.NO_APPLICATION)));
        assertThat(office.use(ELIN, Refusing.class).handle(ELIN, new RefuseSupport(office.readyToRefuse(), "Skäl")))
                .isEqualTo(
                        Outcome.refused(new CannotRefuse.NotReady(new CannotDecide.NoDelegation(List.of("Socionom")))));
    }

    @Test
    void someoneEmployedByTheRegionCannotReachIt() {
        CaseId caseId = office.readyToRefuse();

        assertThatThrownBy(() -> office.use(SARA, Refusing.class).handle(NILS, new RefuseSupport(caseId, "Skäl")))
                .isInstanceOf(WrongAuthority.class);
    }

    private static Outcome<Refused, CannotRefuse> refuse(CaseId caseId, String reasons) {
        return office.use(SARA, Refusing.class).handle(SARA, new RefuseSupport(caseId, reasons));
    }
}
