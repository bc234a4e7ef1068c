package se.handslag.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Period;
import se.handslag.reporting.episode.Cell;

/** In a Java of its own with a heap that a tenth of the episodes would not find room in. */
class AMillionEpisodesTest {
    private static final int EPISODES = 1_000_000;
    private static final String HEAP = "-Xmx16m";

    @Test
    void areCountedInTheMemoryThatAFewTake() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Counting.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo(Integer.toString(EPISODES));
    }

    /** Counts them over all the years that they are from. */
    static final class Counting {
        private Counting() {}

        public static void main(String[] arguments) {
            GeneratedEpisodes generated = new GeneratedEpisodes(1);
            Iterator<Cell> cells = Stream.generate(generated::next)
                    .limit(EPISODES)
                    .map(Cell::of)
                    .iterator();
            Figures figures = Indicators.published()
                    .forGoals(GeneratedEpisodes.GOALS)
                    .over(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2028, 12, 31)), cells);
            System.out.println(figures.of("contacted").numerator());
        }
    }
}
