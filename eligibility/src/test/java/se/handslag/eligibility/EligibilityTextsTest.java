package se.handslag.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.joint.compare.CannotCompare;
import se.handslag.eligibility.joint.identity.RegisterSource;
import se.handslag.eligibility.joint.settle.CannotSettle;
import se.handslag.eligibility.joint.take.CannotTake;
import se.handslag.eligibility.joint.view.CannotReadAssessment;
import se.handslag.eligibility.municipality.conclude.CannotConclude;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.CannotRegister;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.identify.CannotIdentify;
import se.handslag.eligibility.municipality.interview.CannotBook;

class EligibilityTextsTest {
    private final Sentences texts = Sentences.of(Set.of("se/handslag/core/texts", "se/handslag/eligibility/texts"));

    @Test
    void saysEveryRefusalInBothLanguages() {
        List<Refusal> refusals = new ArrayList<>(List.of(
                new CannotRegister.NotACaseWorker(),
                new CannotRegister.NotThisMunicipalitysTeam(),
                new CannotBook.NotACaseWorker(),
                new CannotBook.NoSuchCase(),
                new CannotBook.Ended(),
                new CannotIdentify.NotACaseWorker(),
                new CannotIdentify.NoSuchCase(),
                new CannotIdentify.Ended(),
                new CannotIdentify.AlreadyOpen(
                        CaseId.next(SettableClock.at(TestPlatform.FIRST_DAY)), LocalDate.of(2026, 3, 2)),
                new CannotIdentify.KnownUnderAnotherName(),
                new CannotSettle.NoSuchCase(),
                new CannotSettle.Ended(),
                new CannotSettle.NotAnAssessor(),
                new CannotSettle.Nothing(),
                new CannotSettle.NoReceiver(),
                new CannotSettle.NoConsentForCopy(),
                new CannotTake.NoSuchCase(),
                new CannotTake.Ended(),
                new CannotTake.NotAnAssessor(),
                new CannotTake.SomeoneHasIt("Sara Lind"),
                new CannotReadAssessment.NoSuchCase(),
                CannotCompare.NO_SUCH_CASE,
                new CannotConclude.NotACaseWorker(),
                new CannotConclude.NoSuchCase(),
                new CannotConclude.Ended(),
                new CannotConclude.ChangedMeanwhile(),
                new CannotConclude.AlreadyConcluded()));
        refusals.addAll(List.of(CannotRegister.Fault.values()));
        refusals.addAll(List.of(CannotBook.Fault.values()));
        refusals.addAll(List.of(CannotIdentify.Fault.values()));
        Arrays.stream(CannotSettle.Why.values())
                .map(why -> new CannotSettle.FactFault("age", why))
                .forEach(refusals::add);

        assertThat(refusals)
                .allSatisfy(refusal -> assertThat(texts.knows(refusal.sentence().key()))
                        .as(refusal.sentence().key())
                        .isTrue());
    }

    @Test
    void hasAWordForEveryActAndChoice() {
        Stream<String> acts = Stream.of(
                        "contact.register",
                        "contact.advise",
                        "contact.read",
                        "interview.book",
                        "person.identify",
                        "person.received",
                        "case.received",
                        "case.take",
                        "inflow.read",
                        "finding.settle",
                        "assessment.read",
                        "assessment.compare",
                        "assessment.conclude",
                        "conclusion.read",
                        "disclosure.finding",
                        "disclosure.received.finding")
                .map(verb -> "act." + verb);
        Stream<String> choices = Stream.of(
                        Arrays.stream(Caller.values()).map(one -> "eligibility.caller." + one.code()),
                        Arrays.stream(NextStep.values()).map(one -> "eligibility.next-step." + one.code()),
                        Arrays.stream(RegisterSource.values()).map(one -> "eligibility.register." + one.code()),
                        Arrays.stream(Answer.values()).map(one -> "eligibility.answer." + one.code()),
                        Stream.of("item." + AssessmentItems.FINDING))
                .flatMap(keys -> keys);

        assertThat(Stream.concat(acts, choices))
                .allSatisfy(key -> assertThat(texts.knows(key)).as(key).isTrue());
    }
}
