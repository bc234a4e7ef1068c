package se.handslag.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.Period;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.episode.Cell;
import se.handslag.reporting.episode.Episode;

class IndicatorsTest {
    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final Period SPRING = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30));
    private static final Period PART = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 8, 14));
    private static final Indicators INDICATORS = Indicators.published().forGoals(GeneratedEpisodes.GOALS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void countsWhatCountingEpisodeByEpisodeAndDayByDayCounts(long seed) {
        List<Episode> episodes = new GeneratedEpisodes(seed).some(1_500);
        for (Figures figures :
                INDICATORS.over(List.of(YEAR, SPRING, PART), cells(episodes).iterator())) {
            Period period = figures.period();
            long participants = 0;
            long enrolled = 0;
            long discharged = 0;
            long before = 0;
            long during = 0;
            long contacted = 0;
            long left = 0;
            List<Integer> waits = new ArrayList<>();
            Map<String, Long> ages = new HashMap<>();
            Map<String, Long> reasons = new HashMap<>();
            Map<String, Long> answers = new HashMap<>();
            for (Episode episode : episodes) {
                boolean present = false;
                boolean ended = false;
                for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
                    LocalDate today = day;
                    contacted += episode.contacted().equals(day) ? 1 : 0;
                    if (episode.firstDecision().filter(today::equals).isPresent()) {
                        waits.add(episode.daysToDecision().getAsInt());
                    }
                    enrolled += episode.begins().filter(today::equals).isPresent() ? 1 : 0;
                    present |= episode.begins().isPresent()
                            && !episode.begins().get().isAfter(day)
                            && !episode.ends().get().isBefore(day);
                    ended |=
                            episode.reason().isPresent() && episode.ends().get().equals(day);
                }
                if (present) {
                    participants++;
                    ages.merge(episode.age().code(), 1L, Long::sum);
                }
                if (ended) {
                    left++;
                    reasons.merge(episode.reason().get().code(), 1L, Long::sum);
                    before += episode.reason().get() == DischargeReason.DROP_OUT_BEFORE ? 1 : 0;
                    if (episode.begins().isPresent()) {
                        discharged++;
                        during += episode.reason().get() == DischargeReason.DROP_OUT_DURING ? 1 : 0;
                        for (String goal : GeneratedEpisodes.GOALS) {
                            Answer answer = episode.goals().get(goal);
                            answers.merge(goal + (answer == null ? Answer.UNKNOWN : answer), 1L, Long::sum);
                        }
                    }
                }
            }
            assertThat(figures.of("participants").numerator()).isEqualTo(participants);
            assertThat(figures.of("enrolled").numerator()).isEqualTo(enrolled);
            assertThat(figures.of("discharged").numerator()).isEqualTo(discharged);
            assertThat(figures.of("drop-outs-before").numerator()).isEqualTo(before);
            assertThat(figures.of("drop-outs-during").numerator()).isEqualTo(during);
            assertThat(figures.of("drop-out-share").numerator()).isEqualTo(during);
            assertThat(figures.of("drop-out-share").denominator()).isEqualTo(discharged);
            assertThat(figures.of("contacted").numerator()).isEqualTo(contacted);
            assertThat(figures.of("decided").numerator()).isEqualTo(waits.size());
            assertThat(figures.of("reasons").numerator()).isEqualTo(left);
            assertThat(withoutNone(figures.of("ages"))).isEqualTo(ages);
            assertThat(withoutNone(figures.of("reasons"))).isEqualTo(reasons);
            for (String goal : GeneratedEpisodes.GOALS) {
                Figure answered = figures.of("goal-answers:" + goal);
                for (Answer answer : Answer.values()) {
                    assertThat(answered.group(answer.code()))
                            .isEqualTo(answers.getOrDefault(goal + answer, 0L).longValue());
                }
                assertThat(figures.of("goal-reached:" + goal).numerator())
                        .isEqualTo(answers.getOrDefault(goal + Answer.YES, 0L).longValue());
                assertThat(figures.of("goal-reached:" + goal).denominator()).isEqualTo(discharged);
            }
            Days days = figures.of("days-to-decision").days();
            waits.sort(null);
            assertThat(days.count()).isEqualTo(waits.size());
            assertThat(days.percentile(100)).hasValue(waits.get(waits.size() - 1));
            assertThat(days.percentile(80)).hasValue(leastThatCovers(waits, 80));
            assertThat(days.median().getAsInt())
                    .isBetween(waits.get((waits.size() - 1) / 2), waits.get(waits.size() / 2));
            assertThat(participants * enrolled * discharged * before * during * contacted)
                    .isPositive();
        }
    }

    @Test
    void countsTheSameWhenAlikeAreOneCellAndWhenPartsAreAddedTogether() {
        List<Episode> episodes = new GeneratedEpisodes(21).some(500);
        Random random = new Random(34);
        List<Cell> cells = new ArrayList<>();
        List<Cell> oneByOne = new ArrayList<>();
        for (Episode episode : episodes) {
            int count = 1 + random.nextInt(4);
            cells.add(new Cell(episode, count));
            for (int i = 0; i < count; i++) {
                oneByOne.add(Cell.of(episode));
            }
        }
        Figures whole = INDICATORS.over(YEAR, oneByOne.iterator());
        assertThat(INDICATORS.over(YEAR, cells.iterator())).isEqualTo(whole);
        Figures first = INDICATORS.over(YEAR, oneByOne.subList(0, 300).iterator());
        Figures rest =
                INDICATORS.over(YEAR, oneByOne.subList(300, oneByOne.size()).iterator());
        assertThat(first.plus(rest)).isEqualTo(whole);
    }

    @Test
    void leavesOutWhatThereIsOneOfForEachGoalUntilTheGoalsAreKnown() {
        Figures figures = Indicators.published().over(YEAR, List.<Cell>of().iterator());
        assertThat(figures.byId()).doesNotContainKeys("goal-reached", "goal-answers");
        assertThat(INDICATORS.over(YEAR, List.<Cell>of().iterator()).byId())
                .containsKeys("goal-reached:informed", "goal-answers:way-back");
        assertThatIllegalArgumentException().isThrownBy(() -> figures.of("goal-reached"));
    }

    @Test
    void aPeriodWithoutAnyoneHasFiguresAndNoMedian() {
        Figures figures = INDICATORS.over(YEAR, List.<Cell>of().iterator());
        assertThat(figures.all()).allSatisfy(figure -> {
            assertThat(figure.denominator()).isZero();
            assertThat(figure.percent()).isZero();
        });
        assertThat(figures.of("ages").groups()).hasSize(AgeGroup.values().length);
        assertThat(figures.of("days-to-decision").days().median()).isEmpty();
        assertThat(figures.of("days-to-decision").days().percentile(80)).isEmpty();
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
        assertThat(new Days(Map.of(1, 1L, 4, 1L)).median()).isEqualTo(OptionalInt.of(2));
        assertThat(new Days(Map.of(1, 2L, 4, 1L)).median()).isEqualTo(OptionalInt.of(1));
        assertThat(new Days(Map.of(10, 8L, 90, 2L)).percentile(80)).isEqualTo(OptionalInt.of(10));
        assertThat(new Days(Map.of(10, 7L, 90, 3L)).percentile(80)).isEqualTo(OptionalInt.of(90));
    }

    @Test
    void hasTheSameCodesAsItsSchema() {
        Map<String, Object> schema = CanonicalJson.read(Indicators.schema());
        Map<String, Object> indicator = under(schema, "$defs", "indicator", "properties");
        Map<String, Object> filter = under(schema, "$defs", "filter", "properties");
        assertThat(under(indicator, "kind").get("enum")).isEqualTo(codes(IndicatorKind.values(), IndicatorKind::code));
        assertThat(under(indicator, "boundary").get("enum")).isEqualTo(codes(Boundary.values(), Boundary::code));
        assertThat(under(indicator, "by").get("enum")).isEqualTo(codes(Grouping.values(), Grouping::code));
        assertThat(under(filter, "reason", "items").get("enum"))
                .isEqualTo(codes(DischargeReason.values(), DischargeReason::code));
        assertThat(under(filter, "age", "items").get("enum")).isEqualTo(codes(AgeGroup.values(), AgeGroup::code));
        assertThat(under(filter, "answer", "items").get("enum")).isEqualTo(codes(Answer.values(), Answer::code));
    }

    @Test
    void keepsItsCodes() {
        assertThat(codes(IndicatorKind.values(), IndicatorKind::code))
                .containsExactly("count", "share", "median-days", "distribution");
        assertThat(codes(Boundary.values(), Boundary::code))
                .containsExactly("contacted-in", "decided-in", "begun-in", "present-in", "ended-in");
        assertThat(codes(Grouping.values(), Grouping::code)).containsExactly("age", "reason", "answer");
        assertThat(codes(AgeGroup.values(), AgeGroup::code))
                .containsExactly("under-18", "18-20", "21-25", "26-30", "31-40", "41", "unknown");
        assertThat(Indicators.published().all())
                .extracting(Indicator::id)
                .containsExactly(
                        "participants",
                        "enrolled",
                        "discharged",
                        "drop-outs-before",
                        "drop-outs-during",
                        "ages",
                        "goal-answers",
                        "goal-reached",
                        "drop-out-share",
                        "reasons",
                        "contacted",
                        "decided",
                        "days-to-decision");
    }

    private static Map<String, Long> withoutNone(Figure figure) {
        Map<String, Long> some = new HashMap<>(figure.groups());
        some.values().removeIf(count -> count == 0);
        return some;
    }

    private static int leastThatCovers(List<Integer> sorted, int percent) {
        for (int days = sorted.get(0); ; days++) {
            int most = days;
            if (sorted.stream().filter(each -> each <= most).count() * 100 >= (long) percent * sorted.size()) {
                return days;
            }
        }
    }

    private static List<Cell> cells(List<Episode> episodes) {
        return episodes.stream().map(Cell::of).toList();
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> under(Map<String, Object> object, String... keys) {
        Map<String, Object> at = object;
        for (String key : keys) {
            at = (Map<String, Object>) at.get(key);
        }
        return at;
    }
}
