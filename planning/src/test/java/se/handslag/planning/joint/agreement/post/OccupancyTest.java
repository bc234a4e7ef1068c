package se.handslag.planning.joint.agreement.post;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Period;
import se.handslag.planning.joint.agreement.AgreementTerms;
import se.handslag.planning.joint.agreement.Generated;
import se.handslag.planning.joint.agreement.TeamAgreement;

/** The reckoning from change to change, held against one that looks at every day by itself. The seed is the number of the repetition. */
class OccupancyTest {
    private static final String POST = Generated.POST;

    /** What is so on one day, found without asking what was so the day before. */
    private record Day(int undertaken, int present, int away, int unlike, Optional<ContinuityPlan> plan) {
        int missing() {
            return undertaken > present ? undertaken - present : 0;
        }

        static Day of(Generated made, LocalDate day) {
            int undertaken = 0;
            for (TeamAgreement agreement : made.agreements()) {
                if (agreement.from().compareTo(day) <= 0) {
                    if (agreement.to().isEmpty() || agreement.to().get().compareTo(day) >= 0) {
                        undertaken = agreement.posts().stream()
                                .filter(post -> post.party().equals(UPPSALA.id()))
                                .mapToInt(post -> post.percent())
                                .sum();
                    }
                    break;
                }
            }
            int present = 0;
            int away = 0;
            int unlike = 0;
            for (PostHolding holding : made.holdings()) {
                if (holding.post().equals(POST) && between(holding.from(), day, holding.to())) {
                    boolean isAway = made.leaves().stream()
                            .anyMatch(leave -> leave.holding().equals(holding.holding())
                                    && between(leave.from(), day, leave.to()));
                    away += isAway ? holding.percent() : 0;
                    present += isAway ? 0 : holding.percent();
                    unlike += isAway || holding.isAsAgreed() ? 0 : holding.percent();
                }
            }
            Optional<ContinuityPlan> plan = Optional.empty();
            for (ContinuityPlan one : made.plans()) {
                if (plan.isEmpty() && between(one.from(), day, one.to())) {
                    plan = Optional.of(one);
                }
            }
            return new Day(undertaken, present, away, unlike, plan);
        }

        private static boolean between(LocalDate from, LocalDate day, Optional<LocalDate> to) {
            return from.compareTo(day) <= 0 && (to.isEmpty() || to.get().compareTo(day) >= 0);
        }
    }

    @RepeatedTest(150)
    void everyDayIsAsTheDayByItselfSays(RepetitionInfo nth) {
        Generated made = Generated.by(new Random(nth.getCurrentRepetition()));
        List<Stretch> stretches = made.occupancy().stretches(POST);

        for (int i = -5; i < Generated.DAYS + 250; i++) {
            LocalDate day = Generated.FIRST.plusDays(i);
            Day naive = Day.of(made, day);
            List<Stretch> found =
                    stretches.stream().filter(stretch -> stretch.holds(day)).toList();
            assertThat(found.size()).isLessThanOrEqualTo(1);
            Stretch stretch = made.occupancy().on(POST, day);
            assertThat(new Day(
                            stretch.undertaken(), stretch.present(), stretch.away(), stretch.unlike(), stretch.plan()))
                    .as(day.toString())
                    .isEqualTo(naive);
            List<Gap> gaps = made.occupancy().gaps(POST).stream()
                    .filter(gap -> gap.isOn(day))
                    .toList();
            assertThat(gaps).hasSize(naive.missing() > 0 ? 1 : 0);
            gaps.forEach(gap -> {
                GapPart part = gap.parts().stream()
                        .filter(one -> one.holds(day))
                        .findFirst()
                        .orElseThrow();
                assertThat(part.missing()).isEqualTo(naive.missing());
                assertThat(part.plan().isPresent()).isEqualTo(naive.plan().isPresent());
            });
        }
    }

    @RepeatedTest(150)
    void theFiguresOfAYearAreTheSumsOfItsDays(RepetitionInfo nth) {
        Generated made = Generated.by(new Random(1_000L + nth.getCurrentRepetition()));
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        long undertaken = 0;
        long missing = 0;
        long onLeave = 0;
        long unplanned = 0;
        long unlike = 0;
        for (LocalDate day = year.from(); !day.isAfter(year.to()); day = day.plusDays(1)) {
            Day naive = Day.of(made, day);
            undertaken += naive.undertaken();
            missing += naive.missing();
            onLeave += Math.min(naive.missing(), naive.away());
            unplanned += naive.plan().isPresent() ? 0 : naive.missing();
            unlike += naive.unlike();
        }

        Occupancy occupancy = made.occupancy();
        PostFigures figures = PostFigures.of(UPPSALA.id(), POST, year, occupancy.stretches(POST));

        assertThat(figures)
                .isEqualTo(new PostFigures(
                        POST,
                        UPPSALA.id(),
                        year,
                        undertaken,
                        missing - onLeave,
                        onLeave,
                        unplanned,
                        Optional.of(unlike)));
        List<GapPart> told = occupancy.gaps(POST).stream()
                .flatMap(gap -> gap.parts().stream())
                .toList();
        assertThat(PostFigures.told(UPPSALA.id(), POST, year, undertaken, told))
                .as("whoever is told counts the same, but not who has which competence")
                .isEqualTo(new PostFigures(
                        POST, UPPSALA.id(), year, undertaken, missing - onLeave, onLeave, unplanned, Optional.empty()));
        assertThat(figures.filledPermille())
                .isEqualTo(
                        undertaken == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of((int) Math.round(1000.0 * (undertaken - missing) / undertaken)));
    }

    @RepeatedTest(50)
    void aGapIsCutOnlyWhereSomethingChanges(RepetitionInfo nth) {
        Generated made = Generated.by(new Random(2_000L + nth.getCurrentRepetition()));

        for (Gap gap : made.occupancy().gaps(POST)) {
            for (int i = 1; i < gap.parts().size(); i++) {
                GapPart before = gap.parts().get(i - 1);
                GapPart after = gap.parts().get(i);
                assertThat(before.to()).contains(after.from().minusDays(1));
                assertThat(before.goesOnAs(after)).isFalse();
            }
        }
    }

    @Test
    void aVacancyIsAlwaysPlannedForAndLeaveFromTheDaysThatTheAgreementSays() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        AgreementTerms terms = new AgreementTerms(30, 60, 180);

        assertThat(gap(GapCause.VACANT, day, Optional.of(day)).isToBePlanned(terms))
                .isTrue();
        assertThat(gap(GapCause.LEAVE, day, Optional.of(day.plusDays(28))).isToBePlanned(terms))
                .isFalse();
        assertThat(gap(GapCause.LEAVE, day, Optional.of(day.plusDays(29))).isToBePlanned(terms))
                .isTrue();
        assertThat(gap(GapCause.LEAVE, day, Optional.empty()).isToBePlanned(terms))
                .isTrue();
    }

    @Test
    void aGapIsUnplannedFromTodayWhenItHasBegun() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Gap gap = gap(GapCause.VACANT, day, Optional.of(day.plusDays(9)));

        assertThat(gap.unplannedFrom(day.minusDays(3))).contains(day);
        assertThat(gap.unplannedFrom(day.plusDays(4))).contains(day.plusDays(4));
        assertThat(gap.unplannedFrom(day.plusDays(10))).isEmpty();
        assertThat(gap.isOver(day.plusDays(9))).isFalse();
        assertThat(gap.isOver(day.plusDays(10))).isTrue();
    }

    private static Gap gap(GapCause cause, LocalDate from, Optional<LocalDate> to) {
        return new Gap(List.of(new GapPart(POST, from, to, 100, 0, cause, Optional.empty())));
    }
}
