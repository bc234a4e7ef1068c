package se.handslag.core.audit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.reason.GiveReason;
import se.handslag.core.access.reason.GivingReason;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.review.ReadingLogReviews.Looked;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.seal.VerifyingSeals;

class LogReviewTest extends OnBothDatabases {
    private static final Actor EVA =
            Here.staff(UPPSALA, "eva", "Eva Ek", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
    private static final Actor STRANGER =
            Here.staff(UPPSALA, "ossian", "Ossian Öst", "Socionom", "En annan enhet", Mandate.CASE_WORKER);

    /** Each test has a month of its own, since they share a log. */
    private static int tests;

    private LocalDate day = TestPlatform.FIRST_DAY;

    @BeforeEach
    void aMonthOfItsOwn() {
        tests++;
        day = TestPlatform.FIRST_DAY.plusMonths(tests);
        world().clock().set(day);
    }

    @Test
    void alwaysLooksAtProtectedPersonsAndAtAccessByReason() {
        CaseId hidden = world().openCase(protectedPerson(), SARA);
        CaseId kim = world().openCase(SARA);
        for (int i = 0; i < 40; i++) {
            open(ELIN, kim);
        }
        open(SARA, hidden);
        world().use(STRANGER, GivingReason.class)
                .handle(STRANGER, new GiveReason(kim, "Kim ringde hit och bad om hjälp i natt."))
                .orElseThrow();
        open(STRANGER, kim);
        nextDay();

        List<Looked> looked = looked(draw(1, 7));

        assertThat(looked)
                .filteredOn(one -> one.access().reason() == ReviewReason.PROTECTED)
                .allSatisfy(one -> {
                    assertThat(one.access().caseId()).contains(hidden);
                    assertThat(one.person())
                            .as("a protected person is not named")
                            .isEmpty();
                })
                .singleElement()
                .satisfies(one -> assertThat(one.access().lines()).isGreaterThanOrEqualTo(2));
        assertThat(looked)
                .filteredOn(one -> one.access().reason() == ReviewReason.REASON)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.access().staff()).isEqualTo(STRANGER.staff());
                    assertThat(one.person()).contains("Evas son");
                });
    }

    @Test
    void drawsTheSameLinesWithTheSameSeedAndNoneFromOutsideThePeriod() {
        CaseId before = world().openCase(SARA);
        nextDay();
        LocalDate first = world().clock().today();
        for (int i = 0; i < 30; i++) {
            open(i % 2 == 0 ? ELIN : SARA, world().openCase(SARA));
        }
        LocalDate last = world().clock().today();
        nextDay();
        CaseId after = world().openCase(SARA);
        nextDay();

        LogReview one = drawn(new DrawLogReview(first, last, 6, 42));
        LogReview again = drawn(new DrawLogReview(first, last, 6, 42));
        LogReview other = drawn(new DrawLogReview(first, last, 6, 43));

        assertThat(cases(one)).hasSizeBetween(2, 6).isEqualTo(cases(again)).isNotEqualTo(cases(other));
        assertThat(cases(drawn(new DrawLogReview(first, last, 500, 1))))
                .hasSizeGreaterThanOrEqualTo(30)
                .doesNotContain(before, after);
        assertThat(one.lines()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void isJudgedByAnotherThanTheOneWhoDidIt() {
        CaseId kim = world().openCase(SARA);
        world().inUnit(MARIA, () -> true);
        open(MARIA, kim);
        open(ELIN, kim);
        nextDay();
        LogReview review = draw(100, 1);
        UUID own = access(review, MARIA);
        UUID elins = access(review, ELIN);

        assertThat(judge(MARIA, review, LogJudgement.FINE, "", own)).isEqualTo(Outcome.refused(CannotReviewLog.OWN));
        assertThat(judge(MARIA, review, LogJudgement.FINE, "", elins, own))
                .isEqualTo(Outcome.refused(CannotReviewLog.OWN));
        assertThat(judge(MARIA, review, LogJudgement.ASK, "Varför?", elins))
                .isEqualTo(Outcome.refused(CannotReviewLog.NOTE_MISSING));
        assertThat(judge(MARIA, review, LogJudgement.FINE, "", UUID.randomUUID()))
                .isEqualTo(Outcome.refused(CannotReviewLog.NO_SUCH_ACCESS));
        assertThat(judge(SARA, review, LogJudgement.FINE, "", elins))
                .isEqualTo(Outcome.refused(CannotReviewLog.NOT_HEAD_OF_SERVICE));
        assertThat(judge(MARIA, review, LogJudgement.ASK, "Vad behövde du se?", elins)
                        .isDone())
                .isTrue();
        assertThat(judge(MARIA, review, LogJudgement.FINE, "", elins).isDone()).isTrue();
        assertThat(judge(EVA, review, LogJudgement.FINE, "", own).isDone()).isTrue();

        assertThat(looked(review))
                .filteredOn(one -> one.access().id().equals(elins))
                .singleElement()
                .satisfies(one -> assertThat(one.access().judged())
                        .as("a judgement that is changed stands beside the one before it")
                        .extracting(ReviewedAccess.Judged::judgement)
                        .containsExactly(LogJudgement.ASK, LogJudgement.FINE));
        assertThat(reading().lines(MARIA, review.id(), elins))
                .extracting(AccessLogLine::name)
                .isNotEmpty()
                .containsOnly("Elin Berg");
    }

    @Test
    void isEndedWhenAllIsJudgedAndThenTheNextIsOwedAfterItsRhythm() {
        CaseId kim = world().openCase(SARA);
        open(ELIN, kim);
        nextDay();
        LogReview review = draw(100, 1);
        EndingLogReview ending = world().use(MARIA, EndingLogReview.class);
        assertThat(ending.handle(SARA, review.id())).isEqualTo(Outcome.refused(CannotReviewLog.NOT_HEAD_OF_SERVICE));
        assertThat(ending.handle(MARIA, review.id())).isEqualTo(Outcome.refused(CannotReviewLog.NOT_ALL_JUDGED));
        looked(review).forEach(one -> judge(
                        one.access().staff().equals(MARIA.staff()) ? EVA : MARIA,
                        review,
                        LogJudgement.FINE,
                        "",
                        one.access().id())
                .orElseThrow());

        assertThat(ending.handle(MARIA, review.id()).isDone()).isTrue();

        assertThat(ending.handle(MARIA, review.id())).isEqualTo(Outcome.refused(CannotReviewLog.ENDED));
        assertThat(judge(EVA, review, LogJudgement.FINE, "", access(review, ELIN)))
                .isEqualTo(Outcome.refused(CannotReviewLog.ENDED));
        world().use(MARIA, SettlingLogReviewRhythm.class).handle(MARIA, 2).orElseThrow();
        assertThat(reading().all(MARIA).orElseThrow().due())
                .isEqualTo(review.to().plusMonths(2));
        assertThat(reading().owed(MARIA)).isEmpty();
        world().clock().set(review.to().plusMonths(2));
        assertThat(reading().owed(MARIA)).contains(review.to().plusMonths(2));
        assertThat(reading().owed(SARA)).isEmpty();
        assertThat(world().use(MARIA, VerifyingSeals.class)
                        .handle(MARIA)
                        .orElseThrow()
                        .broken())
                .isEmpty();
    }

    @Test
    void saysWhyNothingIsDrawn() {
        LocalDate today = world().clock().today();
        assertThat(drawing(SARA, today.minusDays(2), today.minusDays(1), 5))
                .isEqualTo(Outcome.refused(CannotReviewLog.NOT_HEAD_OF_SERVICE));
        assertThat(drawing(NILS, today.minusDays(2), today.minusDays(1), 5))
                .isEqualTo(Outcome.refused(CannotReviewLog.NOT_HEAD_OF_SERVICE));
        assertThat(drawing(MARIA, today.minusDays(1), today.minusDays(2), 5))
                .isEqualTo(Outcome.refused(CannotReviewLog.ENDS_BEFORE_IT_BEGINS));
        assertThat(drawing(MARIA, today, today, 5)).isEqualTo(Outcome.refused(CannotReviewLog.NOT_OVER_YET));
        assertThat(drawing(MARIA, today.minusDays(2), today.minusDays(1), 501))
                .isEqualTo(Outcome.refused(CannotReviewLog.WRONG_SIZE));
        assertThat(drawing(MARIA, LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 2), 5))
                .isEqualTo(Outcome.refused(CannotReviewLog.NOTHING_THERE));
        assertThat(world().use(MARIA, SettlingLogReviewRhythm.class).handle(MARIA, 13))
                .isEqualTo(Outcome.refused(CannotReviewLog.WRONG_RHYTHM));
        assertThat(reading().one(MARIA, new LogReviewId(UUID.randomUUID())))
                .isEqualTo(Outcome.refused(CannotReviewLog.NO_SUCH_REVIEW));
    }

    private Person protectedPerson() {
        return Persons.kim(world().clock()).protectedBy(ProtectedIdentity.PROTECTED_REGISTRATION);
    }

    private static void nextDay() {
        world().clock().advance(Duration.ofDays(1));
    }

    private static void open(Actor actor, CaseId caseId) {
        world().use(actor, ReadingCaseFiles.class).open(actor, caseId);
    }

    private LogReview draw(int size, long seed) {
        return drawn(new DrawLogReview(day, world().clock().today().minusDays(1), size, seed));
    }

    private static LogReview drawn(DrawLogReview command) {
        return world().use(MARIA, DrawingLogReview.class).handle(MARIA, command).orElseThrow();
    }

    private static Outcome<LogReview, CannotReviewLog> drawing(Actor actor, LocalDate from, LocalDate to, int size) {
        return world().use(actor, DrawingLogReview.class).handle(actor, new DrawLogReview(from, to, size, 1));
    }

    private static ReadingLogReviews reading() {
        return world().use(MARIA, ReadingLogReviews.class);
    }

    private static List<Looked> looked(LogReview review) {
        return reading().one(MARIA, review.id()).orElseThrow().accesses();
    }

    private static List<CaseId> cases(LogReview review) {
        return looked(review).stream()
                .flatMap(one -> one.access().caseId().stream())
                .distinct()
                .toList();
    }

    private static UUID access(LogReview review, Actor by) {
        return looked(review).stream()
                .map(Looked::access)
                .filter(access ->
                        access.staff().equals(by.staff()) && access.caseId().isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Outcome<LogReviewId, CannotReviewLog> judge(
            Actor actor, LogReview review, LogJudgement judgement, String note, UUID... accesses) {
        return world().use(actor, JudgingAccesses.class)
                .handle(actor, new JudgeAccesses(review.id(), List.of(accesses), judgement, note));
    }
}
