package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.municipality.commit.ReadingKnownCareCommitments;
import se.handslag.decisions.region.commit.ChangeFixedCareContact;
import se.handslag.decisions.region.commit.ChangingFixedCareContact;
import se.handslag.decisions.region.commit.FixedCareContact;
import se.handslag.decisions.region.commit.FixedCareContactChanged;
import se.handslag.decisions.region.commit.HandOver;
import se.handslag.decisions.region.commit.NamedContact;
import se.handslag.decisions.region.commit.ReadingCareCommitments;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.ContactWith;
import se.handslag.planning.joint.contact.Fidelity;
import se.handslag.planning.joint.contact.RecordContact;
import se.handslag.planning.joint.contact.RecordingContacts;
import se.handslag.planning.joint.contact.absence.AbsenceStep;
import se.handslag.planning.joint.contact.absence.TakeStep;
import se.handslag.planning.joint.contact.absence.TakingSteps;
import se.handslag.planning.joint.coordinate.GiveCase;
import se.handslag.planning.joint.coordinate.GivingCases;
import se.handslag.planning.joint.coordinate.Holder;
import se.handslag.planning.joint.coordinate.ReadingTeam;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.teams.intensive.IntensiveCaseManagement;

/** Intensive case management: a coordinator at each authority, the region's as fixed care contact, and those close take part (metodguiden). */
@CompositionRoot(because = "it plays the staff of both authorities")
class IntensiveScenarioTest {
    private static final Actor HEDDA =
            staff(REGION, "hedda", "Hedda Ström", "Kurator", "Psykiatrimottagning Uppsala", Mandate.HEALTH_CARE);

    @Test
    void thePersonHasACoordinatorAtEachAuthorityAndAFixedCareContactThatBothKnow() {
        try (ModelAtWork intensive = ModelAtWork.of(new IntensiveCaseManagement())) {
            PlanningAtWork planning = new PlanningAtWork(intensive);
            CaseId alex = intensive.comesIn("20021123-9801", "Alex", "Lund");
            eachAuthorityHasItsCoordinator(intensive, alex);
            intensive.isAssessedByBoth(alex);
            intensive.isGrantedSupport(alex, 6);
            theFixedCareContactIsNamedAndChanged(intensive, alex);
            isMappedAndPlanned(intensive, planning, alex);
            thoseCloseTakePart(intensive, planning, alex);
            whoStaysAwayIsTalkedOf(intensive, planning, alex);

            intensive.daysPass(60);
            planning.goalsAreFollowedUp(alex, 7, "Jag vet vem jag ska ringa.");
            intensive.ends(
                    alex,
                    Map.of(
                            "plan-with-goals", Answer.YES,
                            "crisis-plan-made", Answer.YES,
                            "own-everyday-life", Answer.NO));
            intensive.everyHandOverIsAnActOnAGround(
                    alex,
                    DecisionItems.CARE_COMMITMENT,
                    PlanningItems.MAPPING,
                    PlanningItems.PLAN,
                    PlanningItems.CRISIS_PLAN,
                    PlanningItems.DISCHARGE);
        }
    }

    private static void eachAuthorityHasItsCoordinator(ModelAtWork intensive, CaseId alex) {
        assertThat(intensive.team().file(SARA, alex).flatMap(CaseFile::ours).map(Coordinator::name))
                .contains("Sara Lind");
        assertThat(intensive.team().file(NILS, alex).flatMap(CaseFile::ours).map(Coordinator::name))
                .contains("Nils Ek");
        assertThat(intensive.team().file(NILS, alex).flatMap(CaseFile::theirs).map(Coordinator::name))
                .as("the region knows who it is at the municipality")
                .contains("Sara Lind");
        // "… kan flera vård- och stödsamordnare utses": one more at the same authority, together with the first.
        intensive
                .use(MARIA, GivingCases.class)
                .handle(MARIA, new GiveCase(alex, ELIN.staff().value(), ELIN.name(), true, ""))
                .orElseThrow();
        assertThat(intensive.use(MARIA, ReadingTeam.class).read(MARIA).holders())
                .filteredOn(holder -> !holder.shared().isEmpty())
                .extracting(Holder::shown)
                .contains("Elin Berg");
        assertThat(intensive.team().file(SARA, alex).flatMap(CaseFile::ours).map(Coordinator::name))
                .contains("Sara Lind");
    }

    /** The model grants without the care commitment; the region takes on its care all the same, and tells who the person can turn to. */
    private static void theFixedCareContactIsNamedAndChanged(ModelAtWork intensive, CaseId alex) {
        assertThat(knownContact(intensive, alex)).isEmpty();
        intensive.regionTakesOnTheCare(alex);
        assertThat(knownContact(intensive, alex)).contains("Nils Ek");

        intensive.daysPass(10);
        FixedCareContactChanged changed = intensive
                .use(NILS, ChangingFixedCareContact.class)
                .handle(
                        NILS,
                        new ChangeFixedCareContact(
                                alex, 1, NamedContact.of(HEDDA), Optional.of(HandOver.onConsent(UPPSALA.id()))))
                .orElseThrow();
        assertThat(changed.particulars().law()).contains("6 kap. 2 § patientlagen (2014:821)");
        assertThat(intensive.use(NILS, ReadingCareCommitments.class).contact(NILS, alex))
                .map(FixedCareContact::name)
                .contains("Hedda Ström");
        assertThat(knownContact(intensive, alex))
                .as("the municipality knows of the new one, since it was told")
                .contains("Hedda Ström");
    }

    private static Optional<String> knownContact(ModelAtWork intensive, CaseId alex) {
        return intensive
                .use(SARA, ReadingKnownCareCommitments.class)
                .contact(SARA, alex)
                .map(contact -> contact.name());
    }

    private static void isMappedAndPlanned(ModelAtWork intensive, PlanningAtWork planning, CaseId alex) {
        var work = planning.maps(
                SARA,
                alex,
                LifeArea.WORK,
                Map.of(
                        MappingField.RESOURCES_PERSON, "Jag har jobbat i kök.",
                        MappingField.NEEDS_TEAM, "Någon som håller ihop Försäkringskassan och jobbet."));
        intensive.handsOver(SARA, alex, PlanningItems.MAPPING, work.id().value());
        planning.plans(
                SARA,
                alex,
                "who-does-what",
                "Sara håller i det ena, Hedda i det andra.",
                planning.goal(
                        "Jag vill slippa ringa runt",
                        "Gemensamt möte med handläggaren",
                        StepActor.AGENCY,
                        "Försäkringskassan",
                        "plan-with-goals"));
        planning.plans(NILS, alex, "treatment", "Jag går hos en psykolog.");
        planning.crisisPlanIsMade(alex, "Jag slutar äta.");
        assertThat(List.of(
                        planning.plan(SARA, alex).goals().size(),
                        planning.plan(NILS, alex).goals().size()))
                .as("each authority's plan lies in its own record, with what it answers for")
                .containsExactly(1, 0);
    }

    /** Those close get support of their own, by the manual; and where nobody met the person, it is no contact with the person. */
    private static void thoseCloseTakePart(ModelAtWork intensive, PlanningAtWork planning, CaseId alex) {
        intensive.daysPass(5);
        intensive
                .use(SARA, RecordingContacts.class)
                .handle(
                        SARA,
                        RecordContact.of(alex, ContactWay.VISIT, ContactPlace.HOME, intensive.today(), 60)
                                .with(ContactWith.RELATIVE)
                                .giving("family-support", Fidelity.ADAPTED))
                .orElseThrow();
        planning.gives(NILS, alex, ContactPlace.CLINIC, "social-skills-training");
        assertThat(planning.contacts(SARA, alex).latest()).singleElement().satisfies(contact -> {
            assertThat(contact.reachedPerson()).isFalse();
            assertThat(contact.method().orElseThrow().manual())
                    .isEqualTo("Case management, resursgrupp- och familjestöd (Berglund, Borell)");
            assertThat(contact.method().orElseThrow().fidelity()).isEqualTo(Fidelity.ADAPTED);
        });
        assertThat(planning.contacts(NILS, alex).places()).containsExactly(Map.entry(ContactPlace.CLINIC, 1));
    }

    /** The method guide says nothing of absence here: after two missed meetings the team talks of it, and decides. */
    private static void whoStaysAwayIsTalkedOf(ModelAtWork intensive, PlanningAtWork planning, CaseId alex) {
        intensive.daysPass(7);
        planning.misses(SARA, alex);
        assertThat(planning.tasks(SARA, alex, "absence-")).isEmpty();
        intensive.daysPass(7);
        planning.misses(SARA, alex);
        assertThat(planning.tasks(SARA, alex, "absence-"))
                .extracting(task -> task.substring(0, task.indexOf(' ')))
                .containsExactlyInAnyOrder("absence-decide", "absence-seek-out");
        intensive
                .use(SARA, TakingSteps.class)
                .handle(SARA, new TakeStep(alex, AbsenceStep.GO_ON, intensive.today(), "Alex är hos sin mormor."))
                .orElseThrow();
        assertThat(planning.tasks(SARA, alex, "absence-")).isEmpty();
    }
}
