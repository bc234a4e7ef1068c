package se.handslag.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks the same thing over and over on a number of connections, each waiting for its answer before it asks again. */
final class Load {
    /** Makes the bytes of the next request on a connection; a form says something new each time. */
    interface Requests {
        byte[] next(int connection);
    }

    private final int port;
    private final Requests requests;
    private final int expectedStatus;

    Load(int port, Requests requests, int expectedStatus) {
        this.port = port;
        this.requests = requests;
        this.expectedStatus = expectedStatus;
    }

    Latencies run(int connections, double seconds) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            List<Callable<One>> work = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int connection = i;
                work.add(() -> ask(connection, end));
            }
            long[] all = {};
            int failed = 0;
            for (Future<One> done : threads.invokeAll(work)) {
                One one = done.get();
                int from = all.length;
                all = Arrays.copyOf(all, from + one.nanos.length);
                System.arraycopy(one.nanos, 0, all, from, one.nanos.length);
                failed += one.failed;
            }
            return Latencies.of(all, (System.nanoTime() - start) / 1e9, failed);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A connection broke during the measurement.", e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private record One(long[] nanos, int failed) {}

    private One ask(int number, long end) throws IOException {
        long[] nanos = new long[1 << 12];
        int count = 0;
        int failed = 0;
        try (Connection connection = new Connection(port)) {
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                byte[] request = requests.next(number);
                long sent = System.nanoTime();
                int status = connection.exchange(request);
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, count * 2);
                }
                nanos[count++] = System.nanoTime() - sent;
                if (status != expectedStatus) {
                    failed++;
                }
            }
        }
        return new One(Arrays.copyOf(nanos, count), failed);
    }
}
