package se.handslag.core.disclosure.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Settled;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;

/** What is handed to someone outside the platform. */
class DisclosingOutwardTest extends OnBothDatabases {
    private static final String BECAUSE = "Polisen behöver det i dag.";

    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        kim = world().openCase(SARA, NILS);
    }

    @Test
    void keepsExactlyWhatWentToWhomAndOnWhichGround() {
        Note note = sign(SARA);

        OutwardDisclosure disclosure = disclose(SARA, toThePolice(note)).orElseThrow();

        assertThat(disclosure.item().content()).containsEntry("text", "Kim ringde.");
        assertThat(disclosure.receiver()).isEqualTo("Polisen i Uppsala");
        assertThat(disclosure.basis().ground()).isEqualTo(Ground.LAW_ENFORCEMENT_NEED);
        assertThat(disclosure.basis().answers()).isEqualTo(Answers.of(Condition.WHAT_IS_NEEDED, "contact-details"));
        DisclosingOutward outward = world().use(SARA, DisclosingOutward.class);
        assertThat(outward.about(SARA, kim)).containsExactly(disclosure);
        assertThat(outward.find(SARA, kim, disclosure.id())).contains(disclosure);
        assertThat(outward.find(SARA, world().openCase(SARA), disclosure.id())).isEmpty();
        assertThat(world().use(SARA, ReadingCopies.class)
                        .about(SARA, kim)
                        .outsideOf(note.id().value()))
                .containsExactly(disclosure);
        assertThat(disclosure).hasToString("OutwardDisclosure[" + disclosure.id() + "]");
    }

    @Test
    void standsInTheLogWithItsReason() {
        disclose(SARA, toThePolice(sign(SARA))).orElseThrow();

        assertThat(world().use(SARA, ReadingAccessLog.class).about(SARA, kim)).anySatisfy(line -> {
            assertThat(line.verb()).isEqualTo("disclosure.outward");
            assertThat(line.purpose()).isEqualTo(BECAUSE);
        });
    }

    @Test
    void neverReachesTheOtherAuthorityInTheTeam() {
        Note note = sign(SARA);

        assertThat(disclose(
                        SARA,
                        outward(
                                note,
                                ReceiverKind.OTHER_SIDE,
                                "Regionen",
                                Ground.HARM_TEST,
                                Answers.of(Condition.HARM_TO_WHOM, "person"))))
                .isEqualTo(Outcome.refused(new CannotDisclose.WrongReceiver(SARA.employer())));
        disclose(SARA, toThePolice(note)).orElseThrow();
        assertThat(world().use(NILS, ReadingJournal.class).story(NILS, kim).received())
                .isEmpty();
    }

    @Test
    void refusesAReceiverThatIsNotNamed() {
        Note note = sign(SARA);

        for (String nobody : new String[] {"", " \n", "x".repeat(401)}) {
            assertThat(disclose(
                            SARA,
                            outward(
                                    note,
                                    ReceiverKind.LAW_ENFORCEMENT,
                                    nobody,
                                    Ground.LAW_ENFORCEMENT_NEED,
                                    Answers.of(Condition.WHAT_IS_NEEDED, "contact-details"))))
                    .isEqualTo(Outcome.refused(new CannotDisclose.NoReceiver()));
        }
    }

    @Test
    void asksTheConditionsOfTheGround() {
        Note note = sign(SARA);

        assertThat(disclose(
                        SARA,
                        outward(
                                note,
                                ReceiverKind.LAW_ENFORCEMENT,
                                "Polisen",
                                Ground.LAW_ENFORCEMENT_NEED,
                                Answers.none())))
                .isEqualTo(Outcome.refused(
                        new CannotDisclose.ConditionOpen(Ground.LAW_ENFORCEMENT_NEED, Condition.WHAT_IS_NEEDED)));
        assertThat(disclose(SARA, outward(note, ReceiverKind.PARTY, "Kim", Ground.CONSENT, Answers.none())))
                .isEqualTo(Outcome.refused(new CannotDisclose.ConditionOpen(Ground.CONSENT, Condition.HOW_CONSENTED)));
    }

    @Test
    void isOpenForCrimeAndWrongPaymentsToTheSocialServicesOnlyAndFromItsFirstDay() {
        Note socials = sign(SARA);
        Note nurses = sign(NILS);

        assertThat(disclose(SARA, againstCrime(socials)).isDone()).isTrue();
        assertThat(disclose(NILS, againstCrime(nurses)))
                .isEqualTo(Outcome.refused(new CannotDisclose.GroundNotOpen(Ground.CRIME_AND_WRONG_PAYMENTS)));
        world().clock().set(LocalDate.of(2025, 11, 30));
        assertThat(disclose(SARA, againstCrime(socials)))
                .isEqualTo(Outcome.refused(
                        new CannotDisclose.NotInForce(Ground.CRIME_AND_WRONG_PAYMENTS, LocalDate.of(2025, 11, 30))));
    }

    @Test
    void handsOverNothingThatIsNotInTheOwnRecord() {
        Note nurses = sign(NILS);

        assertThat(disclose(SARA, toThePolice(nurses))).isEqualTo(Outcome.refused(new CannotDisclose.NoSuchItem()));
    }

    private DiscloseOutward toThePolice(Note note) {
        return outward(
                note,
                ReceiverKind.LAW_ENFORCEMENT,
                " Polisen i Uppsala ",
                Ground.LAW_ENFORCEMENT_NEED,
                Answers.of(Condition.WHAT_IS_NEEDED, "contact-details"));
    }

    private DiscloseOutward againstCrime(Note note) {
        return outward(
                note,
                ReceiverKind.OTHER_AUTHORITY,
                "Försäkringskassan",
                Ground.CRIME_AND_WRONG_PAYMENTS,
                Settled.answers(Ground.CRIME_AND_WRONG_PAYMENTS, ReceiverKind.OTHER_AUTHORITY));
    }

    private DiscloseOutward outward(Note note, ReceiverKind to, String receiver, Ground ground, Answers answers) {
        UUID item = note.id().value();
        return new DiscloseOutward(kim, ItemKind.NOTE, item, to, receiver, ground, BECAUSE, answers, false);
    }

    private static Outcome<OutwardDisclosure, CannotDisclose> disclose(Actor actor, DiscloseOutward command) {
        return world().use(actor, DisclosingOutward.class).handle(actor, command);
    }

    private Note sign(Actor actor) {
        return world().use(actor, SigningNotes.class)
                .handle(
                        actor,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 2, 8, 0),
                                "Kim ringde.",
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
    }
}
