package se.handslag.decisions.municipality.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.decisions.fixture.Office.item;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Persons;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.WrongAuthority;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.delegate.DelegationOrder.DelegatedMatter;

class DelegationOrderTest {
    private static final DelegatedMatter GRANT =
            new DelegatedMatter(Persons.TEAM, LegalTopic.RIGHT_TO_SUPPORT, DecisionKind.GRANT);
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.withoutDelegation();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void findsTheItemByTitleWhateverItsCase() {
        DelegationOrder order = adopt(item("1", "sOcIoNoM", DecisionKind.GRANT)).orElseThrow();

        assertThat(order.find(SARA, GRANT, office.today()))
                .map(DelegationItem::number)
                .contains("1");
        assertThat(order.find(MARIA, GRANT, office.today())).isEmpty();
    }

    @Test
    void aTitleIsNotEnoughWithoutTheMandate() {
        DelegationOrder order =
                adopt(item("1", "Socialsekreterare", DecisionKind.GRANT)).orElseThrow();

        assertThat(order.find(ELIN, GRANT, office.today())).isEmpty();
    }

    @Test
    void anItemForOnePersonIsNobodyElses() {
        DelegationItem named = new DelegationItem(
                "2",
                "Socionom",
                Optional.of(new StaffId("sara")),
                Persons.TEAM,
                LegalTopic.RIGHT_TO_SUPPORT,
                Set.of(DecisionKind.GRANT));
        DelegationOrder order = adopt(named).orElseThrow();
        Actor colleague =
                Here.staff(UPPSALA, "per", "Per Ek", "Socionom", "Hikikomori Uppsala", Mandate.DECISION_MAKER);

        assertThat(order.find(SARA, GRANT, office.today())).contains(named);
        assertThat(order.find(colleague, GRANT, office.today())).isEmpty();
    }

    @Test
    void coversOnlyItsTeamItsGroundAndItsKinds() {
        DelegationOrder order = adopt(item("1", "Socionom", DecisionKind.GRANT)).orElseThrow();
        LocalDate day = office.today();

        assertThat(order.find(SARA, new DelegatedMatter(new TeamId("other"), GRANT.topic(), GRANT.kind()), day))
                .isEmpty();
        assertThat(order.find(
                        SARA,
                        new DelegatedMatter(GRANT.team(), LegalTopic.SUPPORT_BEYOND_THE_RIGHT, GRANT.kind()),
                        day))
                .isEmpty();
        assertThat(order.find(SARA, new DelegatedMatter(GRANT.team(), GRANT.topic(), DecisionKind.REFUSE), day))
                .isEmpty();
        assertThat(order.rolesFor(GRANT, day)).containsExactly("Socionom");
    }

    @Test
    void holdsFromItsFirstDayToItsLast() {
        DelegationOrder order = adopt(SARA_DECIDES, LocalDate.of(2025, 2, 1), Optional.of(LocalDate.of(2025, 2, 28)))
                .orElseThrow();

        assertThat(order.find(SARA, GRANT, LocalDate.of(2025, 1, 31))).isEmpty();
        assertThat(order.find(SARA, GRANT, LocalDate.of(2025, 2, 1))).isPresent();
        assertThat(order.find(SARA, GRANT, LocalDate.of(2025, 2, 28))).isPresent();
        assertThat(order.find(SARA, GRANT, LocalDate.of(2025, 3, 1))).isEmpty();
        assertThat(order.rolesFor(GRANT, LocalDate.of(2025, 3, 1))).isEmpty();
    }

    private static final List<DelegationItem> SARA_DECIDES = List.of(item("1", "Socionom", DecisionKind.GRANT));

    @Test
    void aLaterOrderTakesThePlaceOfTheEarlierFromItsFirstDay() {
        try (Office other = Office.withoutDelegation()) {
            other.adopt(item("1", "Socionom", DecisionKind.values()));
            CaseId caseId = other.ready();
            other.clock().advance(Duration.ofSeconds(1));
            other.adopt(item("1", "Verksamhetschef", DecisionKind.values()));

            assertThat(other.decide(other.threeMonths(caseId)).isDone()).isFalse();
            assertThat(other.use(MARIA, AdoptingDelegationOrder.class).inForce(MARIA))
                    .hasValueSatisfying(order -> {
                        assertThat(order.rolesFor(GRANT, other.today())).containsExactly("Verksamhetschef");
                        assertThat(order.board()).isEqualTo("Omsorgsnämnden");
                        assertThat(order.adopted()).isEqualTo("Omsorgsnämnden 2024-12-12 § 145");
                    });
        }
    }

    @Test
    void isAdoptedByTheHeadOfServiceOnly() {
        assertThat(handle(SARA, SARA_DECIDES))
                .isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.NOT_HEAD_OF_SERVICE));
        assertThatThrownBy(() -> office.use(MARIA, AdoptingDelegationOrder.class)
                        .handle(NILS, command("§ 1", SARA_DECIDES, Optional.empty())))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void refusesWhatIsNotWhole() {
        AdoptingDelegationOrder adopting = office.use(MARIA, AdoptingDelegationOrder.class);

        assertThat(adopting.handle(MARIA, command(" ", SARA_DECIDES, Optional.empty())))
                .isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.NO_BOARD_DECISION));
        assertThat(adopting.handle(MARIA, command("§ 1", SARA_DECIDES, Optional.of(LocalDate.of(2024, 12, 31)))))
                .isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.ENDS_BEFORE_IT_BEGINS));
        assertThat(handle(MARIA, List.of())).isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.EMPTY));
        for (DelegationItem unclear : List.of(
                item(" ", "Socionom", DecisionKind.GRANT), item("1", " ", DecisionKind.GRANT), item("1", "Socionom"))) {
            assertThat(handle(MARIA, List.of(unclear)))
                    .isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.ITEM_UNCLEAR));
        }
        assertThat(handle(
                        MARIA,
                        List.of(item("1", "Socionom", DecisionKind.GRANT), item("1", "Chef", DecisionKind.REFUSE))))
                .isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.SAME_NUMBER_TWICE));
        assertThat(handle(MARIA, List.of(item("1".repeat(41), "Socionom", DecisionKind.GRANT))))
                .isEqualTo(Outcome.refused(CannotAdoptDelegationOrder.TEXT_TOO_LONG));
    }

    private static Outcome<DelegationOrder, CannotAdoptDelegationOrder> adopt(DelegationItem item) {
        return handle(MARIA, List.of(item));
    }

    private static Outcome<DelegationOrder, CannotAdoptDelegationOrder> adopt(
            List<DelegationItem> items, LocalDate from, Optional<LocalDate> to) {
        return office.use(MARIA, AdoptingDelegationOrder.class)
                .handle(MARIA, new AdoptDelegationOrder("§ 1", from, to, items));
    }

    private static Outcome<DelegationOrder, CannotAdoptDelegationOrder> handle(
            Actor actor, List<DelegationItem> items) {
        return office.use(actor, AdoptingDelegationOrder.class).handle(actor, command("§ 1", items, Optional.empty()));
    }

    private static AdoptDelegationOrder command(String adopted, List<DelegationItem> items, Optional<LocalDate> to) {
        return new AdoptDelegationOrder(adopted, LocalDate.of(2025, 1, 1), to, items);
    }
}
