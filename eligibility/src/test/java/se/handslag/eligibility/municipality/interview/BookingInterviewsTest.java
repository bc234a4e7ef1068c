package se.handslag.eligibility.municipality.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.fixture.SmallTeam;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.appointment.Appointments;

class BookingInterviewsTest extends Assessing {
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 3, 12, 10, 0);

    @Test
    void keepsTheBookingAndMovesTheCaseToAssessment() {
        CaseId caseId = called(SARA);

        Appointment booked = booked(SARA, caseId);

        assertThat(inUnit(SARA, caseId)).contains(booked);
        CaseFile file = file(SARA, caseId);
        assertThat(file.stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(file.theirs()).map(Coordinator::name).contains("Nils Ek");
    }

    @Test
    void tellsTheRegionOnAGroundAndSaysWhyItHolds() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);

        assertThat(world().inUnit(
                                SARA, () -> world().use(SARA, Disclosures.class).about(caseId)))
                .singleElement()
                .satisfies(disclosure -> {
                    assertThat(disclosure.ground()).isEqualTo(Ground.HARM_TEST);
                    assertThat(disclosure.reason()).isNotBlank();
                    assertThat(disclosure.to()).isEqualTo(REGION.id());
                });
    }

    @Test
    void opensTheRegionsOwnFileThatSaysWhenAndNotWho() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);

        CaseFile file = file(NILS, caseId);
        assertThat(file.callName()).isEqualTo("Bokad 12 mars 10.00");
        assertThat(file.team()).isEqualTo(SmallTeam.ID);
        assertThat(file.stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(file.person()).isEmpty();
        assertThat(file.ours()).isEmpty();
        assertThat(file.theirs()).contains(Coordinator.of(SARA));
        assertThat(inUnit(NILS, caseId)).map(Appointment::place).contains("Kungsgatan 85, rum 3");
        assertThat(world().inUnit(NILS, () -> world().use(NILS, ReceivedCopies.class)
                        .about(caseId)))
                .singleElement()
                .satisfies(copy -> assertThat(copy.item().content().toString())
                        .doesNotContain("Evas")
                        .doesNotContain("Åkesson")
                        .doesNotContain("rum på två år"));
    }

    @Test
    void bookingAnewTakesThePlaceOfTheEarlierAtBothAuthorities() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        world().clock().set(TestPlatform.FIRST_DAY.plusDays(1));

        Appointment second = book(new BookInterview(
                        caseId,
                        THURSDAY.plusDays(1),
                        "Kungsgatan 85",
                        REGION.id(),
                        "Berit Holm",
                        "Regionen får inte veta vem det gäller.",
                        false))
                .orElseThrow();

        assertThat(inUnit(SARA, caseId)).contains(second);
        assertThat(file(SARA, caseId).theirs()).map(Coordinator::name).contains("Berit Holm");
        assertThat(file(NILS, caseId).callName()).isEqualTo("Bokad 13 mars 10.00");
        assertThat(inUnit(NILS, caseId)).map(Appointment::startsAt).contains(second.startsAt());
    }

    @Test
    void doesNotMoveACaseBack() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        world().inUnit(SARA, () -> {
            world().use(SARA, CaseFiles.class).save(file(SARA, caseId).at(Stage.SUPPORT));
            return caseId;
        });

        booked(SARA, caseId);

        assertThat(file(SARA, caseId).stage()).isEqualTo(Stage.SUPPORT);
    }

    @Test
    void refusesWithEveryFaultAtOnce() {
        CaseId caseId = called(SARA);

        assertThat(refusal(book(new BookInterview(
                        caseId, LocalDateTime.of(2026, 3, 2, 8, 59), " ", REGION.id(), "", " ", false))))
                .isEqualTo(new CannotBook.Incomplete(List.of(
                        CannotBook.Fault.HAS_BEEN,
                        CannotBook.Fault.NO_PLACE,
                        CannotBook.Fault.NO_ONE_FROM_THE_REGION,
                        CannotBook.Fault.HARM_NOT_TRIED)));
        assertThat(refusal(book(new BookInterview(
                        caseId,
                        THURSDAY.plusYears(2),
                        "x".repeat(201),
                        REGION.id(),
                        "y".repeat(201),
                        "Regionen får inte veta vem det gäller.",
                        false))))
                .isEqualTo(new CannotBook.Incomplete(List.of(
                        CannotBook.Fault.TOO_FAR_AHEAD,
                        CannotBook.Fault.PLACE_TOO_LONG,
                        CannotBook.Fault.NAME_TOO_LONG)));
        assertThat(file(SARA, caseId).stage()).isEqualTo(Stage.CONTACT);
        assertThat(inUnit(SARA, caseId)).isEmpty();
    }

    @Test
    void refusesAPlaceThatSaysWhoItIs() {
        CaseId caseId = called(SARA);

        assertThat(refusal(book(at(caseId, "Hemma hos EVAS son"))))
                .isEqualTo(new CannotBook.Incomplete(List.of(CannotBook.Fault.PLACE_NAMES_THE_PERSON)));

        identified(SARA, caseId, NUMBERS.get(0));
        assertThat(refusal(book(at(caseId, "Hos Åkesson"))))
                .isEqualTo(new CannotBook.Incomplete(List.of(CannotBook.Fault.PLACE_NAMES_THE_PERSON)));
        assertThat(book(at(caseId, "Hembesök")).isDone()).isTrue();
    }

    @Test
    void refusesAReceiverThatDoesNotTakePart() {
        CaseId caseId = called(SARA);

        assertThat(refusal(book(with(caseId, AuthorityId.region("24"))))).isInstanceOf(CannotBook.RegionNotTold.class);
        assertThat(refusal(book(with(caseId, ALVKARLEBY.id())))).isInstanceOf(CannotBook.RegionNotTold.class);
        assertThat(inUnit(SARA, caseId)).isEmpty();
    }

    @Test
    void refusesACaseThatIsNotHereOrHasEnded() {
        CaseId theirs = called(OSKAR);
        CaseId ended = called(SARA);
        world().inUnit(SARA, () -> {
            world().use(SARA, CaseFiles.class).save(file(SARA, ended).closed(TestPlatform.FIRST_DAY));
            return ended;
        });

        assertThat(refusal(book(booking(theirs)))).isInstanceOf(CannotBook.NoSuchCase.class);
        assertThat(refusal(book(booking(ended)))).isInstanceOf(CannotBook.Ended.class);
    }

    @Test
    void refusesSomeoneWhoDoesNotAssess() {
        CaseId caseId = called(SARA);
        Actor guest = staff(UPPSALA, "guest", "Gäst", "Praktikant", "Hikikomori Uppsala", Mandate.HEAD_OF_SERVICE);

        assertThat(refusal(world().use(guest, BookingInterviews.class).handle(guest, booking(caseId))))
                .isInstanceOf(CannotBook.NotACaseWorker.class);
        assertThat(MARIA.may(Mandate.DECISION_MAKER)).isTrue();
        assertThatThrownBy(() -> world().use(NILS, BookingInterviews.class)).isInstanceOf(NotOffered.class);
        assertThatThrownBy(() -> world().use(SARA, BookingInterviews.class).handle(NILS, booking(caseId)))
                .isInstanceOf(WrongAuthority.class);
    }

    private static Outcome<Appointment, CannotBook> book(BookInterview command) {
        return world().use(SARA, BookingInterviews.class).handle(SARA, command);
    }

    private static BookInterview at(CaseId caseId, String place) {
        return new BookInterview(
                caseId, THURSDAY, place, REGION.id(), "Nils Ek", "Regionen får inte veta vem det gäller.", false);
    }

    private static BookInterview with(CaseId caseId, AuthorityId region) {
        return new BookInterview(
                caseId, THURSDAY, "Kungsgatan 85", region, "Nils Ek", "Regionen får inte veta vem det gäller.", false);
    }

    private static Optional<Appointment> inUnit(Actor actor, CaseId caseId) {
        return world().inUnit(
                        actor, () -> world().use(actor, Appointments.class).latest(caseId));
    }
}
