package se.handslag.decisions.municipality.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.Changed;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.change.CannotChange;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.end.CannotEnd;
import se.handslag.decisions.municipality.matter.CannotDecide;

/** 38 and 39 §§ förvaltningslagen (2017:900): an appealed decision is looked at again, until the court has it. */
class Fl38ReconsiderTest {
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
    void anAppealFallsWhenThePersonGetsAllThatTheyAskFor() {
        Refused refused = decided.refused();
        Appeal appeal = inTime(refused);
        Changed changed = decided.decide(Decided.change(
                        refused, ChangeGround.CLEARLY_WRONG, Optional.of(Period.ofMonths(office.today(), 3))))
                .orElseThrow();

        Appeal fallen =
                decided.reconsider(appeal, Reconsideration.CHANGED_AS_WISHED).orElseThrow();

        assertThat(fallen.reconsidered().orElseThrow().change()).contains(changed.id());
        assertThat(fallen.hasFallen()).isTrue();
        assertThat(decided.handOver(fallen, Enclosure.DECISION, Enclosure.APPEAL))
                .isEqualTo(Outcome.refused(Now.HAS_FALLEN));
    }

    @Test
    void anAppealLivesOnWhenThePersonGetsSomeOfIt() {
        Refused refused = decided.refused();
        Appeal appeal = inTime(refused);
        decided.decide(Decided.change(
                        refused, ChangeGround.CLEARLY_WRONG, Optional.of(Period.ofMonths(office.today(), 3))))
                .orElseThrow();

        Appeal lives =
                decided.reconsider(appeal, Reconsideration.CHANGED_IN_PART).orElseThrow();

        assertThat(decided.handOver(lives, Enclosure.DECISION, Enclosure.APPEAL).isDone())
                .isTrue();
    }

    @Test
    void whatCameOfItMustAgreeWithTheDecisions() {
        Refused refused = decided.refused();
        Appeal appeal = inTime(refused);

        assertRefused(decided.reconsider(appeal, Reconsideration.CHANGED_AS_WISHED), Now.NOT_CHANGED);
        decided.decide(Decided.change(
                        refused, ChangeGround.CLEARLY_WRONG, Optional.of(Period.ofMonths(office.today(), 3))))
                .orElseThrow();
        assertRefused(decided.reconsider(appeal, Reconsideration.STANDS), Now.CHANGED);
    }

    @Test
    void comesAfterTheTimeIsTriedAndIsDoneOnceByOneWhoMayChange() {
        Appeal appeal = decided.appeal(decided.granted());

        assertRefused(decided.reconsider(appeal, Reconsideration.STANDS), Now.TIME_NOT_TRIED);
        decided.tryTime(appeal, true, "").orElseThrow();
        assertThat(office.use(ELIN, ReconsideringAppealed.class)
                        .handle(
                                ELIN,
                                new ReconsiderAppealed(
                                        appeal.caseId(), appeal.id(), Reconsideration.STANDS, "Inget nytt.")))
                .isEqualTo(Outcome.refused(
                        new CannotHandleAppeal.NotReady(new CannotDecide.NoDelegation(List.of("Socionom")))));
        assertRefused(
                office.use(SARA, ReconsideringAppealed.class)
                        .handle(
                                SARA,
                                new ReconsiderAppealed(appeal.caseId(), appeal.id(), Reconsideration.STANDS, " ")),
                Now.NO_REASONS);
        decided.reconsider(appeal, Reconsideration.STANDS).orElseThrow();
        assertRefused(decided.reconsider(appeal, Reconsideration.STANDS), Now.ALREADY_RECONSIDERED);
    }

    @Test
    void anAppealedDecisionIsNotChangedOrEndedAgainstThePerson() {
        Granted granted = decided.granted();
        decided.appeal(granted);
        LocalDate from = granted.period().from();

        assertThat(decided.decide(decided.heard(Decided.change(
                        granted, ChangeGround.SAFETY, Optional.of(new Period(from, from.plusMonths(1)))))))
                .isEqualTo(Outcome.refused(CannotChange.Now.APPEALED));
        assertThat(decided.decide(decided.heard(Decided.end(granted.caseId(), EndGround.SAFETY, office.today()))))
                .isEqualTo(Outcome.refused(CannotEnd.Now.APPEALED));
        assertThat(decided.decide(Decided.change(
                                granted,
                                ChangeGround.IN_FAVOUR,
                                Optional.of(
                                        new Period(from, granted.period().to().plusMonths(1)))))
                        .isDone())
                .as("in their favour it is")
                .isTrue();
    }

    @Test
    void onceTheCourtHasItOnlyTheCourtChangesIt() {
        Granted granted = decided.granted();
        decided.atCourt(granted);
        Period longer =
                new Period(granted.period().from(), granted.period().to().plusMonths(1));

        assertThat(decided.decide(Decided.change(granted, ChangeGround.IN_FAVOUR, Optional.of(longer))))
                .isEqualTo(Outcome.refused(CannotChange.Now.AT_COURT));
        assertThat(decided.decide(decided.heard(Decided.end(granted.caseId(), EndGround.SAFETY, office.today()))))
                .isEqualTo(Outcome.refused(CannotEnd.Now.AT_COURT));
        assertThat(decided.decide(Decided.end(granted.caseId(), EndGround.OWN_WISH, office.today()))
                        .isDone())
                .as("the person may still want no more")
                .isTrue();
    }

    private static Appeal inTime(Refused refused) {
        return decided.tryTime(decided.appeal(refused), true, "").orElseThrow();
    }

    private static void assertRefused(Outcome<Appeal, CannotHandleAppeal> outcome, CannotHandleAppeal why) {
        assertThat(outcome).isEqualTo(Outcome.refused(why));
    }
}
