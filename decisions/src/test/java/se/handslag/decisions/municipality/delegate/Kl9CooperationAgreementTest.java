package se.handslag.decisions.municipality.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.decisions.fixture.Office.item;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.access.AccessRule;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Persons;
import se.handslag.core.records.WrongAuthority;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/**
 * KL (2017:725) 9 kap. 37 § second paragraph: an employee of another municipality or region may decide for this one only under an agreement
 * on cooperation.
 */
class Kl9CooperationAgreementTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private Office office;

    @BeforeEach
    void open() {
        office = Office.withoutDelegation();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void withoutAnAgreementNoItemCanNameSomeoneElsesEmployee() {
        assertThat(adopt(oskars("3.4"))).isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.NO_AGREEMENT));

        agree(ALVKARLEBY.id(), FIRST, Optional.of(LAST), Set.of(new TeamId("boendestod")));
        assertThat(adopt(oskars("3.4"))).isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.NO_AGREEMENT));

        agree(REGION.id(), FIRST, Optional.of(LAST), Set.of(Persons.TEAM));
        assertThat(adopt(oskars("3.4"))).isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.NO_AGREEMENT));
    }

    @Test
    void anItemForSomeoneElsesEmployeeSaysWhom() {
        agree(ALVKARLEBY.id(), FIRST, Optional.of(LAST), Set.of(Persons.TEAM));
        DelegationItem nobody = new DelegationItem(
                "3.4",
                "Socionom",
                Optional.empty(),
                Persons.TEAM,
                oskars("3.4").topic(),
                Set.of(DecisionKind.GRANT),
                DelegationLimit.NONE,
                Optional.of(ALVKARLEBY.id()));

        assertThat(adopt(nobody)).isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.GUEST_NOT_NAMED));
    }

    @Test
    void anAgreementAloneLetsNobodyIn() {
        agree(ALVKARLEBY.id(), FIRST, Optional.of(LAST), Set.of(Persons.TEAM));
        adopt(item("3.1", "Socionom", DecisionKind.values())).orElseThrow();

        assertThat(guest(OSKAR)).isEmpty();
    }

    @ParameterizedTest(name = "on {0} Oskar comes in: {1}")
    @CsvSource({
        "2025-05-31, false",
        "2025-06-01, true",
        "2025-06-30, true",
        "2025-07-01, false",
    })
    void comesInOnlyWhileTheAgreementAndTheItemAreInForce(LocalDate day, boolean comesIn) {
        agreeAndDelegate();
        office.clock().set(day);

        assertThat(guest(OSKAR).isPresent()).isEqualTo(comesIn);
        assertThat(guest(NILS)).isEmpty();
        assertThat(guest(SARA)).isEmpty();
    }

    @Test
    void theItemsOwnDaysHoldToo() {
        agree(ALVKARLEBY.id(), FIRST, Optional.empty(), Set.of(Persons.TEAM));
        adopt(oskars("3.4").within(new DelegationLimit(Optional.empty(), Optional.empty(), Optional.of(LAST))))
                .orElseThrow();

        assertThat(guest(OSKAR)).isPresent();
        office.clock().set(LAST.plusDays(1));
        assertThat(guest(OSKAR)).isEmpty();
    }

    @Test
    void decidesForTheMunicipalityAndTheDecisionSaysWhoEmploysThem() {
        agreeAndDelegate();
        CaseId caseId = office.ready();
        Actor guest = guest(OSKAR).orElseThrow();
        office.declare(guest, caseId);

        Granted granted = office.use(SARA, Granting.class)
                .handle(guest, office.threeMonths(caseId))
                .orElseThrow();

        assertThat(guest.employer()).isEqualTo(UPPSALA.id());
        assertThat(guest.mandates()).containsExactly(Mandate.DECISION_MAKER);
        assertThat(granted.particulars().by().staff()).isEqualTo(new StaffId("municipality-0319/oskar"));
        assertThat(granted.particulars().by().title()).isEqualTo("Socionom, Älvkarleby kommun");
        assertThat(granted.particulars().delegation().number()).isEqualTo("3.4");
        assertThat(ContentHash.canonical(granted, ContentHash.SCHEMA))
                .contains("municipality-0319/oskar", "Socionom, Älvkarleby kommun");
        assertThat(Letters.of(granted).parts())
                .flatExtracting(part -> part.paragraphs())
                .anySatisfy(said -> assertThat(said).startsWith("Oskar Dahl, socionom, Älvkarleby kommun"));
    }

    @Test
    void isTurnedAwayAtTheDecisionWhenTheAgreementHasEndedSinceTheyCameIn() {
        agreeAndDelegate();
        CaseId caseId = office.ready();
        Actor guest = guest(OSKAR).orElseThrow();
        office.clock().advance(Duration.ofMinutes(1));
        agree(ALVKARLEBY.id(), FIRST, Optional.of(FIRST), Set.of(Persons.TEAM));

        assertThatThrownBy(() -> office.use(SARA, Granting.class).handle(guest, office.threeMonths(caseId)))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo(AccessRule.OTHER_MUNICIPALITY));
        assertThat(guest(OSKAR)).isEmpty();
    }

    @Test
    void anAgreementThatHasNotBegunDoesNotEndTheOneBefore() {
        agreeAndDelegate();
        office.clock().advance(Duration.ofMinutes(1));
        agree(ALVKARLEBY.id(), LocalDate.of(2026, 1, 1), Optional.empty(), Set.of(Persons.TEAM));

        assertThat(guest(OSKAR)).isPresent();
    }

    @Test
    void asTheirOwnEmployersActorTheyNeverReachThisRecord() {
        agreeAndDelegate();
        CaseId caseId = office.ready();

        assertThatThrownBy(() -> office.use(SARA, Granting.class).handle(OSKAR, office.threeMonths(caseId)))
                .isInstanceOf(WrongAuthority.class);
        Actor guest = guest(OSKAR).orElseThrow();
        assertThatThrownBy(() -> office.use(OSKAR, ReadingDecisions.class).matter(guest, caseId))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void aColleagueOfThisMunicipalityWithTheSameIdIsSomeoneElse() {
        agreeAndDelegate();
        CaseId caseId = office.ready();
        Actor otherOskar =
                new Actor(OSKAR.staff(), "Oskar Ek", "Ekonom", UPPSALA.id(), "Team", Set.of(Mandate.DECISION_MAKER));

        assertThat(office.use(SARA, Granting.class)
                        .handle(otherOskar, office.threeMonths(caseId))
                        .isDone())
                .isFalse();
    }

    @Test
    void isRecordedByTheHeadOfServiceAndWhole() {
        RecordingCooperation recording = office.use(MARIA, RecordingCooperation.class);
        RecordCooperation whole = command(ALVKARLEBY.id(), FIRST, Optional.of(LAST), Set.of(Persons.TEAM));

        assertThat(recording.handle(SARA, whole))
                .isEqualTo(Outcome.refused(CannotRecordCooperation.NOT_HEAD_OF_SERVICE));
        assertThat(recording.handle(MARIA, command(UPPSALA.id(), FIRST, Optional.empty(), Set.of(Persons.TEAM))))
                .isEqualTo(Outcome.refused(CannotRecordCooperation.WITH_ITSELF));
        assertThat(recording.handle(MARIA, command(REGION.id(), LAST, Optional.of(FIRST), Set.of(Persons.TEAM))))
                .isEqualTo(Outcome.refused(CannotRecordCooperation.ENDS_BEFORE_IT_BEGINS));
        assertThat(recording.handle(MARIA, command(REGION.id(), FIRST, Optional.empty(), Set.of())))
                .isEqualTo(Outcome.refused(CannotRecordCooperation.NO_TEAM));
        assertThat(recording.handle(
                        MARIA,
                        new RecordCooperation(REGION.id(), " ", "§ 1", FIRST, Optional.empty(), Set.of(Persons.TEAM))))
                .isEqualTo(Outcome.refused(CannotRecordCooperation.NO_NAME));
        assertThat(recording.handle(
                        MARIA,
                        new RecordCooperation(
                                REGION.id(), "Region Uppsala", " ", FIRST, Optional.empty(), Set.of(Persons.TEAM))))
                .isEqualTo(Outcome.refused(CannotRecordCooperation.NO_DECISION));
        assertThat(recording.handle(
                        MARIA,
                        new RecordCooperation(
                                REGION.id(), "x".repeat(151), "§ 1", FIRST, Optional.empty(), Set.of(Persons.TEAM))))
                .isEqualTo(Outcome.refused(CannotRecordCooperation.TEXT_TOO_LONG));

        CooperationAgreement agreement = recording.handle(MARIA, whole).orElseThrow();
        assertThat(recording.all(MARIA)).containsExactly(agreement);
    }

    private Optional<Actor> guest(Actor home) {
        return office.use(MARIA, RecordingCooperation.class).guest(home);
    }

    private void agreeAndDelegate() {
        agree(ALVKARLEBY.id(), FIRST, Optional.of(LAST), Set.of(Persons.TEAM));
        adopt(item("3.1", "Socionom", DecisionKind.values()), oskars("3.4")).orElseThrow();
    }

    private static DelegationItem oskars(String number) {
        return item(number, "Socionom i Älvkarleby", DecisionKind.values())
                .forSomeoneAt(ALVKARLEBY.id(), OSKAR.staff());
    }

    private void agree(AuthorityId with, LocalDate from, Optional<LocalDate> to, Set<TeamId> teams) {
        office.use(MARIA, RecordingCooperation.class)
                .handle(MARIA, command(with, from, to, teams))
                .orElseThrow();
    }

    private static RecordCooperation command(
            AuthorityId with, LocalDate from, Optional<LocalDate> to, Set<TeamId> teams) {
        return new RecordCooperation(
                with,
                with.equals(REGION.id()) ? "Region Uppsala" : "Älvkarleby kommun",
                "Kommunfullmäktige § 77",
                from,
                to,
                teams);
    }

    private Outcome<DelegationOrder, CannotAdoptDelegationOrder> adopt(DelegationItem... items) {
        return office.use(MARIA, AdoptingDelegationOrder.class)
                .handle(
                        MARIA,
                        new AdoptDelegationOrder(
                                "§ 1", LocalDate.of(2025, 1, 1), Optional.empty(), Arrays.asList(items)));
    }
}
