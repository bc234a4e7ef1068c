package se.handslag.web.matrix;

import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import se.handslag.core.authority.Authority;

/** Asks at the municipality and at the region at once: each has a store and staff of its own, so that neither waits for the other. */
final class AtBoth {
    private AtBoth() {}

    /** @return what is wrong with the answers at either */
    static List<String> authorities(Function<Authority, List<String>> faults)
            throws InterruptedException, ExecutionException {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<List<String>> region = other.submit(() -> faults.apply(REGION));
            List<String> both = new ArrayList<>(faults.apply(UPPSALA));
            both.addAll(region.get());
            return both;
        } finally {
            other.shutdownNow();
        }
    }
}
