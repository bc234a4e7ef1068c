package se.handslag.eligibility.municipality.conclude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.eligibility.fixture.SmallTeam.AGE;
import static se.handslag.eligibility.fixture.SmallTeam.ISOLATION;
import static se.handslag.eligibility.fixture.SmallTeam.NO_OTHER_WAY;
import static se.handslag.eligibility.fixture.SmallTeam.NO_PSYCHOSIS;
import static se.handslag.eligibility.fixture.SmallTeam.RESIDENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentences;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.fixture.Together;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.AssessmentId;
import se.handslag.eligibility.AssessmentValidity;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.ConcludedAssessments;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.fixture.SmallTeam;
import se.handslag.eligibility.joint.criteria.ExplanationJson;
import se.handslag.eligibility.joint.criteria.Missing;

class ConcludingAssessmentsTest extends Assessing {
    @Test
    void keepsWhatItCameToAndWhatItRestsOn() {
        CaseId caseId = finished();

        ConcludedAssessment concluded = conclude(SARA, caseId).orElseThrow();

        assertThat(concluded.outcome()).isEqualTo(Answer.YES);
        assertThat(concluded.team()).isEqualTo(SmallTeam.ID);
        assertThat(concluded.blueprintHash()).hasSize(64);
        assertThat(concluded.concludedOn()).isEqualTo(TestPlatform.FIRST_DAY);
        assertThat(concluded.by().name()).isEqualTo("Sara Lind");
        assertThat(concluded.text()).contains("Alla 5 kriterier är uppfyllda", "Nils Ek");
        assertThat(ExplanationJson.replay(concluded.explanationJson()).outcome())
                .isEqualTo(Answer.YES);
        assertThat(latest(caseId)).isEqualTo(concluded);
    }

    @Test
    void concludesAlsoThatAPersonDoesNotBelong() {
        CaseId caseId = finished();
        settled(NILS, caseId, NO_PSYCHOSIS, Answer.NO);

        assertThat(conclude(SARA, caseId).orElseThrow().outcome()).isEqualTo(Answer.NO);
    }

    @Test
    void refusesAnUnfinishedAssessmentAndSaysWhatIsLeftAndForWhom() {
        CaseId caseId = assessed();
        settled(SARA, caseId, ISOLATION, Answer.YES);
        settled(NILS, caseId, ISOLATION, Answer.NO);
        settled(SARA, caseId, AGE, Answer.YES);

        CannotConclude.Unfinished unfinished = (CannotConclude.Unfinished) refusal(conclude(SARA, caseId));

        assertThat(unfinished.left())
                .containsExactly(
                        left(1, RESIDENCE, Missing.What.FINDING, AuthorityKind.MUNICIPALITY),
                        left(3, ISOLATION, Missing.What.AGREEMENT, AuthorityKind.MUNICIPALITY, AuthorityKind.REGION),
                        left(4, NO_OTHER_WAY, Missing.What.FINDING, AuthorityKind.MUNICIPALITY),
                        left(5, NO_PSYCHOSIS, Missing.What.FINDING, AuthorityKind.REGION));
        Sentences texts = Sentences.of(Set.of("se/handslag/core/texts", "se/handslag/eligibility/texts"));
        assertThat(texts.say(unfinished.sentence(), Sentences.SWEDISH))
                .isEqualTo("Bedömningen är inte klar. Kvar: kriterium 1 (kommunen tar ställning); "
                        + "kriterium 3 (olika bedömning: kommunen och regionen behöver prata); "
                        + "kriterium 4 (kommunen tar ställning); kriterium 5 (regionen tar ställning).");
    }

    @Test
    void refusesWhatTheActorHasNotSeen() {
        CaseId caseId = finished();
        Revision seen = view(SARA, caseId).material().revision();
        settled(NILS, caseId, NO_PSYCHOSIS, Answer.NO);

        assertThat(refusal(world().use(SARA, ConcludingAssessments.class)
                        .handle(SARA, new ConcludeAssessment(caseId, seen))))
                .isInstanceOf(CannotConclude.ChangedMeanwhile.class);
    }

    @Test
    void isStaleWhenAFindingChangesAndCanThenBeConcludedAnew() {
        CaseId caseId = finished();
        ConcludedAssessment first = conclude(SARA, caseId).orElseThrow();
        assertThat(isStale(first.id())).isFalse();

        settled(NILS, caseId, NO_PSYCHOSIS, Answer.UNKNOWN);

        assertThat(isStale(first.id())).isTrue();
        assertThat(world().use(SARA, ReadingConclusions.class).latest(SARA, caseId))
                .hasValueSatisfying(latest -> assertThat(latest.stale()).isTrue());
        ConcludedAssessment second = conclude(ELIN, caseId).orElseThrow();
        assertThat(second.outcome()).isEqualTo(Answer.UNKNOWN);
        assertThat(latest(caseId)).isEqualTo(second);
        assertThat(isStale(second.id())).isFalse();
        assertThat(isStale(AssessmentId.next(world().clock()))).isFalse();
    }

    @Test
    void isStaleWhenThePersonIsIdentifiedAnew() {
        CaseId caseId = finished();
        ConcludedAssessment first = conclude(SARA, caseId).orElseThrow();

        identified(SARA, caseId, NUMBERS.get(1));

        assertThat(isStale(first.id())).isTrue();
        close(caseId);
    }

    @Test
    void refusesTheSameConclusionTwice() {
        CaseId caseId = finished();
        conclude(SARA, caseId).orElseThrow();

        assertThat(refusal(conclude(ELIN, caseId))).isInstanceOf(CannotConclude.AlreadyConcluded.class);
    }

    @Test
    void isValidForHalfAYearAndCanThenBeConcludedAsItIs() {
        CaseId caseId = finished();
        ConcludedAssessment first = conclude(SARA, caseId).orElseThrow();
        LocalDate last = first.concludedOn().plusMonths(6);

        world().clock().set(last);
        assertThat(read(caseId).validUntil()).isEqualTo(last);
        assertThat(read(caseId).old()).isFalse();
        assertThat(refusal(conclude(SARA, caseId))).isInstanceOf(CannotConclude.AlreadyConcluded.class);

        world().clock().set(last.plusDays(1));
        assertThat(read(caseId).old()).isTrue();
        assertThat(read(caseId).stale()).isFalse();
        ConcludedAssessment again = conclude(SARA, caseId).orElseThrow();
        assertThat(again.explanationJson()).isEqualTo(first.explanationJson());
        assertThat(read(caseId).assessment()).isEqualTo(again);
        assertThat(read(caseId).old()).isFalse();
    }

    @Test
    void aMunicipalityMayHaveAnotherTimeThanHalfAYear() {
        AssessmentValidity year = new AssessmentValidity(12);

        assertThat(year.lastDayOf(LocalDate.of(2026, 2, 28))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(AssessmentValidity.ORDINARY.lastDayOf(LocalDate.of(2026, 8, 31)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(year.isOver(LocalDate.of(2026, 2, 28), LocalDate.of(2027, 2, 28)))
                .isFalse();
        assertThatThrownBy(() -> new AssessmentValidity(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ReadingConclusions.Latest read(CaseId caseId) {
        return world().use(SARA, ReadingConclusions.class).latest(SARA, caseId).orElseThrow();
    }

    @Test
    void concludesAnewWhenTheSameFindingsComeToSomethingElse() {
        CaseId caseId = assessed();
        for (String fact : List.of(ISOLATION, NO_OTHER_WAY)) {
            settled(SARA, caseId, fact, Answer.YES);
        }
        settled(NILS, caseId, NO_PSYCHOSIS, Answer.YES);
        identified(SARA, caseId, "20080401-9800");
        ConcludedAssessment tooYoung = conclude(SARA, caseId).orElseThrow();
        assertThat(tooYoung.outcome()).isEqualTo(Answer.NO);

        world().clock().set(LocalDate.of(2026, 4, 1));

        ConcludedAssessment ofAge = conclude(SARA, caseId).orElseThrow();
        assertThat(ofAge.outcome()).isEqualTo(Answer.YES);
        assertThat(latest(caseId)).isEqualTo(ofAge);
        assertThat(refusal(conclude(SARA, caseId))).isInstanceOf(CannotConclude.AlreadyConcluded.class);
        close(caseId);
    }

    @Test
    void letsOneOfTwoWhoConcludeAtOnceConclude() throws InterruptedException {
        CaseId caseId = finished();
        ConcludeAssessment command =
                new ConcludeAssessment(caseId, view(SARA, caseId).material().revision());
        ConcludingAssessments concluding = world().use(SARA, ConcludingAssessments.class);

        Together.Ending<Outcome<ConcludedAssessment, CannotConclude>> ending =
                Together.all(() -> concluding.handle(SARA, command), () -> concluding.handle(ELIN, command));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(ending.answers())
                .filteredOn(answer -> !answer.isDone())
                .singleElement()
                .satisfies(answer -> assertThat(refusal(answer)).isInstanceOf(CannotConclude.AlreadyConcluded.class));
    }

    @Test
    void isNoVerbOfTheRegionsAndNoneOfSomeoneWithAnotherTask() {
        CaseId caseId = finished();
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Dal", "Skolsköterska", "Team", Mandate.HEALTH_CARE);
        ConcludeAssessment command = new ConcludeAssessment(caseId, new Revision(1));

        assertThatThrownBy(() -> world().use(NILS, ConcludingAssessments.class)).isInstanceOf(NotOffered.class);
        assertThatThrownBy(() -> world().use(SARA, ConcludingAssessments.class).handle(NILS, command))
                .isInstanceOf(WrongAuthority.class);
        assertThat(refusal(conclude(jonas, caseId))).isInstanceOf(CannotConclude.NotACaseWorker.class);
        assertThat(refusal(world().use(OSKAR, ConcludingAssessments.class).handle(OSKAR, command)))
                .isInstanceOf(CannotConclude.NoSuchCase.class);

        close(caseId);
        assertThat(refusal(conclude(SARA, caseId))).isInstanceOf(CannotConclude.Ended.class);
    }

    /** Every criterion settled and none disputed. */
    private static CaseId finished() {
        CaseId caseId = assessed();
        for (String fact : List.of(RESIDENCE, AGE, ISOLATION, NO_OTHER_WAY)) {
            settled(SARA, caseId, fact, Answer.YES);
        }
        settled(NILS, caseId, NO_PSYCHOSIS, Answer.YES);
        return caseId;
    }

    private static CannotConclude.Left left(int number, String fact, Missing.What what, AuthorityKind... by) {
        return new CannotConclude.Left(number, new Missing(fact, what, List.of(by)));
    }

    private static ConcludedAssessment latest(CaseId caseId) {
        return world().inUnit(SARA, () -> world().use(SARA, ConcludedAssessments.class)
                .latest(caseId)
                .orElseThrow());
    }

    private static boolean isStale(AssessmentId id) {
        return world().inUnit(SARA, () -> world().use(SARA, ConcludedAssessments.class)
                .isStale(id));
    }

    private static void close(CaseId caseId) {
        world().inUnit(SARA, () -> {
            world().use(SARA, CaseFiles.class).save(file(SARA, caseId).closed(TestPlatform.FIRST_DAY));
            return caseId;
        });
    }
}
