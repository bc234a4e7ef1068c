package se.handslag.core.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.handslag.core.block.Blocking.HEAD;
import static se.handslag.core.block.Blocking.MARIA;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.block.mode.AdoptingBlockMode;
import se.handslag.core.block.mode.CannotAdoptBlockMode;
import se.handslag.core.block.set.CannotSetBlock;
import se.handslag.core.block.set.SetBlock;
import se.handslag.core.block.shared.BlockNotice;
import se.handslag.core.block.shared.ReceivingBlocks;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.Note;

/** 2 kap. 2 and 3 §§ lagen (2022:913): the person objects to being made available to others, and it is blocked at once. */
class Svod2ObjectionTest {
    @ParameterizedTest
    @EnumSource(Database.class)
    void stopsWhatConsentCarriesAndClosesTheCopiesThatItCarriedUntilThePersonTakesItBack(Database database) {
        try (TestPlatform world = TestPlatform.on(database).start()) {
            Blocking blocking = new Blocking(world);
            blocking.mode(HEAD, false, true);
            blocking.mode(MARIA, false, true);
            CaseId kim = world.openCase(SARA, NILS);
            blocking.consent(NILS, kim, SARA);
            Note note = blocking.sign(NILS, kim, "Regionens");
            blocking.disclose(NILS, note, SARA, Ground.CONSENT).orElseThrow();
            blocking.disclose(NILS, note, SARA, Ground.DUTY_TO_TELL).orElseThrow();
            assertThat(blocking.story(SARA, kim).received()).hasSize(2);

            Block block = blocking.object(NILS, kim);

            assertThat(refusal(blocking.disclose(NILS, note, SARA, Ground.CONSENT)))
                    .isInstanceOf(CannotDisclose.Blocked.class);
            assertThat(blocking.story(SARA, kim).received()).singleElement().satisfies(copy -> assertThat(copy.ground())
                    .isEqualTo(Ground.DUTY_TO_TELL));
            assertThat(blocking.story(SARA, kim).hidden()).containsExactly(Hidden.BLOCKED_BY_SENDER);
            assertThat(blocking.story(NILS, kim).handedOver()).hasSize(2);
            assertThat(blocking.story(NILS, kim).hidden()).isEmpty();

            blocking.lift(NILS, block, "", Optional.empty()).orElseThrow();

            assertThat(blocking.story(SARA, kim).received()).hasSize(2);
            assertThat(blocking.story(SARA, kim).hidden()).isEmpty();
            assertThat(blocking.disclose(NILS, note, SARA, Ground.CONSENT).isDone())
                    .isTrue();
        }
    }

    @Nested
    class OnOnePlatform {
        private final TestPlatform world = TestPlatform.on(Database.H2).start();
        private final Blocking blocking = new Blocking(world);
        private CaseId kim = CaseId.next(world.clock());

        @BeforeEach
        void openTheCase() {
            kim = world.openCase(SARA, NILS);
        }

        @AfterEach
        void stop() {
            world.close();
        }

        @Test
        void isNotUsedUntilTheHeadOfServiceHasAdoptedTheAct() {
            assertThat(refusal(blocking.set(SARA, kim, Blocking.objection(kim))))
                    .isEqualTo(CannotSetBlock.NOT_USED_HERE);
        }

        @Test
        void goesBothWays() {
            blocking.mode(HEAD, false, true);
            blocking.mode(MARIA, false, true);
            blocking.consent(SARA, kim, NILS);
            blocking.disclose(SARA, blocking.sign(SARA, kim, "Kommunens"), NILS, Ground.CONSENT)
                    .orElseThrow();
            assertThat(blocking.story(NILS, kim).received()).hasSize(1);

            blocking.object(SARA, kim);

            assertThat(blocking.story(NILS, kim).received()).isEmpty();
        }

        @Test
        void leavesTheReceiversOwnPapersToTheReceiverWhereItDoesNotWorkUnderTheAct() {
            blocking.mode(HEAD, false, true);
            blocking.consent(NILS, kim, SARA);
            blocking.disclose(NILS, blocking.sign(NILS, kim, "Regionens"), SARA, Ground.CONSENT)
                    .orElseThrow();

            blocking.object(NILS, kim);

            assertThat(blocking.story(SARA, kim).received()).hasSize(1);
            assertThat(blocking.story(SARA, kim).hidden()).isEmpty();
        }

        @Test
        void isToldToNobodyButThoseWhoHoldCopiesOnConsent() {
            blocking.mode(HEAD, false, true);
            blocking.disclose(NILS, blocking.sign(NILS, kim, "Regionens"), SARA, Ground.HARM_TEST)
                    .orElseThrow();

            blocking.object(NILS, kim);

            assertThat(heardOf(kim, SARA)).isFalse();
            assertThat(heardOf(kim, OSKAR)).isFalse();
        }

        private boolean heardOf(CaseId caseId, Actor actor) {
            return world.use(actor, ReadingAccessLog.class).about(actor, caseId).stream()
                    .anyMatch(line -> line.verb().equals("block.told"));
        }

        @Test
        void isNotForAGuardianToMakeForAChild() {
            blocking.mode(MARIA, false, true);
            SetBlock byGuardian =
                    new SetBlock(kim, BlockScope.SHARED, "", Set.of(), AskedBy.GUARDIAN, "Att inget lämnas ut.");

            assertThat(refusal(blocking.set(SARA, kim, byGuardian))).isEqualTo(CannotSetBlock.NOT_BY_GUARDIAN);
        }

        @Test
        void doesNotFallBecauseTheHeadOfServiceStopsUsingTheAct() {
            blocking.mode(HEAD, false, true);
            blocking.mode(MARIA, false, true);
            blocking.consent(NILS, kim, SARA);
            blocking.disclose(NILS, blocking.sign(NILS, kim, "Regionens"), SARA, Ground.CONSENT)
                    .orElseThrow();
            Block block = blocking.object(NILS, kim);

            assertThat(refusal(world.use(HEAD, AdoptingBlockMode.class).handle(HEAD, blocking.adopt(false, false))))
                    .isEqualTo(CannotAdoptBlockMode.OBJECTIONS_IN_FORCE);
            assertThat(refusal(world.use(MARIA, AdoptingBlockMode.class).handle(MARIA, blocking.adopt(false, false))))
                    .isEqualTo(CannotAdoptBlockMode.OBJECTIONS_IN_FORCE);

            blocking.lift(NILS, block, "", Optional.empty()).orElseThrow();
            blocking.mode(HEAD, false, false);
            blocking.mode(MARIA, false, false);
        }

        @Test
        void endsAsItWasToldLastHoweverTheNewsComes() {
            blocking.mode(MARIA, false, true);
            blocking.consent(NILS, kim, SARA);
            blocking.disclose(NILS, blocking.sign(NILS, kim, "Regionens"), SARA, Ground.CONSENT)
                    .orElseThrow();
            BlockNotice blocked = notice(true);
            BlockNotice lifted = notice(false);

            tell(lifted);
            tell(blocked);
            tell(lifted);
            assertThat(blocking.story(SARA, kim).received()).hasSize(1);

            tell(notice(true));
            assertThat(blocking.story(SARA, kim).received()).isEmpty();
        }

        private BlockNotice notice(boolean blocked) {
            return new BlockNotice(TimeOrderedIds.next(world.clock()), kim, NILS.employer(), SARA.employer(), blocked);
        }

        private void tell(BlockNotice notice) {
            world.use(SARA, ReceivingBlocks.class).receive(notice);
        }

        @Test
        void takesInNoNewsThatIsForSomeoneElse() {
            AuthorityId other = ALVKARLEBY.id();
            BlockNotice notice = new BlockNotice(TimeOrderedIds.next(world.clock()), kim, NILS.employer(), other, true);

            assertThatIllegalArgumentException().isThrownBy(() -> tell(notice));
        }

        @Test
        void stillFindsTheOtherSideOfACaseFromCopiesThatAreClosed() {
            blocking.mode(HEAD, false, true);
            blocking.mode(MARIA, false, true);
            CaseId lo = CaseId.next(world.clock());
            open(lo, NILS);
            open(lo, SARA);
            blocking.consent(SARA, lo, NILS);
            blocking.disclose(SARA, blocking.sign(SARA, lo, "Kommunens"), NILS, Ground.CONSENT)
                    .orElseThrow();
            blocking.object(SARA, lo);

            assertThat(blocking.story(NILS, lo).received()).isEmpty();
            assertThat(world.use(NILS, Disclosing.class).receivers(NILS, lo)).containsExactly(UPPSALA);
        }

        /** A file whose other side nobody has named. */
        private void open(CaseId caseId, Actor actor) {
            world.inUnit(actor, () -> {
                world.use(actor, CaseFiles.class)
                        .add(Persons.unknown(caseId, "Lo", world.clock().instant())
                                .coordinatedBy(Coordinator.of(actor)));
                return true;
            });
        }
    }

    private static Object refusal(Outcome<?, ?> outcome) {
        return outcome.match(done -> "done", refusal -> refusal);
    }
}
