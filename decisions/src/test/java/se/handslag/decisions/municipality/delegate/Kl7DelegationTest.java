package se.handslag.decisions.municipality.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.decisions.fixture.Office.item;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.StaffId;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Persons;
import se.handslag.core.law.LegalTopic;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.delegate.DelegationOrder.DelegatedMatter;
import se.handslag.decisions.municipality.extend.CannotExtend;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.matter.CannotDecide.BeyondDelegation;
import se.handslag.decisions.municipality.matter.CannotDecide.BoardDecides;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** KL (2017:725) 7 kap. 5 §: the board may charge an employee of the municipality to decide for it, within the limits that it sets. */
class Kl7DelegationTest {
    private static final String BOARD = "Omsorgsnämnden";
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.withoutDelegation();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest(name = "an item for {0} months from 2025-06-09 reaches to {1}: {2}")
    @CsvSource({
        "1, 2025-07-08, true",
        "1, 2025-07-09, false",
        "3, 2025-09-08, true",
        "3, 2025-09-09, false",
        "6, 2025-12-08, true",
        "6, 2025-12-09, false",
        "12, 2026-06-08, true",
        "12, 2026-06-09, false",
    })
    void theLimitIsCountedByTheCalendar(int months, LocalDate to, boolean reaches) {
        assertThat(DelegationLimit.ofMonths(months).allows(new Period(Office.OPENED, to)))
                .isEqualTo(reaches);
        assertThat(DelegationLimit.NONE.allows(new Period(Office.OPENED, to))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void theLimitHoldsForEveryKindOfDecision(DecisionKind kind) {
        adopt(
                item("3.1", "Socionom", DecisionKind.values()).within(DelegationLimit.ofMonths(3)),
                item("3.2", "Verksamhetschef", DecisionKind.values()).within(DelegationLimit.ofMonths(12)));
        var matter = office.use(SARA, ReadingDecisions.class)
                .matter(SARA, office.known())
                .orElseThrow()
                .matter();

        assertThat(Conditions.ofTheDelegatedPeriod(matter, SARA, kind, office.today(), months(3)))
                .isEmpty();
        assertThat(Conditions.ofTheDelegatedPeriod(matter, SARA, kind, office.today(), months(4)))
                .contains(new BeyondDelegation(List.of("Verksamhetschef"), BOARD));
        assertThat(Conditions.ofTheDelegatedPeriod(matter, MARIA, kind, office.today(), months(12)))
                .isEmpty();
        assertThat(Conditions.ofTheDelegatedPeriod(matter, MARIA, kind, office.today(), months(13)))
                .contains(new BeyondDelegation(List.of(), BOARD));
    }

    @Test
    void theOneWhoseDelegationDoesNotReachIsToldWhoseDoes() {
        adopt(
                item("3.1", "Socionom", DecisionKind.values()).within(DelegationLimit.ofMonths(3)),
                item("3.2", "Verksamhetschef", DecisionKind.values()));
        CaseId caseId = office.ready();

        assertThat(office.decide(Office.grant(caseId, office.today(), months(4).to())))
                .isEqualTo(Outcome.refused(
                        new CannotGrant.NotReady(new BeyondDelegation(List.of("Verksamhetschef"), BOARD))));
        assertThat(office.decide(Office.grant(caseId, office.today(), months(3).to()))
                        .isDone())
                .isTrue();
    }

    @Test
    void anExtensionIsHeldToItsOwnDays() {
        adopt(item("3.1", "Socionom", DecisionKind.values()).within(DelegationLimit.ofMonths(3)));
        Granted granted = office.granted();
        LocalDate first = granted.period().to().plusDays(1);

        assertThat(extend(granted.caseId(), Period.ofMonths(first, 3).to().plusDays(1)))
                .isEqualTo(Outcome.refused(new CannotExtend.NotReady(new BeyondDelegation(List.of(), BOARD))));
        assertThat(extend(granted.caseId(), Period.ofMonths(first, 3).to()).isDone())
                .isTrue();
    }

    @Test
    void theDecisionNamesTheItemThatReaches() {
        adopt(
                item("3.1", "Socionom", DecisionKind.values()).within(DelegationLimit.ofMonths(3)),
                item("3.2", "Socionom", DecisionKind.values()).within(DelegationLimit.ofMonths(12)));

        assertThat(number(office.decide(office.threeMonths(office.ready())).orElseThrow()))
                .isEqualTo("3.1");
        assertThat(number(office.decide(Office.grant(
                                office.ready(), office.today(), months(6).to()))
                        .orElseThrow()))
                .isEqualTo("3.2");
    }

    @Test
    void whatTheBoardHasKeptToItselfIsSentToTheBoard() {
        adopt(item("3.1", "Socionom", DecisionKind.REFUSE));

        assertThat(office.decide(office.threeMonths(office.ready())))
                .isEqualTo(Outcome.refused(new CannotGrant.NotReady(new BoardDecides(BOARD))));
    }

    @ParameterizedTest(name = "an item from {0} to {1} holds on {2}: {3}")
    @CsvSource({
        "2025-03-01, 2025-03-31, 2025-02-28, false",
        "2025-03-01, 2025-03-31, 2025-03-01, true",
        "2025-03-01, 2025-03-31, 2025-03-31, true",
        "2025-03-01, 2025-03-31, 2025-04-01, false",
        ", 2025-03-31, 2025-01-01, true",
        "2025-03-01, , 2030-01-01, true",
    })
    void anItemHoldsOnItsOwnDaysInsideTheOrder(LocalDate from, LocalDate to, LocalDate day, boolean holds) {
        DelegationOrder order = adopt(item("3.1", "Socionom", DecisionKind.GRANT)
                .within(new DelegationLimit(Optional.empty(), Optional.ofNullable(from), Optional.ofNullable(to))));

        assertThat(order.find(SARA, grant(), day).isPresent()).isEqualTo(holds);
        assertThat(order.rolesFor(grant(), day)).hasSize(holds ? 1 : 0);
    }

    static Stream<Actor> othersThanEmployees() {
        return Stream.of(
                OSKAR,
                Here.staff(ALVKARLEBY, "sara", "Sara Lind", "Socionom", "Team", Mandate.DECISION_MAKER),
                new Actor(
                        new StaffId("municipality-0319/sara"),
                        "Sara Lind",
                        "Socionom",
                        Here.UPPSALA.id(),
                        "Team",
                        Set.of(Mandate.DECISION_MAKER)));
    }

    @ParameterizedTest
    @MethodSource("othersThanEmployees")
    void nobodyButTheMunicipalitysOwnEmployeesDecides(Actor someoneElse) {
        DelegationOrder order = adopt(
                item("3.1", "Socionom", DecisionKind.GRANT),
                new DelegationItem(
                        "3.2",
                        "Socionom",
                        Optional.of(new StaffId("sara")),
                        Persons.TEAM,
                        LegalTopic.RIGHT_TO_SUPPORT,
                        Set.of(DecisionKind.GRANT)));

        assertThat(order.find(someoneElse, grant(), office.today())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mandate.class)
    void noMandateAloneIsADelegation(Mandate mandate) {
        DelegationOrder order = adopt(item("3.1", "Socionom", DecisionKind.GRANT));
        Actor someone = Here.staff(Here.UPPSALA, "someone", "Some One", "Ekonom", "Team", mandate);

        assertThat(order.find(someone, grant(), office.today())).isEmpty();
        assertThat(order.find(ELIN, grant(), office.today())).isEmpty();
    }

    static Stream<DelegationLimit> limitsThatDoNotAgree() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        return Stream.of(
                new DelegationLimit(Optional.empty(), Optional.of(first.minusDays(1)), Optional.empty()),
                new DelegationLimit(Optional.empty(), Optional.empty(), Optional.of(first.minusDays(1))),
                new DelegationLimit(Optional.empty(), Optional.of(first.plusDays(2)), Optional.of(first.plusDays(1))),
                new DelegationLimit(Optional.empty(), Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()),
                new DelegationLimit(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 1, 1))));
    }

    @ParameterizedTest
    @MethodSource("limitsThatDoNotAgree")
    void anItemIsNotAdoptedForOtherDaysThanTheOrder(DelegationLimit limit) {
        assertThat(handle(item("3.1", "Socionom", DecisionKind.GRANT).within(limit)))
                .isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.ITEM_OUTSIDE_THE_ORDER));
    }

    @Test
    void aLimitIsANumberOfMonths() {
        for (int months : List.of(0, -1, DelegationLimit.HIGHEST + 1)) {
            assertThat(handle(item("3.1", "Socionom", DecisionKind.GRANT).within(DelegationLimit.ofMonths(months))))
                    .isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.LIMIT_UNCLEAR));
        }
    }

    private static DelegatedMatter grant() {
        return new DelegatedMatter(Persons.TEAM, LegalTopic.RIGHT_TO_SUPPORT, DecisionKind.GRANT);
    }

    private static Period months(int months) {
        return Period.ofMonths(office.today(), months);
    }

    private static String number(Granted granted) {
        return granted.particulars().delegation().number();
    }

    private static Outcome<?, ?> extend(CaseId caseId, LocalDate to) {
        return office.use(SARA, Extending.class)
                .handle(SARA, new ExtendSupport(caseId, to, "Planens delmål", "Du behöver fortsatt stöd.", ""));
    }

    private static DelegationOrder adopt(DelegationItem... items) {
        office.clock().advance(Duration.ofMinutes(1));
        return office.use(MARIA, AdoptingDelegationOrder.class)
                .handle(MARIA, command(Optional.empty(), items))
                .orElseThrow();
    }

    private static Outcome<DelegationOrder, CannotAdoptDelegationOrder> handle(DelegationItem item) {
        return office.use(MARIA, AdoptingDelegationOrder.class)
                .handle(MARIA, command(Optional.of(LocalDate.of(2025, 12, 31)), item));
    }

    private static AdoptDelegationOrder command(Optional<LocalDate> to, DelegationItem... items) {
        return new AdoptDelegationOrder("§ 1", LocalDate.of(2025, 1, 1), to, Arrays.asList(items));
    }
}
