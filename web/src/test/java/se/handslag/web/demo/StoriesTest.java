package se.handslag.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalNumber;
import se.handslag.web.demo.joint.Entries;
import se.handslag.web.demo.people.People;

@CompositionRoot(because = "a story is lived at both authorities")
class StoriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Every day of two weeks, and days on which calendars behave oddly. */
    static Stream<LocalDate> days() {
        return Stream.concat(
                TODAY.datesUntil(TODAY.plusDays(14)),
                Stream.of(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 7, 1),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2029, 12, 31)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void canBeWrittenOnAnyDayAndEndBeforeIt(LocalDate today) {
        assertThat(People.on(today)).hasSizeGreaterThan(40).allSatisfy(story -> {
            List<LocalDateTime> moments =
                    story.happenings().stream().map(Happening::at).toList();
            assertThat(moments).isSorted().allMatch(moment -> moment.toLocalDate()
                    .isBefore(today));
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void haveNumbersOfTheTestSeriesWithARightCheckDigit(LocalDate today) {
        List<Someone> all = known();
        assertThat(all).hasSizeGreaterThan(35).allSatisfy(someone -> {
            String number = someone.number(today);
            assertThat(number).matches("[0-9]{8}-23[89][0-9]");
            assertThat(IdentityNumber.parse(number, today).orElseThrow()).isInstanceOf(PersonalNumber.class);
            assertThat(Period.between(someone.born(today), today).getYears()).isEqualTo(someone.age());
        });
        assertThat(all.stream().map(someone -> someone.number(today))).doesNotHaveDuplicates();
    }

    @Test
    void computeThePublishedTestNumbers() {
        LocalDate published = LocalDate.of(2026, 2, 1);
        assertThat(Someone.man("Test", "Testsson", 9, 1, 1).number(published)).isEqualTo("20170101-2393");
    }

    @Test
    void neverSayTheSameTwiceInTheNotes() {
        assertThat(People.on(TODAY).stream()
                        .flatMap(story -> story.deeds(Entries.Noted.class))
                        .map(Entries.Noted::text))
                .hasSizeGreaterThan(95)
                .doesNotHaveDuplicates();
    }

    @Test
    void nameNoTwoPersonsAlikeAndGiveThemNumbersSetApartForFiction() {
        assertThat(known().stream().map(Someone::name)).doesNotHaveDuplicates();
        assertThat(known().stream().map(Someone::phone))
                .doesNotHaveDuplicates()
                .allMatch(phone -> phone.matches("070-174 06 (0[5-9]|[1-9][0-9])"));
    }

    private static List<Someone> known() {
        return People.on(TODAY).stream()
                .map(Story::who)
                .flatMap(Optional::stream)
                .toList();
    }
}
