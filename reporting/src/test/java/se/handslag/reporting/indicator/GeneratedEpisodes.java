package se.handslag.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.episode.Episode;

/** Episodes from a seed: every sort that there is, and days on both sides of every border. */
final class GeneratedEpisodes {
    static final List<String> GOALS = List.of("informed", "isolation-broken", "way-back");
    static final TeamId TEAM = new TeamId("hikikomori-uppsala");
    private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);

    private final Random random;

    GeneratedEpisodes(long seed) {
        random = new Random(seed);
    }

    List<Episode> some(int count) {
        List<Episode> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(next());
        }
        return some;
    }

    Episode next() {
        LocalDate contacted = near(FIRST.plusDays(random.nextInt(1_500)));
        Optional<LocalDate> decided =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(contacted.plusDays(random.nextInt(90)));
        Optional<LocalDate> first = decided.map(day -> near(day.plusDays(random.nextInt(20))));
        Optional<LocalDate> granted = first.map(day -> day.plusDays(random.nextInt(500)));
        Optional<LocalDate> left = random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(near(decided.orElse(contacted).plusDays(random.nextInt(400))));
        Optional<LocalDate> begins =
                first.filter(day -> left.isEmpty() || !left.get().isBefore(day));
        Map<String, Answer> goals = new HashMap<>();
        if (left.isPresent()) {
            GOALS.stream().filter(goal -> random.nextInt(5) > 0).forEach(goal -> goals.put(goal, one(Answer.values())));
        }
        return new Episode(
                TEAM,
                TEAM.value(),
                contacted,
                decided,
                decided.map(day -> OptionalInt.of((int) ChronoUnit.DAYS.between(contacted, day)))
                        .orElse(OptionalInt.empty()),
                begins,
                left.or(() -> granted),
                left.map(day -> one(DischargeReason.values())),
                one(AgeGroup.values()),
                goals);
    }

    /** One day in five is the last or the first of a quarter. */
    private LocalDate near(LocalDate day) {
        if (random.nextInt(5) > 0) {
            return day;
        }
        LocalDate quarter = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        return random.nextBoolean()
                ? quarter.plusMonths(3)
                : quarter.plusMonths(3).minusDays(1);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
