package se.handslag.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.fixture.Together;

/** Consents from the day they are given to the day after they end. */
class ConsentsTest extends OnBothDatabases {
    private static final LocalDate FIRST = TestPlatform.FIRST_DAY;
    private static final LocalDate LAST = FIRST.plusMonths(3);
    private static final AuthorityId REGION = NILS.employer();

    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        kim = world().openCase(SARA, NILS);
    }

    @Test
    void recordsWhoGetsWhatAndForHowLong() {
        Consent consent = record(whole()).orElseThrow();

        assertThat(consent.period().from()).isEqualTo(FIRST);
        assertThat(consent.recorded().name()).isEqualTo("Sara Lind");
        assertThat(about(SARA)).containsExactly(consent);
    }

    @Test
    void isGivenToOneAuthorityForWhatItHolds() {
        record(whole()).orElseThrow();

        assertThat(about(NILS)).isEmpty();
        assertThat(about(OSKAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "91, true", "92, true", "93, false"})
    void coversFromItsFirstDayToItsLast(int daysAfterTheFirst, boolean covers) {
        record(whole()).orElseThrow();

        assertThat(LAST).isEqualTo(FIRST.plusDays(92));
        assertThat(covering(REGION, ItemKind.NOTE, FIRST.plusDays(daysAfterTheFirst))
                        .isPresent())
                .isEqualTo(covers);
    }

    @Test
    void coversOnlyWhatAndWhomItNames() {
        record(whole()).orElseThrow();

        assertThat(covering(REGION, ItemKind.IDENTITY, FIRST)).isEmpty();
        assertThat(covering(OSKAR.employer(), ItemKind.NOTE, FIRST)).isEmpty();
    }

    @Test
    void coversNothingFromTheMomentItIsWithdrawn() {
        Consent consent = record(whole()).orElseThrow();
        withdraw(kim, consent.id()).orElseThrow();

        assertThat(covering(REGION, ItemKind.NOTE, FIRST)).isEmpty();
        assertThat(about(SARA).get(0).withdrawn())
                .hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("Sara Lind"));
    }

    @Test
    void leansOnTheNewestOfTwoThatCover() {
        record(whole()).orElseThrow();
        world().clock().advance(Duration.ofMinutes(1));
        Consent newer = record(whole()).orElseThrow();

        assertThat(covering(REGION, ItemKind.NOTE, FIRST).map(Consent::id)).contains(newer.id());
        withdraw(kim, newer.id()).orElseThrow();
        assertThat(covering(REGION, ItemKind.NOTE, FIRST).map(Consent::id)).isPresent();
    }

    @Test
    void isWithdrawnOnce() throws InterruptedException {
        Consent consent = record(whole()).orElseThrow();

        Together.Ending<Outcome<ConsentId, CannotWithdrawConsent>> ending =
                Together.all(() -> withdraw(kim, consent.id()), () -> withdraw(kim, consent.id()));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers())
                .containsExactlyInAnyOrder(
                        Outcome.done(consent.id()), Outcome.refused(CannotWithdrawConsent.ALREADY_WITHDRAWN));
    }

    @Test
    void isWithdrawnInItsOwnCaseAndAuthorityOnly() {
        Consent consent = record(whole()).orElseThrow();
        CaseId alex = world().openCase(SARA, NILS);

        assertThat(withdraw(alex, consent.id())).isEqualTo(Outcome.refused(CannotWithdrawConsent.NO_SUCH_CONSENT));
        assertThat(world().use(NILS, WithdrawingConsent.class).handle(NILS, new WithdrawConsent(kim, consent.id(), "")))
                .isEqualTo(Outcome.refused(CannotWithdrawConsent.NO_SUCH_CONSENT));
    }

    @Test
    void refusesWhatIsTooLongToWithdrawWith() {
        Consent consent = record(whole()).orElseThrow();

        assertThat(world().use(SARA, WithdrawingConsent.class)
                        .handle(SARA, new WithdrawConsent(kim, consent.id(), "x".repeat(1001))))
                .isEqualTo(Outcome.refused(CannotWithdrawConsent.TOO_LONG));
    }

    @Test
    void refusesWhatIsNoConsent() {
        assertThat(fault(new Draft().caseId(CaseId.next(world().clock())))).isEqualTo(CannotRecordConsent.NO_SUCH_CASE);
        assertThat(fault(new Draft().informed(false))).isEqualTo(CannotRecordConsent.NOT_TOLD_PARTIES);
        assertThat(fault(new Draft().receivers(Set.of()))).isEqualTo(CannotRecordConsent.NO_RECEIVER);
        assertThat(fault(new Draft().kinds(Set.of()))).isEqualTo(CannotRecordConsent.NOTHING_TO_HAND_OVER);
        assertThat(fault(new Draft().purpose(" "))).isEqualTo(CannotRecordConsent.NO_PURPOSE);
        assertThat(fault(new Draft().days(FIRST, FIRST.minusDays(1))))
                .isEqualTo(CannotRecordConsent.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void refusesAReceiverThatTheAuthorityDoesNotWorkWith() {
        assertThat(fault(new Draft().receivers(Set.of(OSKAR.employer()))))
                .isEqualTo(CannotRecordConsent.WRONG_RECEIVER);
        assertThat(fault(new Draft().receivers(Set.of(SARA.employer())))).isEqualTo(CannotRecordConsent.WRONG_RECEIVER);
    }

    @Test
    void refusesWhatHasAlreadyEnded() {
        assertThat(fault(new Draft().days(FIRST.minusDays(9), FIRST.minusDays(1))))
                .isEqualTo(CannotRecordConsent.ALREADY_ENDED);
        assertThat(record(new Draft().days(FIRST.minusDays(9), FIRST).command()).isDone())
                .isTrue();
    }

    @Test
    void refusesMoreThanAYear() {
        assertThat(record(new Draft().days(FIRST, FIRST.plusMonths(12)).command())
                        .isDone())
                .isTrue();
        assertThat(fault(new Draft().days(FIRST, FIRST.plusMonths(12).plusDays(1))))
                .isEqualTo(CannotRecordConsent.TOO_LONG);
    }

    @Test
    void refusesMoreTextThanItKeeps() {
        assertThat(fault(new Draft().purpose("x".repeat(1001)))).isEqualTo(CannotRecordConsent.PURPOSE_TOO_LONG);
        assertThat(fault(new Draft().exceptions("x".repeat(4001)))).isEqualTo(CannotRecordConsent.EXCEPTIONS_TOO_LONG);
        assertThat(record(new Draft()
                                .purpose("å".repeat(1000))
                                .exceptions("å".repeat(4000))
                                .command())
                        .isDone())
                .isTrue();
    }

    /** A consent to which nothing is to be said, until a test says otherwise. */
    private final class Draft {
        private CaseId caseId = kim;
        private Set<AuthorityId> receivers = Set.of(REGION);
        private Set<ItemKind> kinds = Set.of(ItemKind.NOTE, ItemKind.APPOINTMENT);
        private String exceptions = "";
        private String purpose = "Samarbete kring stödet";
        private LocalDate from = FIRST;
        private LocalDate to = LAST;
        private boolean informed = true;

        Draft caseId(CaseId other) {
            caseId = other;
            return this;
        }

        Draft receivers(Set<AuthorityId> other) {
            receivers = other;
            return this;
        }

        Draft kinds(Set<ItemKind> other) {
            kinds = other;
            return this;
        }

        Draft exceptions(String other) {
            exceptions = other;
            return this;
        }

        Draft purpose(String other) {
            purpose = other;
            return this;
        }

        Draft days(LocalDate first, LocalDate last) {
            from = first;
            to = last;
            return this;
        }

        Draft informed(boolean told) {
            informed = told;
            return this;
        }

        RecordConsent command() {
            return GivenConsent.of(
                    caseId, receivers, kinds, exceptions, purpose, from, to, ConsentForm.WRITTEN, informed);
        }
    }

    private RecordConsent whole() {
        return new Draft().command();
    }

    private static Outcome<Consent, CannotRecordConsent> record(RecordConsent command) {
        return world().use(SARA, RecordingConsent.class).handle(SARA, command);
    }

    private static CannotRecordConsent fault(Draft draft) {
        return record(draft.command())
                .match(
                        done -> {
                            throw new AssertionError("It was recorded.");
                        },
                        why -> why);
    }

    private static Outcome<ConsentId, CannotWithdrawConsent> withdraw(CaseId caseId, ConsentId id) {
        return world().use(SARA, WithdrawingConsent.class)
                .handle(SARA, new WithdrawConsent(caseId, id, "På telefon"))
                .match(done -> Outcome.done(done.consent().id()), Outcome::refused);
    }

    private List<Consent> about(Actor actor) {
        return world().use(actor, ReadingConsents.class).about(actor, kim);
    }

    private Optional<Consent> covering(AuthorityId receiver, ItemKind kind, LocalDate day) {
        return world().inUnit(SARA, () -> world().use(SARA, Consents.class).covering(kim, receiver, kind, day));
    }
}
