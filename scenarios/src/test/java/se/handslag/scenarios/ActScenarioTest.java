package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.scenarios.ModelAtWork.refused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.contact.ContactMade;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.absence.AbsenceStep;
import se.handslag.planning.joint.contact.absence.CannotTakeStep;
import se.handslag.planning.joint.contact.absence.TakeStep;
import se.handslag.planning.joint.contact.absence.TakingSteps;
import se.handslag.planning.joint.coordinate.CannotGiveCase;
import se.handslag.planning.joint.coordinate.GiveCase;
import se.handslag.planning.joint.coordinate.GivingCases;
import se.handslag.planning.joint.coordinate.Holder;
import se.handslag.planning.joint.coordinate.ReadingTeam;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.teams.act.AssertiveCommunityTreatment;

/** ACT: the whole team's work, where the person is, and nobody is let go of for staying away (metodguiden, Socialstyrelsen 2025-2-9454). */
@CompositionRoot(because = "it plays the staff of both authorities")
class ActScenarioTest {
    private static final Actor HEDDA =
            staff(REGION, "hedda", "Hedda Ström", "Sjuksköterska", "Psykiatrimottagning Uppsala", Mandate.HEALTH_CARE);

    @Test
    void theTeamSharesTheWorkAndSeeksOutTheOneWhoStaysAway() {
        try (ModelAtWork act = ModelAtWork.of(new AssertiveCommunityTreatment())) {
            PlanningAtWork planning = new PlanningAtWork(act);
            CaseId kim = act.comesIn("19900101-9802", "Kim", "Åkesson");
            act.isAssessedByBoth(kim);
            act.isGrantedSupport(kim, 12);
            aCoordinatorHasTenPersonsAtMost(act, kim);
            isMappedAndPlanned(act, planning, kim);
            theTeamSharesTheWork(act, planning, kim);
            staysAwayAndIsFound(act, planning, kim);

            TransfersAtWork transfers = new TransfersAtWork(act);
            transfers.isInHospitalAndVisitedThere(kim, planning, "contact-in-hospital");
            transfers.isTakenBack(kim, transfers.isTransferredWithOverlap(kim));

            act.daysPass(60);
            planning.goalsAreFollowedUp(kim, 6, "Jag sover hemma igen.");
            act.ends(
                    kim,
                    Map.of(
                            "crisis-plan-made", Answer.YES,
                            "own-everyday-life", Answer.YES,
                            "less-hospital", Answer.YES));
            act.everyHandOverIsAnActOnAGround(
                    kim,
                    PlanningItems.MAPPING,
                    PlanningItems.PLAN,
                    PlanningItems.CRISIS_PLAN,
                    PlanningItems.INPATIENT_NOTICE,
                    PlanningItems.DISCHARGE);
        }
    }

    /** The eleventh is warned of, and done with a reason that is kept; nobody is turned away by a number. */
    private static void aCoordinatorHasTenPersonsAtMost(ModelAtWork act, CaseId kim) {
        for (int i = 1; i <= 10; i++) {
            act.team().relativeCalls(ELIN, "Person " + i);
        }
        assertThat(load(act).persons()).isEqualTo(10);
        assertThat(load(act).isUnexplained()).isFalse();
        GivingCases giving = act.use(MARIA, GivingCases.class);
        assertThat(refused(giving.handle(MARIA, toElin(kim, "")))).isEqualTo(new CannotGiveCase.TooMany(11, 10));
        giving.handle(MARIA, toElin(kim, "Elin känner Kim sedan förut")).orElseThrow();

        assertThat(load(act).persons()).isEqualTo(11);
        assertThat(load(act).reason()).hasValueSatisfying(kept -> {
            assertThat(kept.reason()).isEqualTo("Elin känner Kim sedan förut");
            assertThat(kept.persons()).isEqualTo(11);
            assertThat(kept.most()).isEqualTo(10);
            assertThat(kept.by().name()).isEqualTo("Maria Holm");
        });
        giving.handle(MARIA, new GiveCase(kim, SARA.staff().value(), SARA.name(), false, ""))
                .orElseThrow();
        assertThat(load(act).persons()).isEqualTo(10);
    }

    private static GiveCase toElin(CaseId kim, String reason) {
        return new GiveCase(kim, ELIN.staff().value(), ELIN.name(), false, reason);
    }

    private static Holder.Load load(ModelAtWork act) {
        return act.use(MARIA, ReadingTeam.class).read(MARIA).holders().stream()
                .filter(holder -> holder.staff().equals(ELIN.staff()))
                .flatMap(holder -> holder.loads().stream())
                .findFirst()
                .orElseThrow();
    }

    private static void isMappedAndPlanned(ModelAtWork act, PlanningAtWork planning, CaseId kim) {
        act.daysPass(3);
        var home = planning.maps(
                SARA,
                kim,
                LifeArea.HOME_LIFE,
                Map.of(
                        MappingField.RESOURCES_PERSON, "Jag lagar mat när någon är med.",
                        MappingField.NEEDS_TEAM, "Hjälp med disk och tvätt varje vecka."));
        act.handsOver(SARA, kim, PlanningItems.MAPPING, home.id().value());
        planning.maps(NILS, kim, LifeArea.SELF_CARE, Map.of(MappingField.NEEDS_TEAM, "Injektion var fjärde vecka."));
        assertThat(act.support().received(NILS, kim, PlanningItems.MAPPING))
                .singleElement()
                .satisfies(copy -> assertThat(copy.values()).contains("Jag lagar mat när någon är med."));
        assertThat(act.support().received(SARA, kim, PlanningItems.MAPPING))
                .as("the region's mapping has not been handed over")
                .isEmpty();

        Goal goal = planning.goal(
                "Jag vill bo kvar i min lägenhet",
                "Diska ihop på torsdagar",
                StepActor.MUNICIPALITY,
                "Elin Berg",
                "own-everyday-life");
        planning.plans(SARA, kim, "everyday-help", "Någon kommer när jag inte orkar.", goal);
        planning.plans(NILS, kim, "medical-treatment", "Jag får sprutan hemma.");
        assertThat(act.support().received(NILS, kim, PlanningItems.PLAN)).hasSize(1);
        assertThat(act.support().received(SARA, kim, PlanningItems.PLAN)).hasSize(1);
        planning.crisisPlanIsMade(kim, "Jag slutar svara i telefon.");
    }

    /** In two weeks the person meets more than one of each authority's staff, and most often at home or out in the community. */
    private static void theTeamSharesTheWork(ModelAtWork act, PlanningAtWork planning, CaseId kim) {
        planning.gives(SARA, kim, ContactPlace.HOME, "practical-help");
        act.daysPass(1);
        planning.gives(ELIN, kim, ContactPlace.HOME, "housing-support");
        planning.gives(NILS, kim, ContactPlace.HOME, "medication");
        act.daysPass(2);
        planning.gives(HEDDA, kim, ContactPlace.COMMUNITY, "support-in-bodily-care");
        planning.gives(ELIN, kim, ContactPlace.COMMUNITY, "work-rehabilitation");

        assertThat(planning.contacts(SARA, kim).latest())
                .extracting(contact -> contact.by().name())
                .containsExactlyInAnyOrder("Sara Lind", "Elin Berg", "Elin Berg");
        assertThat(planning.contacts(NILS, kim).latest())
                .extracting(contact -> contact.by().name())
                .containsExactlyInAnyOrder("Nils Ek", "Hedda Ström");
        assertThat(planning.contacts(NILS, kim).percent(ContactPlace.CLINIC)).isZero();
        assertThat(planning.contacts(SARA, kim).latest())
                .filteredOn(contact -> contact.place() == ContactPlace.COMMUNITY)
                .flatExtracting(contact -> contact.method().stream().toList())
                .singleElement()
                .satisfies(given -> assertThat(given.manual())
                        .as("the manual as it was cited that day")
                        .isEqualTo("IPS-25"));
    }

    /** One missed visit is enough; the model goes on, every other day, and cannot be made to end. */
    private static void staysAwayAndIsFound(ModelAtWork act, PlanningAtWork planning, CaseId kim) {
        act.daysPass(4);
        planning.misses(SARA, kim);
        var missed = act.today();
        assertThat(planning.tasks(SARA, kim, "absence-")).containsExactly("absence-seek-out " + missed.plusDays(2));
        assertThat(planning.tasks(NILS, kim, "absence-"))
                .as("the region has not been told that the municipality's visit was missed")
                .isEmpty();
        assertThat(refused(act.use(SARA, TakingSteps.class)
                        .handle(SARA, new TakeStep(kim, AbsenceStep.END, missed, "Kim öppnar inte."))))
                .isEqualTo(CannotTakeStep.MODEL_SEEKS_OUT);

        for (ContactPlace where : new ContactPlace[] {ContactPlace.HOME, ContactPlace.COMMUNITY}) {
            act.daysPass(2);
            planning.seeksOut(ELIN, kim, where);
            assertThat(planning.tasks(SARA, kim, "absence-"))
                    .as("the next attempt is counted from the last one")
                    .containsExactly("absence-seek-out " + act.today().plusDays(2));
        }
        act.daysPass(2);
        ContactMade found = planning.meets(SARA, kim, ContactPlace.COMMUNITY);
        assertThat(found.reachedPerson()).isTrue();
        assertThat(planning.tasks(SARA, kim, "absence-")).isEmpty();
        assertThat(act.log(SARA, kim))
                .as("each attempt stands in the municipality's log")
                .filteredOn(line -> line.verb().equals("outreach.record")
                        && line.name().equals("Elin Berg")
                        && line.result().equals("done"))
                .hasSize(4);
    }
}
