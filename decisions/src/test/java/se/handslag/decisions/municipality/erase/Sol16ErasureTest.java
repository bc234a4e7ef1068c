package se.handslag.decisions.municipality.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.person.CoordinationNumber;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.ReserveNumber;

/** SoL (2025:400) 16 kap. 1–5 §§, socialtjänstförordningen (2025:468) 13 kap. 1 §, and SoL (2001:453) 12 kap. 1 § before them. */
class Sol16ErasureTest {
    private static final LocalDate LAST_ENTRY = LocalDate.of(2021, 3, 2);
    private static final LocalDate FIVE_YEARS_LATER = LocalDate.of(2026, 3, 2);
    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);
    private static final String UPPSALA = "0380";

    private static Retention on(LocalDate today, RetentionFacts facts) {
        return in(UPPSALA, today, facts);
    }

    private static Retention in(String municipality, LocalDate today, RetentionFacts facts) {
        return new RetentionRule(StatuteBook.swedish(), AuthorityId.municipality(municipality)).on(today, facts);
    }

    private static RetentionFacts closed(LocalDate lastEntry, Optional<LocalDate> born, Judgement... judgements) {
        return closed(lastEntry, born, Optional.empty(), judgements);
    }

    private static RetentionFacts closed(
            LocalDate lastEntry, Optional<LocalDate> born, Optional<IdentityNumber> number, Judgement... judgements) {
        return new RetentionFacts(
                lastEntry, Optional.of(lastEntry), false, false, Optional.empty(), born, number, Set.of(judgements));
    }

    // 1 §: five years after the last entry

    @ParameterizedTest
    @CsvSource({
        "2021-03-02, 2026-03-01, KeptUntil",
        "2021-03-02, 2026-03-02, Due",
        "2020-12-31, 2025-12-30, KeptUntil",
        "2020-12-31, 2025-12-31, Due",
        // Whoever writes on a leap day does so five years before 28 February.
        "2024-02-29, 2029-02-27, KeptUntil",
        "2024-02-29, 2029-02-28, Due",
        // The older act had the same time.
        "2020-06-29, 2025-06-28, KeptUntil",
        "2020-06-29, 2025-06-29, Due"
    })
    void aFileIsErasedFiveYearsAfterItsLastEntryAndNotADayBefore(LocalDate lastEntry, LocalDate today, String what) {
        assertThat(on(today, closed(lastEntry, Optional.of(BORN))).getClass().getSimpleName())
                .isEqualTo(what);
    }

    @Test
    void aFileThatIsKeptSaysUntilWhen() {
        assertThat(on(LAST_ENTRY.plusDays(1), closed(LAST_ENTRY, Optional.of(BORN))))
                .isEqualTo(new Retention.KeptUntil(FIVE_YEARS_LATER));
    }

    // 1 §: finished by the end of the calendar year after

    @ParameterizedTest
    @CsvSource({"2021-01-01, 2027-12-31", "2021-12-31, 2027-12-31", "2020-12-31, 2026-12-31", "2024-02-29, 2030-12-31"})
    void theErasureIsFinishedByTheEndOfTheCalendarYearAfterTheDutyArose(LocalDate lastEntry, LocalDate finishBy) {
        assertThat(on(lastEntry.plusYears(5), closed(lastEntry, Optional.of(BORN))))
                .isEqualTo(new Retention.Due(lastEntry.plusYears(5), finishBy));
    }

    // A file in use

    @ParameterizedTest
    @EnumSource(Retention.Use.class)
    void aFileInUseIsNeverDue(Retention.Use use) {
        RetentionFacts inUse = new RetentionFacts(
                LocalDate.of(2001, 1, 1),
                use == Retention.Use.OPEN ? Optional.empty() : Optional.of(LAST_ENTRY),
                use == Retention.Use.APPLICATION,
                use == Retention.Use.APPEAL,
                use == Retention.Use.SUPPORT ? Optional.of(FIVE_YEARS_LATER) : Optional.empty(),
                Optional.of(BORN),
                Optional.empty(),
                Set.of());

        assertThat(on(FIVE_YEARS_LATER, inUse)).isEqualTo(new Retention.InUse(use));
    }

    @Test
    void supportThatEndedYesterdayKeepsNothing() {
        RetentionFacts ended = new RetentionFacts(
                LAST_ENTRY,
                Optional.of(LAST_ENTRY),
                false,
                false,
                Optional.of(FIVE_YEARS_LATER.minusDays(1)),
                Optional.of(BORN),
                Optional.empty(),
                Set.of());

        assertThat(on(FIVE_YEARS_LATER, ended)).isInstanceOf(Retention.Due.class);
    }

    // 4 § and 13 kap. 1 § of the ordinance: the sample kept for research

    static IntStream daysOfBirth() {
        return IntStream.rangeClosed(1, 31);
    }

    @ParameterizedTest
    @MethodSource("daysOfBirth")
    void whoeverIsBornOnThe5th15thOr25thIsKeptInEveryMonth(int day) {
        for (int month = 1; month <= 12; month++) {
            // 1992 was a leap year.
            if (day > LocalDate.of(1992, month, 1).lengthOfMonth()) {
                continue;
            }
            Retention retention = on(FIVE_YEARS_LATER, closed(LAST_ENTRY, Optional.of(LocalDate.of(1992, month, day))));
            if (day % 10 == 5) {
                assertThat(retention).isEqualTo(new Retention.KeptForEver(Retention.Reason.RESEARCH_BIRTHDAY));
            } else {
                assertThat(retention).isInstanceOf(Retention.Due.class);
            }
        }
    }

    @Test
    void someoneBornOnALeapDayIsNotOfTheSample() {
        assertThat(on(FIVE_YEARS_LATER, closed(LAST_ENTRY, Optional.of(LocalDate.of(1992, 2, 29)))))
                .isInstanceOf(Retention.Due.class);
    }

    static Stream<Integer> everyDay() {
        return IntStream.rangeClosed(1, 31).boxed();
    }

    @ParameterizedTest
    @MethodSource("everyDay")
    void aCoordinationNumberTellsTheDayOfBirthSixtyDaysOn(int day) {
        IdentityNumber number = new CoordinationNumber(withCheckDigit("199001" + (day + 60) + "238"));
        Retention retention = on(FIVE_YEARS_LATER, closed(LAST_ENTRY, Optional.empty(), Optional.of(number)));

        assertThat(retention instanceof Retention.KeptForEver).isEqualTo(day % 10 == 5);
        assertThat(retention instanceof Retention.Due).isEqualTo(day % 10 != 5);
    }

    @Test
    void whoeverHasANumberOfAnotherDayThanTheBirthIsKeptIfEitherIsOfTheSample() {
        IdentityNumber fourth = new CoordinationNumber(withCheckDigit("19900164238"));
        IdentityNumber fifth = new CoordinationNumber(withCheckDigit("19900165238"));

        assertThat(on(FIVE_YEARS_LATER, closed(LAST_ENTRY, Optional.of(LocalDate.of(1990, 1, 5)), Optional.of(fourth))))
                .isInstanceOf(Retention.KeptForEver.class);
        assertThat(on(FIVE_YEARS_LATER, closed(LAST_ENTRY, Optional.of(LocalDate.of(1990, 1, 4)), Optional.of(fifth))))
                .isInstanceOf(Retention.KeptForEver.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0580", "0509", "0980", "2262", "2281", "1480"})
    void theListedCountiesAndGothenburgKeepEveryone(String municipality) {
        assertThat(in(municipality, FIVE_YEARS_LATER, closed(LAST_ENTRY, Optional.of(BORN))))
                .isEqualTo(new Retention.KeptForEver(Retention.Reason.RESEARCH_MUNICIPALITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0380", "0180", "1280", "1481", "2380", "0880"})
    void theOthersDoNot(String municipality) {
        assertThat(in(municipality, FIVE_YEARS_LATER, closed(LAST_ENTRY, Optional.of(BORN))))
                .isInstanceOf(Retention.Due.class);
    }

    // Where the birth date is not known

    static Stream<Optional<IdentityNumber>> numbersThatTellNoDay() {
        return Stream.of(Optional.empty(), Optional.of(new ReserveNumber("reserve-number-stockholm", "991981000010")));
    }

    @ParameterizedTest
    @MethodSource("numbersThatTellNoDay")
    void aFileWithoutAKnownBirthDateIsLeftToSomeonesJudgement(Optional<IdentityNumber> number) {
        assertThat(on(FIVE_YEARS_LATER, closed(LAST_ENTRY, Optional.empty(), number)))
                .isEqualTo(new Retention.NeedsJudgement(FIVE_YEARS_LATER, LocalDate.of(2027, 12, 31)));
        assertThat(on(FIVE_YEARS_LATER.minusDays(1), closed(LAST_ENTRY, Optional.empty(), number)))
                .isInstanceOf(Retention.KeptUntil.class);
        assertThat(on(
                        FIVE_YEARS_LATER,
                        closed(LAST_ENTRY, Optional.empty(), number, Judgement.OUTSIDE_RESEARCH_SAMPLE)))
                .isInstanceOf(Retention.Due.class);
        assertThat(on(FIVE_YEARS_LATER, closed(LAST_ENTRY, Optional.empty(), number, Judgement.IN_RESEARCH_SAMPLE)))
                .isEqualTo(new Retention.KeptForEver(Retention.Reason.RESEARCH_JUDGED));
    }

    @Test
    void aReserveNumberIsLeftToSomeonesJudgementEvenBesideABirthDate() {
        assertThat(on(
                        FIVE_YEARS_LATER,
                        closed(
                                LAST_ENTRY,
                                Optional.of(BORN),
                                Optional.of(new ReserveNumber("reserve-number-stockholm", "991981000010")))))
                .isInstanceOf(Retention.NeedsJudgement.class);
    }

    @Test
    void noOneJudgesAKnownBirthDateAway() {
        assertThat(on(
                        FIVE_YEARS_LATER,
                        closed(LAST_ENTRY, Optional.of(LocalDate.of(1990, 1, 15)), Judgement.OUTSIDE_RESEARCH_SAMPLE)))
                .isInstanceOf(Retention.KeptForEver.class);
    }

    // 2 §: never

    @ParameterizedTest
    @EnumSource(
            value = Judgement.class,
            names = {"PARENTHOOD", "ADOPTION", "CHILD_PLACEMENT"})
    void parenthoodAdoptionAndPlacementOfAChildAreNeverErased(Judgement judgement) {
        assertThat(on(LocalDate.of(2099, 1, 1), closed(LAST_ENTRY, Optional.of(BORN), judgement)))
                .isInstanceOfSatisfying(
                        Retention.KeptForEver.class,
                        kept -> assertThat(kept.reason().code()).isEqualTo(judgement.code()));
    }

    // 2 a §: until the child is thirty

    @ParameterizedTest
    @CsvSource({
        // closed on, born on, today, what
        "2026-01-15, 2010-06-01, 2031-01-15, KeptUntil",
        "2026-01-15, 2010-06-01, 2040-05-31, KeptUntil",
        "2026-01-15, 2010-06-01, 2040-06-01, Due",
        // It was not law yet when the file was closed (SFS 2025:1501, point 2 of its transitional provisions).
        "2026-01-14, 2010-06-01, 2031-01-14, Due",
        // Five years are longer for someone who was nearly thirty.
        "2026-01-15, 1997-06-01, 2031-01-14, KeptUntil",
        "2026-01-15, 1997-06-01, 2031-01-15, Due"
    })
    void anInvestigationForAChildsProtectionIsKeptUntilTheChildIsThirty(
            LocalDate closedOn, LocalDate born, LocalDate today, String what) {
        assertThat(on(today, closed(closedOn, Optional.of(born), Judgement.CHILD_PROTECTION))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(what);
    }

    @Test
    void aChildWhoseBirthDateIsNotKnownIsLeftToSomeonesJudgementWhateverIsSaidOfTheSample() {
        LocalDate closedOn = LocalDate.of(2026, 1, 15);

        assertThat(on(
                        closedOn.plusYears(5),
                        closed(
                                closedOn,
                                Optional.empty(),
                                Judgement.CHILD_PROTECTION,
                                Judgement.OUTSIDE_RESEARCH_SAMPLE)))
                .isInstanceOf(Retention.NeedsJudgement.class);
    }

    // 3 §: until the child is eighteen

    @ParameterizedTest
    @CsvSource({"2014-06-01, 2032-05-31, KeptUntil", "2014-06-01, 2032-06-01, Due", "2004-06-01, 2026-03-02, Due"})
    void anAgreementOnCustodyIsKeptUntilTheChildIsEighteen(LocalDate born, LocalDate today, String what) {
        assertThat(on(today, closed(LAST_ENTRY, Optional.of(born), Judgement.CUSTODY_AGREEMENT))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(what);
    }

    @Test
    void aRegionsRecordIsAnotherLawsBusiness() {
        assertThatThrownBy(() -> new RetentionRule(StatuteBook.swedish(), AuthorityId.region("03")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The twelfth digit of a number, by the formula of Luhn over the ten before it. */
    private static String withCheckDigit(String eleven) {
        int sum = 0;
        for (int place = 2; place < 11; place++) {
            int product = (eleven.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return eleven + (10 - sum % 10) % 10;
    }
}
