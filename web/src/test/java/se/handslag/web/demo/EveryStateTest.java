package se.handslag.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.handslag.web.demo.DemoStaff.MARIA;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Stage;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.journal.KeepingDrafts;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.platform.Platform;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.decisions.joint.commit.CareOutcome;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.decisions.municipality.consult.Consultation;
import se.handslag.decisions.municipality.erase.ListingErasure;
import se.handslag.decisions.municipality.erase.Retention;
import se.handslag.decisions.municipality.quarter.DrawingUpQuarterlyReports;
import se.handslag.decisions.municipality.quarter.ReportEntry;
import se.handslag.decisions.municipality.quarter.ReportedState;
import se.handslag.decisions.municipality.quarter.YearQuarter;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.eligibility.joint.criteria.FactStatus;
import se.handslag.eligibility.joint.view.AssessmentView;
import se.handslag.eligibility.joint.view.CriterionView;
import se.handslag.eligibility.joint.view.ReadingAssessment;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.plan.ReadingPlans;

/** Whoever looks at the demo sees every state that a person's matter can be in, and so does whoever changes the stories. */
@CompositionRoot(because = "it looks at the world as the staff of either authority")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryStateTest {
    private final TravellingClock clock = new TravellingClock(Clock.systemUTC());
    private final Platform platform = WorldTest.platform(clock);
    private final LocalDate today = LocalDate.now(clock);

    @BeforeAll
    void tellTheWorld() {
        new Storyteller(platform, clock).tell();
    }

    @AfterAll
    void end() {
        platform.close();
    }

    private <T> T use(Actor actor, Class<T> verb) {
        return platform.at(actor.employer()).use(verb);
    }

    private List<CaseFile> files() {
        return use(SARA, ReadingCaseFiles.class).list(SARA);
    }

    private CaseFile named(String name) {
        return use(SARA, ReadingCaseFiles.class).search(SARA, name).get(0);
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void everyStageOfAnOpenCase(Stage stage) {
        assertThat(files()).anyMatch(file -> file.stage() == stage);
    }

    @Test
    void aClosedCaseAndAnUnknownPersonAndAProtectedOne() {
        assertThat(named("Oliver Blom").stage()).isEqualTo(Stage.CLOSED);
        assertThat(files()).anyMatch(file -> file.person().isEmpty());
        assertThat(files()).anyMatch(file -> file.person()
                .filter(person -> person.protection().isProtected())
                .isPresent());
    }

    @Test
    void decisionsThatAreNotCarriedOutAndSupportThatIsInterrupted() {
        YearQuarter lastQuarter = YearQuarter.of(LocalDate.now(clock)).previous();

        assertThat(use(MARIA, DrawingUpQuarterlyReports.class)
                        .handle(MARIA, lastQuarter)
                        .orElseThrow()
                        .entries())
                .extracting(ReportEntry::state, ReportEntry::why)
                .containsExactlyInAnyOrder(
                        tuple(ReportedState.NOT_CARRIED_OUT, Optional.of(WhyNotCarriedOut.ASKED_TO_WAIT)),
                        tuple(ReportedState.INTERRUPTED, Optional.of(WhyNotCarriedOut.IN_HOSPITAL)));
    }

    @Test
    void assessments() {
        assertThat(files()).anyMatch(file -> assessment(file)
                .interview()
                .filter(booked -> booked.startsAt().isAfter(Instant.now(clock)))
                .isPresent());
        assertThat(files()).anyMatch(file -> has(file, FactStatus.DISPUTED));
        // One fact is left for a visitor to settle.
        assertThat(assessment(named("Alex Nguyen")).criteria().stream()
                        .filter(criterion -> !criterion.status().isSettled()))
                .extracting(CriterionView::id)
                .containsExactly("willing-to-change");
    }

    private AssessmentView assessment(CaseFile file) {
        return use(SARA, ReadingAssessment.class).handle(SARA, file.id()).orElseThrow();
    }

    private boolean has(CaseFile file, FactStatus status) {
        return assessment(file).criteria().stream().anyMatch(criterion -> criterion.status() == status);
    }

    @Test
    void filesToEraseToJudgeAndToKeep() {
        ListingErasure listing = use(MARIA, ListingErasure.class);
        assertThat(listing.waiting(MARIA).due()).hasSize(2);
        assertThat(listing.waiting(MARIA).toJudge()).hasSize(1);
        assertThat(listing.page(MARIA, Optional.empty()).files())
                .anyMatch(file -> file.retention() instanceof Retention.KeptForEver);
    }

    @Test
    void decisions() {
        some(
                "an application without a text",
                view -> view.matter().openInvestigation().isPresent()
                        && view.matter().investigationText().isEmpty());
        some(
                "a question without an answer",
                view -> !view.matter().consultationsNow().isEmpty()
                        && view.matter().consultationsNow().stream().noneMatch(Consultation::isHeld));
        some("a matter ready to be decided", view -> view.matter().consultationsNow().stream()
                .anyMatch(Consultation::isHeld));
        some("a decision without notice", view -> view.withoutNotice().isPresent());
        some("support that ends within 30 days", view -> lastDay(view) < 30);
        some("support that goes on", view -> lastDay(view) > 60);
        some(
                "support that has been extended twice",
                view -> view.matter().grantedPeriods().size() > 2);
        some("a refusal", view -> view.matter().decisions().stream().anyMatch(Refused.class::isInstance));
    }

    private void some(String what, Predicate<MatterView> which) {
        assertThat(files())
                .as(what)
                .anyMatch(file -> which.test(use(SARA, ReadingDecisions.class)
                        .matter(SARA, file.id())
                        .orElseThrow()));
    }

    private long lastDay(MatterView view) {
        return view.matter().grantedPeriods().stream()
                .mapToLong(period -> period.to().toEpochDay() - today.toEpochDay())
                .max()
                .orElse(45);
    }

    @Test
    void everyOutcomeOfTheRegionsCareAndOneThatNobodyHasTold() {
        for (CareOutcome outcome : CareOutcome.values()) {
            some("care that is " + outcome, view -> view.matter()
                    .careCommitment()
                    .filter(known -> known.news().outcome() == outcome)
                    .isPresent());
        }
        assertThat(use(NILS, KeepingTasks.class).toDo(NILS).derived())
                .extracting(DerivedTask::kind)
                .contains("care-untold", "care-contact-missing");
    }

    @Test
    void everyStateOfConsent() {
        assertThat(files()).as("none").anyMatch(file -> consents(file).isEmpty());
        consented("full", consent -> consent.isValidOn(today) && consent.kinds().contains(ItemKind.NOTE));
        consented(
                "partial",
                consent -> consent.isValidOn(today) && !consent.kinds().contains(ItemKind.NOTE));
        consented(
                "ends soon",
                consent -> consent.isValidOn(today) && consent.period().to().isBefore(today.plusDays(30)));
        consented("withdrawn", consent -> consent.withdrawn().isPresent());
        assertThat(files())
                .as("withdrawn in part, at the region")
                .anyMatch(file -> use(NILS, ReadingConsents.class).about(NILS, file.id()).stream()
                        .anyMatch(consent -> consent.isPartlyWithdrawn() && consent.isValidOn(today)));
        consented("run out", consent -> consent.period().to().isBefore(today));
        consented("with an exception", consent -> !consent.excluded().words().isEmpty());
    }

    private void consented(String what, Predicate<Consent> which) {
        assertThat(files())
                .as(what)
                .anyMatch(file ->
                        consents(file).stream().findFirst().filter(which).isPresent());
    }

    private List<Consent> consents(CaseFile file) {
        return use(SARA, ReadingConsents.class).about(SARA, file.id());
    }

    @Test
    void whatSaraHasToDo() {
        KeepingTasks.ToDo toDo = use(SARA, KeepingTasks.class).toDo(SARA);
        assertThat(toDo.written()).anyMatch(task -> task.due().isBefore(today));
        assertThat(toDo.written()).anyMatch(task -> task.due().isAfter(today));
        assertThat(toDo.derived()).anyMatch(task -> task.due().isBefore(today));
        assertThat(files()).anyMatch(file -> !use(SARA, KeepingDrafts.class)
                .ownDrafts(SARA, file.id())
                .isEmpty());
    }

    @Test
    void kimAtBothAuthorities() {
        CaseFile kim = named("Kim Åkesson");
        assertThat(kim.person().orElseThrow().ageOn(today)).contains(24);

        var own = use(SARA, ReadingJournal.class).story(SARA, kim.id());
        var theirs = use(NILS, ReadingJournal.class).story(NILS, kim.id());
        assertThat(own.notes()).hasSizeGreaterThan(10);
        assertThat(theirs.notes()).hasSizeGreaterThan(5);
        assertThat(own.handedOver()).isNotEmpty().hasSameSizeAs(theirs.received());
        assertThat(own.handedOver().stream().filter(copy -> copy.item().kind().equals(ItemKind.NOTE)))
                .hasSizeLessThan(own.notes().size());
        assertThat(own.received()).isNotEmpty();

        var plans = use(SARA, ReadingPlans.class).read(SARA, kim.id());
        assertThat(plans.own().orElseThrow().content().goals())
                .hasSize(3)
                .allMatch(goal -> goal.saidBy() == SaidBy.PERSON);
        assertThat(plans.received()).isNotEmpty();
        assertThat(use(NILS, ReadingPlans.class).read(NILS, kim.id()).received())
                .isNotEmpty();
        assertThat(lastDay(
                        use(SARA, ReadingDecisions.class).matter(SARA, kim.id()).orElseThrow()))
                .isEqualTo(68);
    }
}
