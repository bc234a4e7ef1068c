package se.handslag.decisions.municipality.hear;

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
import se.handslag.core.fixture.Database;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.refuse.CannotRefuse;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;

/**
 * 14 kap. 8 § socialtjänstlagen (2025:400), until 30 June 2025 11 kap. 9 § socialtjänstlagen (2001:453), and 24 § förvaltningslagen
 * (2017:900): a person who wants to say something orally is heard before a decision against them.
 */
class Sol14HearingTest {
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

    @ParameterizedTest(name = "asked for on {1} before {0}: {2}")
    @CsvSource({
        "BOARD, 2025-06-30, 11 kap. 9 § socialtjänstlagen (2001:453)",
        "BOARD, 2025-07-01, 14 kap. 8 § socialtjänstlagen (2025:400)",
        "HANDLER, 2025-06-30, 24 § förvaltningslagen (2017:900)",
        "HANDLER, 2025-07-01, 24 § förvaltningslagen (2017:900)"
    })
    void theRightIsThatOfTheDayOnWhichItIsAskedFor(HearingBefore before, LocalDate on, String law) {
        CaseId caseId = office.ready();
        office.clock().set(on);

        assertThat(ask(caseId, before).orElseThrow().law()).isEqualTo(law);
    }

    @Test
    void aDecisionAgainstThePersonWaitsUntilTheyAreHeard() {
        CaseId caseId = office.readyToRefuse();
        OralHearing asked = ask(caseId, HearingBefore.BOARD).orElseThrow();

        assertThat(refuse(caseId))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(new CannotDecide.HearingNotHeld(Office.OPENED))));

        hold(asked, true, "Ordförande Eva Ek", "Kim berättade om sina nätter.").orElseThrow();

        assertThat(refuse(caseId).isDone()).isTrue();
    }

    @Test
    void aGrantWaitsForNobody() {
        CaseId caseId = office.ready();
        ask(caseId, HearingBefore.BOARD).orElseThrow();

        assertThat(office.decide(office.threeMonths(caseId)).isDone()).isTrue();
    }

    @Test
    void aHearingThatIsNotHeldSaysWhy() {
        CaseId caseId = office.readyToRefuse();
        OralHearing asked = ask(caseId, HearingBefore.HANDLER).orElseThrow();

        assertThat(hold(asked, false, "", " ")).isEqualTo(Outcome.refused(CannotPrepare.Now.NOTHING_SAID));
        hold(asked, false, "", "Kim ångrade sig.").orElseThrow();
        assertThat(refuse(caseId).isDone()).isTrue();
    }

    @Test
    void whatWasSaidIsWrittenDownWithWhoHeardIt() {
        CaseId caseId = office.ready();
        OralHearing asked = ask(caseId, HearingBefore.BOARD).orElseThrow();

        assertThat(hold(asked, true, " ", "Något")).isEqualTo(Outcome.refused(CannotPrepare.Now.NO_SOURCE));
        HearingEnd end = hold(asked, true, "Eva Ek", "Något").orElseThrow();
        assertThat(office.matter(caseId).preparationNow().hearings())
                .singleElement()
                .satisfies(it -> assertThat(it.end()).contains(end));
        assertThat(hold(asked, true, "Eva Ek", "Igen")).isEqualTo(Outcome.refused(CannotPrepare.Now.NO_SUCH_HEARING));
    }

    @Test
    void itIsAskedForOnceAtATimeAndOnADayThatHasBeen() {
        CaseId caseId = office.ready();
        assertThat(office.use(SARA, AskingForHearing.class)
                        .handle(SARA, new AskForHearing(caseId, HearingBefore.BOARD, Office.OPENED.plusDays(1))))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.IN_THE_FUTURE));
        ask(caseId, HearingBefore.BOARD).orElseThrow();
        assertThat(ask(caseId, HearingBefore.BOARD)).isEqualTo(Outcome.refused(CannotPrepare.Now.HEARING_ASKED_FOR));
        assertThat(ask(office.known(), HearingBefore.BOARD)).isEqualTo(Outcome.refused(CannotPrepare.Now.NO_SUBJECT));
    }

    private static Outcome<OralHearing, CannotPrepare> ask(CaseId caseId, HearingBefore before) {
        return office.use(SARA, AskingForHearing.class).handle(SARA, new AskForHearing(caseId, before, office.today()));
    }

    private static Outcome<HearingEnd, CannotPrepare> hold(
            OralHearing asked, boolean held, String present, String text) {
        return office.use(SARA, HoldingHearing.class)
                .handle(SARA, new HoldHearing(asked.caseId(), asked.id(), held, office.today(), present, text));
    }

    private static Outcome<Refused, CannotRefuse> refuse(CaseId caseId) {
        return office.use(SARA, Refusing.class).handle(SARA, new RefuseSupport(caseId, "Skäl"));
    }
}
