package se.handslag.fhir.joint.bundle;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentences;
import se.handslag.core.export.Wording;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.person.PersonalNumber;
import se.handslag.core.platform.Teams;
import se.handslag.decisions.DecisionsPart;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.fhir.FhirPart;
import se.handslag.planning.PlanningPart;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.GoalView;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavingPlans;
import se.handslag.reporting.ReportingPart;
import se.handslag.web.journey.TeamAtWork;
import se.handslag.web.journey.TeamInSupport;

/** Kim's record at both authorities, by the real verbs: granted support, a plan at each and consents in both directions. */
@CompositionRoot(because = "it plays the staff of both authorities")
final class KimsRecord {
    static final String OF_THE_REGION = "Regionens egna ord om Kim";

    private static final AtomicInteger PERSONS = new AtomicInteger();

    private final TestPlatform world;
    private final String number = nextNumber();
    private final CaseId kim;

    private KimsRecord(TestPlatform world) {
        this.world = world;
        TeamAtWork team = new TeamAtWork(world.platform());
        kim = team.relativeCalls(SARA, "Kims mamma ringde");
        team.interviewIsBooked(kim, today().atTime(13, 0));
    }

    /** The platform that all of a class stands on, since a start takes longer than what is tested. */
    static TestPlatform start() {
        TestPlatform world = TestPlatform.on(Database.H2)
                .parts(
                        new EligibilityPart(),
                        new DecisionsPart(),
                        new PlanningPart(),
                        new ReportingPart(),
                        new FhirPart())
                .teams(Teams.onClassPath())
                .start();
        new TeamAtWork(world.platform()).boardDelegates(world.clock().today());
        return world;
    }

    /** Nobody has said who the person is yet. */
    static KimsRecord unknown(TestPlatform world) {
        return new KimsRecord(world);
    }

    /** Someone whom nobody else in the test is, with consents in both directions. */
    static KimsRecord identified(TestPlatform world) {
        KimsRecord record = unknown(world);
        TeamAtWork team = new TeamAtWork(world.platform());
        team.personIsIdentified(record.kim, record.number, "Kim", "Åkesson");
        team.personConsents(record.kim, Period.ofMonths(record.today(), 12));
        return record;
    }

    static KimsRecord granted(TestPlatform world) {
        KimsRecord record = identified(world);
        TeamAtWork team = new TeamAtWork(world.platform());
        team.allCriteriaAreSettled(record.kim);
        team.conclude(record.kim).orElseThrow();
        team.personApplies(record.kim, record.today());
        team.nurseIsConsulted(record.kim);
        team.grant(SARA, record.kim, Period.ofMonths(record.today(), 3)).orElseThrow();
        return record;
    }

    /** Another of the numbers that the Tax Agency keeps for tests, for someone born a day later. */
    private static String nextNumber() {
        String first = LocalDate.of(1990, 1, 1)
                        .plusDays(PERSONS.getAndIncrement())
                        .toString()
                        .replace("-", "") + "980";
        return IntStream.range(0, 10)
                .mapToObj(check -> first + check)
                .filter(KimsRecord::isNumber)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNumber(String text) {
        try {
            return !new PersonalNumber(text).value().isEmpty();
        } catch (IllegalArgumentException wrongCheckDigit) {
            return false;
        }
    }

    String number() {
        return number;
    }

    TestPlatform world() {
        return world;
    }

    CaseId kim() {
        return kim;
    }

    TeamInSupport support() {
        return new TeamInSupport(world.platform());
    }

    LocalDate today() {
        return world.clock().today();
    }

    PlanContent wholePlan() {
        Goal shop = Goal.saidByPerson(GoalId.next(world.clock()), "Jag vill kunna handla själv")
                .how("Tisdagar klockan tio")
                .helpedBy("Sara och mamma")
                .towards("isolation-broken")
                .reachedWithin(Optional.of(Window.between(today().plusMonths(2), today().plusMonths(3))))
                .followedUpWithin(Optional.of(Window.between(today().plusDays(20), today().plusDays(30))))
                .withSteps(List.of(
                        new SubGoal(SubGoalId.next(world.clock()), "Till porten", true),
                        new SubGoal(SubGoalId.next(world.clock()), "Till affären", false)
                                .by(StepActor.RELATIVE, "mamma")
                                .on(today().plusDays(14)),
                        new SubGoal(SubGoalId.next(world.clock()), "Ansöka om färdtjänst", false)
                                .by(StepActor.MUNICIPALITY, "")))
                .viewed(Optional.of(GoalView.of(new PersonsView(Agreement.COULD_NOT_ANSWER, "", today()))));
        Goal sleep = Goal.saidByPerson(GoalId.next(world.clock()), "Hålla dygnet")
                .inTheWords("Hålla dygnet", SaidBy.TEAM)
                .withoutStepBecause("Kim vill vänta")
                .reachedWithin(Optional.of(Window.on(today().plusMonths(1))))
                .at(GoalStatus.REACHED);
        Goal school =
                Goal.saidByPerson(GoalId.next(world.clock()), "Gå i skolan").at(GoalStatus.PUT_ASIDE);
        return PlanContent.of(
                        List.of(
                                new PlanSectionText("background", "Jag slutade gå ut", SaidBy.PERSON),
                                new PlanSectionText("daily-routines", "Upp klockan nio", SaidBy.TEAM)),
                        List.of(shop, sleep, school))
                .aimingAt("Bryta isoleringen")
                .madeWith("Vid två hembesök")
                .viewedAs(new PersonsView(Agreement.AGREES, "Det känns rätt", today()));
    }

    KimsRecord withPlans() {
        save(SARA, wholePlan());
        save(NILS, PlanContent.EMPTY.aimingAt(OF_THE_REGION));
        return this;
    }

    void save(Actor actor, PlanContent content) {
        Revision was = support().plan(actor, kim).map(Plan::revision).orElse(Revision.UNSAVED);
        world.use(actor, SavingPlans.class)
                .handle(actor, SavePlan.of(kim, was, content))
                .orElseThrow();
    }

    Wording wording() {
        Sentences sentences = Sentences.of(world.platform().texts());
        return new Wording(Sentences.SWEDISH, sentences::knows, sentence -> sentences.say(sentence, Sentences.SWEDISH));
    }

    Outcome<FhirFile, CannotExportFhir> export(Actor actor, String purpose) {
        return world.use(actor, ExportingFhir.class).handle(actor, new ExportFhir(kim, purpose), wording());
    }

    FhirFile exported(Actor actor) {
        return export(actor, "Till journalsystemet").orElseThrow();
    }

    static Bundle read(FhirFile file) {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        return parser.parseResource(Bundle.class, file.json());
    }

    static <T extends Resource> List<T> all(Bundle bundle, Class<T> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static <T extends Resource> T one(Bundle bundle, Class<T> type) {
        List<T> all = all(bundle, type);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " of " + type.getSimpleName());
        }
        return all.get(0);
    }
}
