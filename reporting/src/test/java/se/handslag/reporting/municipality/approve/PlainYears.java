package se.handslag.reporting.municipality.approve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.annual.ReportLine;

/** A service of some years, from a seed, and its lines counted one person after the other. */
final class PlainYears {
    static final int FIRST = 2022;
    static final int LAST = 2025;
    private static final List<String> GOALS = List.of("informed", "way-back");
    private static final List<String> ANSWERS = List.of("yes", "no", "unknown");
    private static final List<String> AGES = List.of("under-18", "18-20", "21-25", "26-30", "31-40", "41", "unknown");

    /** @param begun the quarter of the first day, counted from the first year; @param ended the quarter of the last */
    private record Someone(int begun, int ended, boolean discharged, boolean dropped, String age, List<String> goals) {
        boolean isThere(int year) {
            return begun / 4 <= year - FIRST && ended / 4 >= year - FIRST;
        }

        boolean endsIn(int year, int quarter) {
            return discharged && ended == (year - FIRST) * 4 + quarter - 1;
        }
    }

    private final List<Someone> all = new ArrayList<>();
    private final Random random;

    PlainYears(long seed, int persons) {
        random = new Random(seed);
        for (int i = 0; i < persons; i++) {
            int begun = random.nextInt(4 * (LAST - FIRST + 1));
            all.add(new Someone(
                    begun,
                    begun + random.nextInt(6),
                    random.nextInt(8) > 0,
                    random.nextInt(4) == 0,
                    AGES.get(Math.min(random.nextInt(7), random.nextInt(7))),
                    GOALS.stream()
                            .map(goal -> ANSWERS.get(Math.min(random.nextInt(3), random.nextInt(3))))
                            .toList()));
        }
    }

    List<ReportLine> lines(int year) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        lines.put("participants", count(one -> one.isThere(year)));
        lines.put("enrolled", 0);
        lines.put("discharged", 0);
        lines.put("drop-outs-before", 0);
        lines.put("drop-outs-during", 0);
        for (int quarter = 1; quarter <= 4; quarter++) {
            int number = quarter;
            put(lines, quarter, "enrolled", count(one -> one.begun() == (year - FIRST) * 4 + number - 1));
            put(lines, quarter, "discharged", count(one -> one.endsIn(year, number)));
            put(lines, quarter, "drop-outs-before", random.nextInt(3));
            put(lines, quarter, "drop-outs-during", count(one -> one.endsIn(year, number) && one.dropped()));
        }
        for (int goal = 0; goal < GOALS.size(); goal++) {
            int number = goal;
            for (String answer : ANSWERS) {
                lines.put(
                        "goal:" + GOALS.get(goal) + ":" + answer,
                        count(one -> one.discharged()
                                && one.ended() / 4 == year - FIRST
                                && one.goals().get(number).equals(answer)));
            }
        }
        for (String age : AGES) {
            lines.put("age:" + age, count(one -> one.isThere(year) && one.age().equals(age)));
        }
        lines.put("decided", random.nextInt(20));
        List<ReportLine> all = new ArrayList<>();
        lines.forEach((id, value) -> all.add(new ReportLine(id, LineUnit.PERSONS, value)));
        all.add(new ReportLine("days:median", LineUnit.DAYS, 31));
        return all;
    }

    private static void put(Map<String, Integer> lines, int quarter, String what, int number) {
        lines.put("q" + quarter + ":" + what, number);
        lines.merge(what, number, Integer::sum);
    }

    private int count(Predicate<Someone> which) {
        return (int) all.stream().filter(which).count();
    }
}
