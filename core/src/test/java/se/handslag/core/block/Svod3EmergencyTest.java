package se.handslag.core.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.handslag.core.block.Blocking.AKE;
import static se.handslag.core.block.Blocking.BEA;
import static se.handslag.core.block.Blocking.HEAD;
import static se.handslag.core.block.Blocking.MARIA;
import static se.handslag.core.block.Blocking.WHY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.block.emergency.CannotOpenInEmergency;
import se.handslag.core.block.emergency.CannotReviewEmergency;
import se.handslag.core.block.emergency.CannotTellPerson;
import se.handslag.core.block.emergency.EmergencyHistory;
import se.handslag.core.block.emergency.OpenInEmergency;
import se.handslag.core.block.emergency.OpeningInEmergency;
import se.handslag.core.block.emergency.ReviewEmergency;
import se.handslag.core.block.emergency.ReviewingEmergencies;
import se.handslag.core.block.emergency.TellPerson;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.Note;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;

/** 3 kap. 5–7 §§ lagen (2022:913) and 4 kap. 5 § patientdatalagen (2008:355): what an emergency opens, and what it never does. */
class Svod3EmergencyTest {
    private final TestPlatform world = TestPlatform.on(Database.H2).start();
    private final Blocking blocking = new Blocking(world);
    private CaseId kim = CaseId.next(world.clock());

    @BeforeEach
    void openTheCase() {
        blocking.mode(HEAD, true, true);
        blocking.mode(MARIA, false, true);
        kim = world.openCase(SARA, NILS);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void isForCareGiversAndNeverForTheSocialServices() {
        blocking.consent(NILS, kim, SARA);
        blocking.disclose(NILS, blocking.sign(NILS, kim, "Regionens"), SARA, Ground.CONSENT)
                .orElseThrow();
        blocking.object(NILS, kim);

        assertThat(refusal(blocking.open(SARA, kim, RecordPart.COPIES)))
                .isEqualTo(CannotOpenInEmergency.NOT_FOR_SOCIAL_SERVICES);
        assertThat(blocking.story(SARA, kim).received()).isEmpty();
        assertThat(world.use(SARA, OpeningInEmergency.class)
                        .atTheDoor(SARA, kim)
                        .orElseThrow()
                        .elsewhere())
                .containsExactly(NILS.employer());
    }

    @Test
    void isForHealthCareStaffAndNotForWhoeverHeadsThem() {
        blocking.block(kim, RecordPart.NOTES);

        assertThat(refusal(blocking.open(HEAD, kim, RecordPart.NOTES)))
                .isEqualTo(CannotOpenInEmergency.NOT_HEALTH_CARE);
    }

    @Test
    void opensNothingThatAnotherAuthorityHasBlocked() {
        blocking.consent(SARA, kim, NILS);
        blocking.disclose(SARA, blocking.sign(SARA, kim, "Kommunens"), NILS, Ground.CONSENT)
                .orElseThrow();
        blocking.object(SARA, kim);
        assertThat(refusal(blocking.open(BEA, kim, RecordPart.COPIES)))
                .isEqualTo(CannotOpenInEmergency.ONLY_BLOCKED_ELSEWHERE);

        blocking.block(kim, RecordPart.COPIES);
        blocking.open(BEA, kim, RecordPart.COPIES, RecordPart.FILE).orElseThrow();

        assertThat(blocking.story(BEA, kim).received()).isEmpty();
        assertThat(blocking.story(BEA, kim).hidden()).containsExactly(Hidden.BLOCKED_BY_SENDER);
    }

    @Test
    void opensNoFileOfAPersonWithProtectedIdentityThatOneIsNotNamedFor() {
        Person known = Persons.kim(world.clock());
        CaseId lo = world.openCase(
                new Person(
                        known.id(),
                        known.name(),
                        known.number(),
                        known.born(),
                        known.municipality(),
                        known.phone(),
                        known.prefers(),
                        ProtectedIdentity.CONFIDENTIALITY_MARK),
                NILS);
        blocking.block(lo, RecordPart.FILE);

        assertThat(Blocking.rule(() -> blocking.open(BEA, lo, RecordPart.FILE))).isEqualTo("protected");
        assertThat(Blocking.rule(() -> world.use(BEA, OpeningInEmergency.class).atTheDoor(BEA, lo)))
                .isEqualTo("protected");
    }

    @Test
    void opensForOnePersonAndOnlyWhatWasAskedForUntilTheVeryMomentThatItEnds() {
        Note note = blocking.sign(NILS, kim, "text");
        blocking.copyToTheRegion(kim);
        blocking.block(kim, RecordPart.NOTES, RecordPart.PLANS, RecordPart.COPIES);
        Actor cleo = Here.staff(Here.REGION, "cleo", "Cleo Å", "Sjuksköterska", "Team", Mandate.HEALTH_CARE);

        EmergencyOpening opening = blocking.open(BEA, kim, RecordPart.PLANS).orElseThrow();

        assertThat(opening.until()).isEqualTo(world.clock().instant().plus(Duration.ofMinutes(60)));
        assertThat(blocking.reads(BEA, kim, note)).isEqualTo("nPcF");
        assertThat(blocking.reads(cleo, kim, note)).isEqualTo("npcF");

        world.clock().advance(Duration.ofMinutes(60).minusNanos(1));
        assertThat(blocking.reads(BEA, kim, note)).isEqualTo("nPcF");
        assertThat(world.use(BEA, OpeningInEmergency.class).open(BEA, kim)).containsExactly(opening);
        world.clock().advance(Duration.ofNanos(1));
        assertThat(blocking.reads(BEA, kim, note)).isEqualTo("npcF");
        assertThat(world.use(BEA, OpeningInEmergency.class).open(BEA, kim)).isEmpty();
    }

    @Test
    void isClosedByHandAndStaysClosed() {
        Note note = blocking.sign(NILS, kim, "text");
        blocking.block(kim, RecordPart.NOTES);
        blocking.open(BEA, kim, RecordPart.NOTES).orElseThrow();
        blocking.open(AKE, kim, RecordPart.NOTES).orElseThrow();

        assertThat(world.use(BEA, OpeningInEmergency.class).close(BEA, kim)).contains(1);
        assertThat(world.use(BEA, OpeningInEmergency.class).close(BEA, kim)).contains(0);

        assertThat(blocking.story(BEA, kim).notes()).isEmpty();
        assertThat(blocking.story(AKE, kim).notes()).containsExactly(note);
    }

    @ParameterizedTest(name = "{0}: danger {1}, why {2}, parts {3}")
    @CsvSource({
        "NO_DANGER, '', Medvetslös på akuten, notes",
        "NO_DANGER, bored, Medvetslös på akuten, notes",
        "TOO_SHORT, life, '  kort nu  ', notes",
        "NO_PARTS, health, Medvetslös på akuten, ''",
        "NO_PARTS, health, Medvetslös på akuten, copies",
    })
    void asksForDangerForWhyThePersonCannotBeAskedAndForWhatIsNeeded(
            CannotOpenInEmergency why, String danger, String text, String parts) {
        blocking.block(kim, RecordPart.NOTES);

        assertThat(refusal(world.use(BEA, OpeningInEmergency.class)
                        .handle(BEA, new OpenInEmergency(kim, danger, text, RecordPart.ofCodes(parts)))))
                .isEqualTo(why);
        assertThat(world.use(BEA, OpeningInEmergency.class).open(BEA, kim)).isEmpty();
        assertThat(world.use(HEAD, ReviewingEmergencies.class).newest(HEAD)).isEmpty();
    }

    @Test
    void takesATextOfTenAndOfAThousandCharactersAndNoLonger() {
        blocking.block(kim, RecordPart.NOTES);

        assertThat(refusal(opening("å".repeat(1_001)))).isEqualTo(CannotOpenInEmergency.TOO_LONG);
        assertThat(opening("å".repeat(10)).isDone()).isTrue();
        blocking.close(BEA, kim);
        assertThat(opening("å".repeat(1_000)).isDone()).isTrue();
    }

    private Outcome<EmergencyOpening, CannotOpenInEmergency> opening(String why) {
        return world.use(BEA, OpeningInEmergency.class)
                .handle(BEA, new OpenInEmergency(kim, "health", why, Set.of(RecordPart.NOTES)));
    }

    @Test
    void isNotMadeTwiceByTwoClicks() {
        blocking.block(kim, RecordPart.NOTES);
        blocking.open(BEA, kim, RecordPart.NOTES).orElseThrow();

        assertThat(refusal(blocking.open(BEA, kim, RecordPart.NOTES))).isEqualTo(CannotOpenInEmergency.ALREADY_OPEN);
        assertThat(refusal(blocking.open(NILS, kim, RecordPart.NOTES)))
                .isEqualTo(CannotOpenInEmergency.NOTHING_BLOCKED);
    }

    @Test
    void standsInTheLogWithItsReasonAndAsTheGroundOfWhatItOpened() {
        blocking.sign(NILS, kim, "text");
        blocking.block(kim, RecordPart.NOTES);
        blocking.story(BEA, kim);
        blocking.open(BEA, kim, RecordPart.NOTES).orElseThrow();
        blocking.story(BEA, kim);

        List<AccessLogLine> lines = world.use(NILS, ReadingAccessLog.class).about(NILS, kim);

        assertThat(lines)
                .anySatisfy(line -> {
                    assertThat(line.verb()).isEqualTo("block.emergency.open");
                    assertThat(line.purpose()).isEqualTo(WHY);
                })
                .filteredOn(line -> line.verb().equals("journal.read"))
                .extracting(AccessLogLine::ground)
                .containsExactlyInAnyOrder("team", "emergency");
    }

    @Test
    void owesAReviewAndThatThePersonIsToldWithinTheDaysOfThePolicy() {
        blocking.block(kim, RecordPart.NOTES);
        EmergencyOpening opening = blocking.open(BEA, kim, RecordPart.NOTES).orElseThrow();
        assertThat(tasks())
                .extracting(DerivedTask::kind, DerivedTask::due)
                .containsExactlyInAnyOrder(
                        tuple("emergency-review", world.clock().today().plusDays(3)),
                        tuple("emergency-tell", world.clock().today().plusDays(3)));
        world.clock().advance(Duration.ofHours(2));

        review(HEAD, opening, "right", "").orElseThrow();
        assertThat(tasks()).extracting(DerivedTask::kind).containsExactly("emergency-tell");
        tell(NILS, opening, 0, "Nils berättade vid hembesöket.").orElseThrow();

        assertThat(tasks()).isEmpty();
        EmergencyHistory history =
                world.use(HEAD, ReviewingEmergencies.class).newest(HEAD).get(0);
        assertThat(history.isFinished()).isTrue();
        assertThat(history.review().orElseThrow().reviewed().name()).isEqualTo("Astrid Ny");
        assertThat(history.told().orElseThrow().recorded().name()).isEqualTo("Nils Ek");
    }

    private List<DerivedTask> tasks() {
        return world.use(NILS, KeepingTasks.class).about(NILS, kim).derived();
    }

    @Test
    void isJudgedOnceByTheHeadOfServiceAndNotByWhoOpenedIt() {
        Actor both = Here.staff(
                Here.REGION, "dag", "Dag Ö", "Överläkare", "Team", Mandate.HEALTH_CARE, Mandate.HEAD_OF_SERVICE);
        blocking.block(kim, RecordPart.NOTES);
        EmergencyOpening opening = blocking.open(both, kim, RecordPart.NOTES).orElseThrow();

        assertThat(refusal(review(BEA, opening, "right", ""))).isEqualTo(CannotReviewEmergency.NOT_HEAD_OF_SERVICE);
        assertThat(refusal(review(both, opening, "right", ""))).isEqualTo(CannotReviewEmergency.OWN_OPENING);
        assertThat(refusal(review(HEAD, opening, "right", ""))).isEqualTo(CannotReviewEmergency.STILL_OPEN);
        blocking.close(both, kim);
        assertThat(refusal(review(HEAD, opening, "", ""))).isEqualTo(CannotReviewEmergency.NO_VERDICT);
        assertThat(refusal(review(HEAD, opening, "wrong", " "))).isEqualTo(CannotReviewEmergency.NO_NOTE);
        review(HEAD, opening, "wrong", "Krisplanen hade räckt.").orElseThrow();
        assertThat(refusal(review(HEAD, opening, "right", ""))).isEqualTo(CannotReviewEmergency.ALREADY_REVIEWED);
    }

    @Test
    void isToldThePersonOnADayThatHasBeenAndOnce() {
        blocking.block(kim, RecordPart.NOTES);
        EmergencyOpening opening = blocking.open(BEA, kim, RecordPart.NOTES).orElseThrow();

        assertThat(refusal(tell(NILS, opening, -1, "Nils"))).isEqualTo(CannotTellPerson.BEFORE_IT_WAS_OPENED);
        assertThat(refusal(tell(NILS, opening, 1, "Nils"))).isEqualTo(CannotTellPerson.IN_THE_FUTURE);
        assertThat(refusal(tell(NILS, opening, 0, " "))).isEqualTo(CannotTellPerson.NOT_SAID_HOW);
        tell(NILS, opening, 0, "Nils, på plats").orElseThrow();
        assertThat(refusal(tell(NILS, opening, 0, "Nils"))).isEqualTo(CannotTellPerson.ALREADY_TOLD);
    }

    @Test
    void isListedForTheHeadOfServiceAlone() {
        blocking.block(kim, RecordPart.NOTES);
        blocking.open(BEA, kim, RecordPart.NOTES).orElseThrow();

        assertThat(world.use(HEAD, ReviewingEmergencies.class).newest(HEAD)).hasSize(1);
        assertThat(world.use(NILS, ReviewingEmergencies.class).newest(NILS)).isEmpty();
    }

    @Test
    void isNotThereAtAllBeforeAnyModeIsAdopted() {
        try (TestPlatform untouched = TestPlatform.on(Database.H2).start()) {
            CaseId lo = untouched.openCase(SARA, NILS);
            Blocking there = new Blocking(untouched);

            assertThat(refusal(there.open(BEA, lo, RecordPart.FILE))).isEqualTo(CannotOpenInEmergency.NOT_USED_HERE);
            assertThat(untouched
                            .use(BEA, OpeningInEmergency.class)
                            .atTheDoor(BEA, lo)
                            .orElseThrow()
                            .cannot())
                    .isEqualTo(Optional.of(CannotOpenInEmergency.NOT_USED_HERE));
        }
    }

    private Outcome<?, CannotReviewEmergency> review(
            Actor actor, EmergencyOpening opening, String verdict, String note) {
        return world.use(actor, ReviewingEmergencies.class)
                .handle(actor, new ReviewEmergency(kim, opening.id(), verdict, note));
    }

    private Outcome<?, CannotTellPerson> tell(Actor actor, EmergencyOpening opening, int days, String how) {
        return world.use(actor, ReviewingEmergencies.class)
                .tell(
                        actor,
                        new TellPerson(kim, opening.id(), world.clock().today().plusDays(days), how));
    }

    private static Object refusal(Outcome<?, ?> outcome) {
        return outcome.match(done -> "done", refusal -> refusal);
    }
}
