package se.handslag.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.web.shell.Arrival;

@CompositionRoot(because = "it starts the house of every authority")
class DemoStartTest {
    private static final Arrival SARA_CAME_IN = Arrival.of(Arrival.Way.DEMO, SARA, Instant.EPOCH);

    @Test
    void nobodyComesInBeforeTheWorldIsTold() {
        TravellingClock clock = new TravellingClock(Clock.systemUTC());
        try (var platform = WorldTest.platform(clock)) {
            WorldInTheMaking world = new WorldInTheMaking();
            assertThat(world.demoRoles())
                    .extracting(role -> role.actor().name())
                    .contains("Sara Lind");

            world.begin(new Storyteller(platform, clock));

            assertThat(world.find(SARA_CAME_IN)).contains(SARA);
            assertThat(new Storyteller(platform, clock).hasSomethingToTell()).isFalse();
            assertThat(platform.at(SARA.employer()).use(ReadingCaseFiles.class).search(SARA, "Kim Åkesson"))
                    .hasSize(1);
        }
    }

    @Test
    void aWorldThatIsThereLetsThemInAtOnce() {
        WorldInTheMaking world = new WorldInTheMaking();
        world.isThere();

        assertThat(world.find(SARA_CAME_IN)).contains(SARA);
        world.finish();
    }
}
