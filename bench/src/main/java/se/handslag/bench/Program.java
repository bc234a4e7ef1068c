package se.handslag.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, from when it is started to when it is stopped. */
final class Program implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final int MILLISECONDS_BETWEEN_LOOKS = 10;

    private final Process process;
    private final Path output;
    private final long started;
    private final int port;

    private Program(Process process, Path output, long started, int port) {
        this.process = process;
        this.output = output;
        this.started = started;
        this.port = port;
    }

    /** Starts it and waits until it has printed its address. */
    static Program start(List<String> command, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path output = Files.createTempFile(folder, "output", ".txt");
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        while (System.nanoTime() - started < LONGEST_START.toNanos()) {
            Matcher address = ADDRESS.matcher(Files.readString(output));
            if (address.find()) {
                return new Program(process, output, started, Integer.parseInt(address.group(1)));
            }
            if (!process.isAlive()) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        process.destroyForcibly();
        throw new IOException("It did not start: " + String.join(" ", command) + "\n" + Files.readString(output));
    }

    int port() {
        return port;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Seconds from the start of the process to the first page that answers 200. */
    double secondsToFirstPage(String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        int status = client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.discarding())
                .statusCode();
        double seconds = (System.nanoTime() - started) / 1e9;
        if (status != 200) {
            throw new IOException(path + " answered " + status + "\n" + Files.readString(output));
        }
        return seconds;
    }

    /** Resident memory in megabytes, where the machine tells; NaN elsewhere. */
    double residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
