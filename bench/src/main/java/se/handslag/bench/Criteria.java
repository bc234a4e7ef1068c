package se.handslag.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How many persons a second are held against the twelve criteria of Hikikomori Uppsala, with the explanation as the JSON that is kept, beside NARE
 * with its JSON and DMN with the results of its decisions as JSON: the same persons, in the same run, taking turns.
 *
 * <p>The three do not keep the same. Ours keeps who found what, when and how they know, can be replayed from its own text, and tells apart what nobody has
 * looked at, what is unclear and what the two authorities differ on. The others keep which rule gave what. Before anything is timed they must have come to the same
 * for every person.
 */
final class Criteria {
    private static final int PERSONS = 2_000;

    /** One way to hold a person against the criteria and explain it. */
    interface Engine {
        String name();

        /** The explanation as the text that is kept. */
        String explain(GeneratedPerson person);

        /** {@code yes}, {@code no} or {@code unknown}. */
        String outcome(GeneratedPerson person);
    }

    private final PrintStream out;
    private final int rounds;
    private final double seconds;

    Criteria(PrintStream out, int rounds, double seconds) {
        this.out = out;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    void run() {
        List<Engine> engines = List.of(new OurCriteria(), new NareCriteria(), new DmnCriteria());
        List<GeneratedPerson> persons = GeneratedPerson.some(PERSONS);
        int[] outcomes = agree(engines, persons);
        out.printf(
                Locale.ROOT,
                "%nTwelve criteria explained, with the JSON that is kept, %d generated persons (%d yes, %d no, %d unknown), one thread:%n",
                persons.size(),
                outcomes[0],
                outcomes[1],
                outcomes[2]);
        for (Engine engine : engines) {
            turn(engine, persons, seconds);
        }
        double[][] rates = new double[engines.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < engines.size(); i++) {
                // Who goes first changes, so that none always meets a warm machine.
                int turn = (i + round) % engines.size();
                rates[turn][round] = turn(engines.get(turn), persons, seconds);
            }
        }
        say(engines, persons, rates);
    }

    /** @throws IllegalStateException if the engines do not come to the same for some person */
    private static int[] agree(List<Engine> engines, List<GeneratedPerson> persons) {
        int[] outcomes = new int[3];
        for (GeneratedPerson person : persons) {
            List<String> said =
                    engines.stream().map(engine -> engine.outcome(person)).toList();
            if (said.stream().distinct().count() > 1) {
                throw new IllegalStateException("The engines differ: " + said);
            }
            outcomes[List.of("yes", "no", "unknown").indexOf(said.get(0))]++;
        }
        return outcomes;
    }

    /** How many a second. */
    private static double turn(Engine engine, List<GeneratedPerson> persons, double seconds) {
        long characters = 0;
        int done = 0;
        long began = System.nanoTime();
        long until = began + (long) (seconds * 1e9);
        long now;
        do {
            for (int i = 0; i < 50; i++) {
                characters += engine.explain(persons.get(done % persons.size())).length();
                done++;
            }
            now = System.nanoTime();
        } while (now < until);
        if (characters == 0) {
            throw new IllegalStateException("Nothing was explained.");
        }
        return done / ((now - began) / 1e9);
    }

    private void say(List<Engine> engines, List<GeneratedPerson> persons, double[][] rates) {
        out.printf(
                "  %-28s %12s %12s %12s %16s %14s%n",
                "", "median/s", "slowest/s", "fastest/s", "times as many", "characters");
        for (int i = 0; i < engines.size(); i++) {
            Engine engine = engines.get(i);
            double[] sorted = rates[i].clone();
            Arrays.sort(sorted);
            out.printf(
                    Locale.ROOT,
                    "  %-28s %,12.0f %,12.0f %,12.0f %16s %,14.0f%n",
                    engine.name(),
                    Latencies.median(rates[i]),
                    sorted[0],
                    sorted[sorted.length - 1],
                    i == 0 ? "" : String.format(Locale.ROOT, "%.1f", ratio(rates[0], rates[i])),
                    persons.stream()
                            .mapToInt(person -> engine.explain(person).length())
                            .average()
                            .orElse(0));
        }
        out.println(
                "  Times as many: the median over the rounds of how many times as many persons as this one the first explains.");
    }

    private static double ratio(double[] ours, double[] theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.length; round++) {
            ratios.add(ours[round] / theirs[round]);
        }
        return Latencies.median(ratios.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
