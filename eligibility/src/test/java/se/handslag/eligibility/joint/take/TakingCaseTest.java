package se.handslag.eligibility.joint.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.WrongAuthority;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.joint.inflow.InflowEntry;
import se.handslag.eligibility.joint.inflow.ReadingInflow;

class TakingCaseTest extends Assessing {
    @Test
    void makesTheNurseTheRegionsCoordinator() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);

        take(NILS, caseId, false).orElseThrow();
        take(NILS, caseId, false).orElseThrow();

        assertThat(file(NILS, caseId).ours()).contains(Coordinator.of(NILS));
        assertThat(file(SARA, caseId).ours()).contains(Coordinator.of(SARA));
    }

    @Test
    void takesACaseFromAColleagueOnlyWhenThatIsMeant() {
        CaseId caseId = called(SARA);

        assertThat(refusal(take(ELIN, caseId, false))).isEqualTo(new CannotTake.SomeoneHasIt("Sara Lind"));
        assertThat(file(SARA, caseId).ours()).contains(Coordinator.of(SARA));

        take(ELIN, caseId, true).orElseThrow();
        assertThat(file(SARA, caseId).ours()).contains(Coordinator.of(ELIN));
    }

    @Test
    void refusesACaseOfAnotherAuthorityAndSomeoneWhoDoesNotAssess() {
        CaseId caseId = called(SARA);
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Dal", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);

        assertThat(refusal(take(OSKAR, caseId, true))).isInstanceOf(CannotTake.NoSuchCase.class);
        assertThat(refusal(take(jonas, caseId, true))).isInstanceOf(CannotTake.NotAnAssessor.class);
        assertThatThrownBy(() -> world().use(SARA, TakingCase.class).handle(NILS, new TakeCase(caseId, false)))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void showsThoseWhomNobodyHasTakenFirst() {
        CaseId taken = called(SARA);
        booked(SARA, taken);
        take(NILS, taken, false).orElseThrow();
        world().clock().set(world().clock().today().plusDays(2));
        CaseId waiting = called(SARA);
        booked(SARA, waiting);

        List<InflowEntry> entries = world().use(NILS, ReadingInflow.class).list(NILS);

        assertThat(entries).extracting(entry -> entry.file().id()).containsSubsequence(waiting, taken);
        assertThat(entries)
                .filteredOn(entry -> entry.file().id().equals(taken))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.daysWaiting()).isEqualTo(2);
                    assertThat(entry.interview()).isPresent();
                });
        assertThat(world().use(OSKAR, ReadingInflow.class).list(OSKAR)).isEmpty();
    }

    private static Outcome<CaseId, CannotTake> take(Actor actor, CaseId caseId, boolean takeOver) {
        return world().use(actor, TakingCase.class).handle(actor, new TakeCase(caseId, takeOver));
    }
}
