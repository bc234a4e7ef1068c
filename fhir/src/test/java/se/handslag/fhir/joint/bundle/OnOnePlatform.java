package se.handslag.fhir.joint.bundle;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import se.handslag.core.fixture.TestPlatform;

/** A class whose tests share one platform, each with a person of its own, since a start takes longer than what is tested. */
abstract class OnOnePlatform {
    private static @Nullable TestPlatform running;

    @BeforeAll
    static void start() {
        running = KimsRecord.start();
    }

    @AfterAll
    static void stop() {
        world().close();
    }

    @BeforeEach
    void beginOnTheFirstDay() {
        world().clock().set(TestPlatform.FIRST_DAY);
    }

    static TestPlatform world() {
        return Objects.requireNonNull(running);
    }
}
