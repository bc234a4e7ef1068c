package se.handslag.reporting.municipality.approve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.episode.Cell;
import se.handslag.reporting.episode.Episode;
import se.handslag.reporting.indicator.Figure;
import se.handslag.reporting.indicator.Figures;
import se.handslag.reporting.indicator.Indicators;
import se.handslag.reporting.municipality.annual.AnnualFigures;
import se.handslag.reporting.municipality.annual.GoalResult;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.annual.Quarter;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.municipality.national.NationalYear;
import se.handslag.reporting.national.TeamTable;
import se.handslag.reporting.national.TeamYear;
import se.handslag.reporting.suppress.SmallNumberRule;

/** What leaves the house about a year, attacked: every small number that is withheld could have been another, for all that the file says. */
class NationalYearAttackTest {
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final List<String> GOALS = List.of("informed", "isolation");
    private static final Indicators INDICATORS = Indicators.published().forGoals(GOALS);
    private static final List<Period> PERIODS = List.of(
            YEAR,
            new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)),
            new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30)),
            new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30)),
            new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
    private static final TeamYear OF = new TeamYear(2025, "hikikomori-uppsala", "hikikomori-uppsala", "03");
    private static final int SMALL = SmallNumberRule.USUAL.fewest();

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 9", "3, 15", "4, 25", "5, 40", "6, 60", "7, 90", "8, 120", "9, 200", "10, 300"})
    void whatIsShownIsTrueAndNothingSmallIsShown(long seed, int persons) {
        List<Episode> team = team(new Random(seed), persons);
        Map<String, Long> so = numbers(team);

        Map<String, Long> shown = shown(file(team));

        shown.forEach((name, count) -> assertThat(count).as(name).isEqualTo(so.get(name)));
        assertThat(shown.values()).noneMatch(count -> count > 0 && count < SMALL);
        // Whoever has three hundred persons should not be told that everything is secret.
        if (persons >= 200) {
            assertThat(shown.size()).isGreaterThan(so.size() / 2);
        }
    }

    /**
     * Changes one person, or two, or takes one away or adds one, until the file is the same and the small number another. Whoever reads the file can
     * then not know which of the two it is.
     */
    @ParameterizedTest
    @CsvSource({"21, 8", "22, 15", "23, 25", "24, 40", "25, 60", "26, 90", "27, 120", "28, 200"})
    void everySmallNumberThatIsWithheldCouldBeAnother(long seed, int persons) {
        Random random = new Random(seed);
        List<Episode> team = team(random, persons);
        Map<String, Long> so = numbers(team);
        Map<String, Long> shown = shown(file(team));
        List<Map<String, Long>> changes = changes(random, team);
        Map<Map<String, Long>, List<Map<String, Long>>> bySeen =
                changes.stream().collect(Collectors.groupingBy(change -> seen(change, shown)));

        so.forEach((name, count) -> {
            if (count > 0 && count < SMALL) {
                assertThat(couldBeAnother(name, changes, bySeen, shown))
                        .as(name + " is " + count + " and nothing else")
                        .isTrue();
            }
        });
    }

    /** Two numbers that count one within the other differ by nobody or by enough. */
    @ParameterizedTest
    @CsvSource({"41, 20", "42, 40", "43, 60", "44, 90", "45, 150"})
    void noSubtractionGivesASmallNumber(long seed, int persons) {
        Map<String, Long> shown = shown(file(team(new Random(seed), persons)));

        for (String[] pair : List.of(
                new String[] {"ages", "enrolled"},
                new String[] {"ages", "discharged"},
                new String[] {"discharged", "drop-outs-during"},
                new String[] {"discharged/q1", "drop-outs-during/q1"},
                new String[] {"discharged/q2", "drop-outs-during/q2"},
                new String[] {"discharged/q3", "drop-outs-during/q3"},
                new String[] {"discharged/q4", "drop-outs-during/q4"})) {
            Long wide = shown.get(pair[0]);
            Long narrow = shown.get(pair[1]);
            if (wide != null && narrow != null) {
                assertThat(wide - narrow).as(pair[0] + " less " + pair[1]).isNotNegative();
                assertThat(wide == narrow.longValue() || wide - narrow >= SMALL)
                        .as(pair[0] + " less " + pair[1])
                        .isTrue();
            }
        }
    }

    @Test
    void aTeamWithNobodySaysSo() {
        Map<String, Long> shown = shown(file(List.of()));

        assertThat(shown).isNotEmpty().allSatisfy((name, count) -> assertThat(count)
                .isZero());
    }

    @Test
    void aTeamOfFourSaysNothing() {
        List<Episode> four = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            four.add(episode(new Random(7)));
        }

        assertThat(shown(file(four)).values()).allMatch(count -> count == 0);
    }

    private static boolean couldBeAnother(
            String name,
            List<Map<String, Long>> changes,
            Map<Map<String, Long>, List<Map<String, Long>>> bySeen,
            Map<String, Long> shown) {
        for (Map<String, Long> first : changes) {
            Map<String, Long> back = new HashMap<>();
            seen(first, shown).forEach((seen, by) -> back.put(seen, -by));
            if (back.isEmpty() && first.containsKey(name)) {
                return true;
            }
            for (Map<String, Long> second : bySeen.getOrDefault(back, List.of())) {
                if (first.getOrDefault(name, 0L) + second.getOrDefault(name, 0L) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How much of a change a reader of the file would see. */
    private static Map<String, Long> seen(Map<String, Long> change, Map<String, Long> shown) {
        Map<String, Long> seen = new HashMap<>(change);
        seen.keySet().retainAll(shown.keySet());
        return seen;
    }

    /** What becomes of each number when one person is another, or is not there, or is one more. */
    private static List<Map<String, Long>> changes(Random random, List<Episode> team) {
        List<Episode> others = new ArrayList<>(team);
        for (int more = 0; more < 300; more++) {
            others.add(episode(random));
        }
        List<Map<String, Long>> changes = new ArrayList<>();
        for (Episode one : team) {
            Map<String, Long> of = numbers(List.of(one));
            changes.add(minus(Map.of(), of));
            for (Episode other : alike(one)) {
                changes.add(minus(numbers(List.of(other)), of));
            }
        }
        others.forEach(other -> changes.add(minus(numbers(List.of(other)), Map.of())));
        return changes.stream().distinct().filter(change -> !change.isEmpty()).toList();
    }

    private static Map<String, Long> minus(Map<String, Long> from, Map<String, Long> what) {
        Map<String, Long> left = new HashMap<>(from);
        what.forEach((name, count) -> left.merge(name, -count, Long::sum));
        left.values().removeIf(count -> count == 0);
        return left;
    }

    /** The same person, with one thing otherwise. */
    private static List<Episode> alike(Episode one) {
        List<Episode> alike = new ArrayList<>();
        for (AgeGroup age : AgeGroup.values()) {
            alike.add(with(one, one.firstDecision(), one.daysToDecision(), one.reason(), age, one.goals()));
        }
        for (String goal : GOALS) {
            for (Answer answer : Answer.values()) {
                Map<String, Answer> goals = new HashMap<>(one.goals());
                goals.put(goal, answer);
                alike.add(with(one, one.firstDecision(), one.daysToDecision(), one.reason(), one.age(), goals));
            }
        }
        if (one.reason().isPresent()) {
            for (DischargeReason reason : DischargeReason.values()) {
                alike.add(with(
                        one, one.firstDecision(), one.daysToDecision(), Optional.of(reason), one.age(), one.goals()));
            }
        }
        // Someone who began before the year, in it, or never.
        alike.add(at(one, Optional.empty()));
        if (one.firstDecision().isPresent()) {
            for (int days : new int[] {3, 20, 40, 70, 120, 200}) {
                alike.add(with(one, one.firstDecision(), OptionalInt.of(days), one.reason(), one.age(), one.goals()));
            }
        }
        // Someone who began or ended in another quarter, or in none.
        for (LocalDate day : List.of(
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2025, 5, 1),
                LocalDate.of(2025, 8, 1),
                LocalDate.of(2025, 11, 1),
                LocalDate.of(2026, 2, 1))) {
            if (one.firstDecision().isPresent()
                    && one.ends().filter(day::isBefore).isPresent()) {
                alike.add(at(one, Optional.of(day)));
            }
            if (one.ends().isPresent()
                    && one.begins().filter(begins -> begins.isAfter(day)).isEmpty()) {
                alike.add(at(one, one.begins(), Optional.of(day)));
            }
        }
        return alike;
    }

    private static Episode at(Episode one, Optional<LocalDate> begins) {
        return at(one, begins, one.ends());
    }

    private static Episode at(Episode one, Optional<LocalDate> begins, Optional<LocalDate> ends) {
        return new Episode(
                one.team(),
                one.model(),
                one.contacted(),
                one.firstDecision(),
                one.daysToDecision(),
                begins,
                ends,
                one.reason(),
                one.age(),
                one.goals());
    }

    private static Episode with(
            Episode one,
            Optional<LocalDate> decided,
            OptionalInt days,
            Optional<DischargeReason> reason,
            AgeGroup age,
            Map<String, Answer> goals) {
        return new Episode(
                one.team(), one.model(), one.contacted(), decided, days, one.begins(), one.ends(), reason, age, goals);
    }

    private static Map<String, Long> shown(List<TeamTable> tables) {
        Map<String, Long> shown = new LinkedHashMap<>();
        for (TeamTable table : tables) {
            table.total().ifPresent(total -> shown.put(table.id(), total));
            table.cells().forEach((cell, count) -> shown.put(table.id() + "/" + cell, count));
        }
        return shown;
    }

    /** Every number that a file has room for, by its place there, as it is before anything is withheld. */
    private static Map<String, Long> numbers(List<Episode> team) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        lines(team).stream().filter(line -> line.unit() == LineUnit.PERSONS).forEach(line -> {
            String[] words = line.id().split(":");
            long count = line.value();
            switch (words[0]) {
                case "participants" -> numbers.put("ages", count);
                case "age" -> numbers.put("ages/" + words[1], count);
                case "goal" -> numbers.put("goal-answers:" + words[1] + "/" + words[2], count);
                case "decided" -> numbers.put("days-to-decision", count);
                case "q1", "q2", "q3", "q4" -> numbers.put(words[1] + "/" + words[0], count);
                default -> numbers.put(words[0], count);
            }
        });
        GOALS.forEach(goal -> numbers.put("goal-answers:" + goal, numbers.getOrDefault("discharged", 0L)));
        return numbers;
    }

    private static List<TeamTable> file(List<Episode> team) {
        List<ReportLine> lines = lines(team);
        SmallNumberRule rule = SmallNumberRule.USUAL;
        return NationalYear.of(
                        OF,
                        "Hikikomori Uppsala",
                        new ReportContent(
                                new TeamId(OF.team()),
                                "Hikikomori Uppsala",
                                OF.year(),
                                rule,
                                lines,
                                WithheldLines.of(OF.year(), lines, List.of(), rule),
                                List.of()))
                .tables();
    }

    private static List<ReportLine> lines(List<Episode> team) {
        List<Figures> figures =
                INDICATORS.over(PERIODS, team.stream().map(Cell::of).iterator());
        Figures year = figures.get(0);
        List<GoalResult> goals = GOALS.stream()
                .map(goal -> {
                    Figure answers = year.of("goal-answers:" + goal);
                    return new GoalResult(goal, 50, (int) answers.group("yes"), (int) answers.group("no"), (int)
                            answers.group("unknown"));
                })
                .toList();
        Map<AgeGroup, Integer> ages = new EnumMap<>(AgeGroup.class);
        Arrays.stream(AgeGroup.values())
                .forEach(group -> ages.put(group, (int) year.of("ages").group(group.code())));
        List<Quarter> quarters = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            Figures quarter = figures.get(number);
            quarters.add(new Quarter(
                    number,
                    count(quarter, "enrolled"),
                    count(quarter, "discharged"),
                    count(quarter, "drop-outs-before"),
                    count(quarter, "drop-outs-during")));
        }
        return ReportLine.of(new AnnualFigures(
                OF.year(),
                goals,
                count(year, "participants"),
                count(year, "enrolled"),
                count(year, "discharged"),
                count(year, "drop-outs-before"),
                count(year, "drop-outs-during"),
                ages,
                quarters,
                year.of("days-to-decision").days().median(),
                year.of("days-to-decision").days()));
    }

    private static int count(Figures figures, String indicator) {
        return (int) figures.of(indicator).numerator();
    }

    private static List<Episode> team(Random random, int persons) {
        List<Episode> team = new ArrayList<>();
        for (int person = 0; person < persons; person++) {
            team.add(episode(random));
        }
        return team;
    }

    private static Episode episode(Random random) {
        LocalDate contacted = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
        boolean decided = random.nextInt(5) > 0;
        int days = random.nextInt(120);
        Optional<LocalDate> decision = decided ? Optional.of(contacted.plusDays(days)) : Optional.empty();
        Optional<LocalDate> begins = decided && random.nextInt(10) > 0
                ? Optional.of(contacted.plusDays(days + random.nextInt(40)))
                : Optional.empty();
        boolean discharged = random.nextBoolean();
        Optional<LocalDate> ends = begins.isPresent()
                ? Optional.of(begins.get().plusDays(random.nextInt(500)))
                : discharged ? Optional.of(contacted.plusDays(random.nextInt(200))) : Optional.empty();
        List<DischargeReason> reasons = Arrays.stream(DischargeReason.values())
                .filter(reason -> begins.isPresent() != (reason == DischargeReason.DROP_OUT_BEFORE))
                .toList();
        Map<String, Answer> goals = new HashMap<>();
        GOALS.forEach(goal -> goals.put(goal, Answer.values()[Math.min(2, random.nextInt(4))]));
        return new Episode(
                new TeamId("hikikomori-uppsala"),
                "hikikomori-uppsala",
                contacted,
                decision,
                decided ? OptionalInt.of(days) : OptionalInt.empty(),
                begins,
                ends,
                discharged ? Optional.of(reasons.get(random.nextInt(reasons.size()))) : Optional.empty(),
                AgeGroup.values()[1 + random.nextInt(AgeGroup.values().length - 1)],
                goals);
    }
}
