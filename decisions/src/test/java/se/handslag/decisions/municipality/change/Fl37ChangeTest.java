package se.handslag.decisions.municipality.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.WrongAuthority;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.Changed;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.change.CannotChange.Now;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.matter.CannotDecide;

/** 37 § förvaltningslagen (2017:900): a decision is changed in the person's favour freely, and against them on three grounds. */
class Fl37ChangeTest {
    private static Office office;
    private static Decided decided;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
        decided = new Decided(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void comeBack() {
        office.clock().set(Office.OPENED);
    }

    @Test
    void aChangeInFavourNeedsNoHearingAndTakesThePlaceOfTheEarlierDecision() {
        Granted granted = decided.granted();
        Period longer =
                new Period(granted.period().from(), granted.period().to().plusMonths(3));

        Changed changed = decided.decide(Decided.change(granted, ChangeGround.IN_FAVOUR, Optional.of(longer)))
                .orElseThrow();

        assertThat(decided.left(granted.caseId())).containsExactly(longer);
        assertThat(decided.matter(granted.caseId()).decisions()).containsExactly(granted, changed);
        assertThat(changed.earlier()).isEqualTo(granted.decidedOn());
    }

    @Test
    void aConditionThatWasNotThereBeforeIsNotInFavour() {
        Granted granted = decided.granted();
        ChangeDecision same = Decided.change(granted, ChangeGround.IN_FAVOUR, Optional.of(granted.period()));

        assertThat(decided.decide(with(same, "Vi ses varje vecka.\nDu ska låta oss komma in.")))
                .isEqualTo(Outcome.refused(CannotChange.Now.NOT_IN_FAVOUR));
        assertThat(decided.decide(with(same, "Vi ses varje vecka.")).isDone())
                .as("one condition less")
                .isTrue();
    }

    @Test
    void aRefusalIsNotChangedIntoLessThanTheTeamGives() {
        Refused refused = decided.refused();
        Period oneDay = new Period(office.today(), office.today());

        assertThat(decided.decide(Decided.change(refused, ChangeGround.IN_FAVOUR, Optional.of(oneDay))))
                .isEqualTo(Outcome.refused(new CannotChange.TooShort(
                        3, Period.ofMonths(office.today(), 3).to())));
    }

    private static ChangeDecision with(ChangeDecision it, String conditions) {
        return new ChangeDecision(
                it.caseId(), it.decision(), it.ground(), it.from(), it.to(), conditions, it.restsOn(), it.reasons());
    }

    @Test
    void aRefusalCanBeChangedIntoSupport() {
        Refused refused = decided.refused();
        Period period = Period.ofMonths(office.today(), 3);

        decided.decide(Decided.change(refused, ChangeGround.CLEARLY_WRONG, Optional.of(period)))
                .orElseThrow();

        assertThat(decided.left(refused.caseId())).containsExactly(period);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeGround.class,
            names = {"IN_FAVOUR", "CLEARLY_WRONG"})
    void noDaysAreTakenInSomeonesFavour(ChangeGround ground) {
        Granted granted = decided.granted();
        LocalDate from = granted.period().from();

        assertRefused(
                Decided.change(granted, ground, Optional.of(new Period(from, from.plusMonths(1)))), Now.NOT_IN_FAVOUR);
        assertRefused(Decided.change(granted, ground, Optional.empty()), Now.NOT_IN_FAVOUR);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeGround.class,
            names = {"RESERVATION", "SAFETY", "FALSE_INFORMATION"})
    void againstThePersonOnlyOnceTheyHaveBeenHeard(ChangeGround ground) {
        Granted granted = decided.granted();
        LocalDate from = granted.period().from();
        ChangeDecision shorter = Decided.change(granted, ground, Optional.of(new Period(from, from.plusMonths(1))));

        assertRefused(shorter, new CannotChange.NotReady(CannotDecide.Missing.NOT_HEARD));
        Changed changed = decided.decide(decided.heard(shorter)).orElseThrow();

        assertThat(decided.left(granted.caseId())).containsExactly(new Period(from, from.plusMonths(1)));
        assertThat(changed.heard()).isPresent();
    }

    @Test
    void aReservationMustStandInTheConditionsWordForWord() {
        Granted granted = decided.granted();
        LocalDate from = granted.period().from();
        ChangeDecision it = decided.heard(
                Decided.change(granted, ChangeGround.RESERVATION, Optional.of(new Period(from, from.plusMonths(1)))));

        for (String words : List.of("", "  ", "Stödet kan omprövas när vi vill.")) {
            assertRefused(resting(it, words), Now.NOT_RESERVED);
        }
        assertThat(decided.decide(resting(it, "Vi ses varje vecka. Stödet kan omprövas"))
                        .isDone())
                .as("whatever the line breaks")
                .isTrue();
    }

    @Test
    void whatHasBeenChangedIsNotChangedAgainButItsSuccessorIs() {
        Granted granted = decided.granted();
        Period longer =
                new Period(granted.period().from(), granted.period().to().plusMonths(1));
        ChangeDecision command = Decided.change(granted, ChangeGround.IN_FAVOUR, Optional.of(longer));
        Changed changed = decided.decide(command).orElseThrow();

        assertRefused(command, Now.ALREADY_CHANGED);
        Period longest = new Period(longer.from(), longer.to().plusMonths(1));
        decided.decide(Decided.change(changed, ChangeGround.IN_FAVOUR, Optional.of(longest)))
                .orElseThrow();

        assertThat(decided.left(granted.caseId())).containsExactly(longest);
    }

    @Test
    void whatHasBeenEndedIsNotChangedButTheEndingCanBe() {
        Granted granted = decided.granted();
        var ended = decided.decide(Decided.end(granted.caseId(), EndGround.OWN_WISH, office.today()))
                .orElseThrow();
        Period rest = new Period(office.today().plusDays(1), granted.period().to());

        assertRefused(Decided.change(granted, ChangeGround.IN_FAVOUR, Optional.of(granted.period())), Now.ENDED);
        decided.decide(Decided.change(ended, ChangeGround.IN_FAVOUR, Optional.of(rest)))
                .orElseThrow();

        assertThat(decided.left(granted.caseId()))
                .containsExactly(new Period(granted.period().from(), office.today()), rest);
    }

    @Test
    void daysThatHavePassedStay() {
        Granted granted = decided.granted();
        LocalDate from = granted.period().from();
        office.clock().set(from.plusDays(30));
        ChangeDecision none = decided.heard(Decided.change(granted, ChangeGround.FALSE_INFORMATION, Optional.empty()));

        assertThat(decided.decide(none)).isEqualTo(Outcome.refused(new CannotChange.HasBegun(from)));
        assertThat(decided.decide(decided.heard(Decided.change(
                        granted,
                        ChangeGround.FALSE_INFORMATION,
                        Optional.of(new Period(from.plusDays(1), from.plusMonths(2)))))))
                .isEqualTo(Outcome.refused(new CannotChange.HasBegun(from)));
    }

    @Test
    void aSupportThatHasNotBegunCanBeTakenBackWhole() {
        Granted granted = office.decide(Office.grant(
                        office.ready(),
                        office.today().plusDays(10),
                        office.today().plusMonths(4)))
                .orElseThrow();

        decided.decide(decided.heard(Decided.change(granted, ChangeGround.FALSE_INFORMATION, Optional.empty())))
                .orElseThrow();

        assertThat(decided.left(granted.caseId())).isEmpty();
    }

    @Test
    void refusesDaysThatCannotBe() {
        Granted granted = decided.granted();
        LocalDate from = granted.period().from();
        ChangeDecision it = Decided.change(granted, ChangeGround.COURT_RULING, Optional.empty());

        assertRefused(it, Now.NO_RULING);
        ChangeDecision oneDay = decided.heard(new ChangeDecision(
                granted.caseId(),
                granted.id(),
                ChangeGround.SAFETY,
                Optional.of(from),
                Optional.empty(),
                "",
                "",
                "Skäl"));
        assertRefused(oneDay, Now.ONE_DAY_MISSING);
        assertThat(decided.decide(Decided.change(
                        granted,
                        ChangeGround.IN_FAVOUR,
                        Optional.of(new Period(from, office.today().plusMonths(25))))))
                .isEqualTo(Outcome.refused(
                        new CannotChange.TooFarAhead(24, office.today().plusMonths(24))));
        assertThat(decided.decide(Decided.change(
                        granted,
                        ChangeGround.IN_FAVOUR,
                        Optional.of(
                                new Period(from.minusDays(1), granted.period().to())))))
                .isEqualTo(Outcome.refused(new CannotChange.BeginsBeforeTheApplication(from)));
    }

    @Test
    void isDecidedOnDelegationAndByTheMunicipalityAlone() {
        Granted granted = decided.granted();
        ChangeDecision command = Decided.change(granted, ChangeGround.IN_FAVOUR, Optional.of(granted.period()));

        assertThat(office.use(ELIN, ChangingDecision.class).handle(ELIN, command))
                .isEqualTo(
                        Outcome.refused(new CannotChange.NotReady(new CannotDecide.NoDelegation(List.of("Socionom")))));
        ChangingDecision changing = office.use(SARA, ChangingDecision.class);
        assertThatThrownBy(() -> changing.handle(NILS, command)).isInstanceOf(WrongAuthority.class);
    }

    @Test
    void theLetterTellsWhatHoldsNow() {
        Granted granted = decided.granted();
        LocalDate from = granted.period().from();
        Changed changed = decided.decide(decided.heard(Decided.change(
                        granted, ChangeGround.RESERVATION, Optional.of(new Period(from, from.plusMonths(1))))))
                .orElseThrow();

        Letter letter = Letters.of(changed);

        assertThat(letter.isFinished()).isTrue();
        assertThat(letter.title()).isEqualTo("Vi ändrar ett beslut om stöd från Team hikikomori-uppsala");
        assertThat(words(letter))
                .contains("ändrar beslutet från den 9 juni 2025")
                .contains("Du får stöd från och med den 9 juni 2025 till och med den 9 juli 2025.")
                .contains("I det tidigare beslutet står det: " + Decided.RESERVATION)
                .contains("Jag har inget att tillägga.")
                .contains("4 kap. 1 § socialtjänstlagen (2001:453) och 37–39 §§ förvaltningslagen (2017:900)");
    }

    private static String words(Letter letter) {
        return letter.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .reduce("", String::concat);
    }

    private static ChangeDecision resting(ChangeDecision it, String restsOn) {
        return new ChangeDecision(
                it.caseId(), it.decision(), it.ground(), it.from(), it.to(), it.conditions(), restsOn, it.reasons());
    }

    private static void assertRefused(ChangeDecision command, CannotChange why) {
        assertThat(decided.decide(command)).isEqualTo(Outcome.refused(why));
    }
}
