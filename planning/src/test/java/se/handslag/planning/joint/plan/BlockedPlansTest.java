package se.handslag.planning.joint.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Revision;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.disclosure.foresee.ForeseeingConsent;
import se.handslag.core.disclosure.request.ReadingRequests;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Settled;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.Blocked;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.instrument.ReadingMeasurements;
import se.handslag.planning.region.plan.SavingCarePlan;

/** 4 kap. 4 § patientdatalagen (2008:355): a plan that is blocked is not read by way of the pages that hand over. */
class BlockedPlansTest extends PlanningOnBothDatabases {
    private static final Actor BEA = Here.staff(REGION, "bea", "Bea Sjö", "Sjuksköterska", "Team", Mandate.HEALTH_CARE);

    private final CaseId kim = openKim();
    private final Plan plan = planned(kim);

    private static Plan planned(CaseId caseId) {
        return done(world().use(NILS, SavingCarePlan.class)
                        .handle(NILS, SavePlan.of(caseId, Revision.UNSAVED, goals(goal("Förstå rädslan")))))
                .plan();
    }

    @BeforeEach
    void blockThePlan() {
        assertThat(preview(BEA)).isTrue();
        done(world().use(NILS, Disclosing.class).handle(NILS, handOver()));
        Blocked.part(world(), kim, RecordPart.PLANS);
    }

    @Test
    void anotherUnitNeitherSeesItBeforehandNorHandsItOver() {
        assertThat(preview(BEA)).isFalse();
        assertThat(refused(world().use(BEA, Disclosing.class).handle(BEA, handOver())))
                .isInstanceOf(CannotDisclose.NoSuchItem.class);
        assertThat(world().use(BEA, ReadingRequests.class).toPickFrom(BEA, kim, SARA.employer()))
                .isEmpty();
        assertThat(world().use(BEA, ForeseeingConsent.class).present(BEA, kim)).isEmpty();
        assertThat(world().use(BEA, ForeseeingConsent.class)
                        .whatTheyWillSee(
                                BEA,
                                kim,
                                Set.of(UPPSALA.id()),
                                Set.of(PlanningItems.PLAN),
                                Exclusions.NONE,
                                new Period(TODAY, TODAY.plusDays(30)))
                        .gets())
                .allSatisfy(seen -> assertThat(seen.today()).isZero());
    }

    @Test
    void neitherTheTimelineNorTheListOfCopiesShowsItToAnotherUnit() {
        assertThat(world().use(BEA, ReadingJournal.class).story(BEA, kim).handedOver())
                .isEmpty();
        assertThat(world().use(BEA, ReadingCopies.class).about(BEA, kim).given())
                .isEmpty();
        assertThat(world().use(NILS, ReadingCopies.class).about(NILS, kim).given())
                .hasSize(1);
    }

    @Test
    void whatIsMeasuredIsBlockedWithThePlan() {
        assertThatThrownBy(() -> world().use(BEA, ReadingMeasurements.class).about(BEA, kim))
                .isInstanceOf(AccessRefused.class);
        assertThat(world().use(NILS, ReadingMeasurements.class).about(NILS, kim))
                .isPresent();
    }

    @Test
    void theUnitItselfWorksWithItAsBefore() {
        assertThat(preview(NILS)).isTrue();
        assertThat(world().use(NILS, ForeseeingConsent.class).present(NILS, kim))
                .hasSize(1);
        assertThat(world().use(NILS, Disclosing.class).handle(NILS, handOver()).isDone())
                .isTrue();
    }

    private boolean preview(Actor actor) {
        return world().use(actor, Disclosing.class).preview(actor, handOver()).isPresent();
    }

    private DiscloseItem handOver() {
        return new DiscloseItem(
                kim,
                PlanningItems.PLAN,
                plan.id().value(),
                SARA.employer(),
                Settled.basis(Ground.HARM_TEST, "Personen har själv visat planen"));
    }
}
