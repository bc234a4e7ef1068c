package se.handslag.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/**
 * A real browser with one page and a keyboard, and no mouse: the system's own Chromium, without a window and with a profile of its own.
 *
 * <p>Nothing is downloaded. Where no browser is installed, whoever asks for one is told which package to install, and the test is aborted.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> PROGRAMS = List.of("chromium", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            // Whoever runs tests in a container may not make another one, and no page is met here but our own.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            // The one language that every package of it has: a date is typed in its order.
            "--lang=en-US",
            "--window-size=1280,900",
            "--remote-debugging-port=0");
    private static final Pattern LISTENS = Pattern.compile("DevTools listening on ws://127\\.0\\.0\\.1:(\\d+)/.*");

    /** Keys that write nothing, by the number that a page may ask for. */
    private static final Map<String, Integer> OTHER_KEYS = Map.of("Tab", 9, "Enter", 13, "End", 35);

    private static final String COUNTS_THE_MOUSE =
            "for (const press of ['pointerdown', 'mousedown', 'touchstart', 'dragstart'])"
                    + " addEventListener(press, () => sessionStorage.setItem('mouse', press), true);";

    /** What has the focus: neither the page as a whole nor nothing, marked so that it is seen, and within what the window shows. */
    private static final String FOCUS_IS_SEEN = "(() => { const one = document.activeElement;"
            + " if (!one || one === document.body || !one.matches(':focus-visible')) return false;"
            + " const box = one.getBoundingClientRect();"
            + " return box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight; })()";

    private final Process process;
    private final Path profile;
    private final DevTools page;
    private int keys;

    private Chromium(Process process, Path profile, int port) {
        this.process = process;
        this.profile = profile;
        page = DevTools.ofFirstPage(port);
        page.asks("Page.enable", Map.of());
        page.asks("Network.enable", Map.of());
        page.asks("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COUNTS_THE_MOUSE));
        // Without a window nothing is in front of anything; each page is the one that somebody sits at.
        page.asks("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    static Chromium starts() {
        Optional<Path> program = program();
        Assumptions.assumeTrue(
                program.isPresent(),
                "No browser is installed here. On Debian: apt-get install chromium. Google Chrome does as well.");
        try {
            Path profile = Files.createTempDirectory("handslag-browser");
            List<String> command = Stream.of(
                            Stream.of(program.get().toString()),
                            FLAGS.stream(),
                            Stream.of("--user-data-dir=" + profile, "about:blank"))
                    .flatMap(part -> part)
                    .toList();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return new Chromium(process, profile, port(process));
            } catch (RuntimeException | AssertionError e) {
                process.destroyForcibly();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> program() {
        return PROGRAMS.stream()
                .flatMap(name -> Stream.of(System.getenv()
                                .getOrDefault("PATH", "/usr/bin")
                                .split(Pattern.quote(System.getProperty("path.separator"))))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** It says where it listens, and whatever else it says is read so that it never waits for a reader. */
    private static int port(Process process) {
        CompletableFuture<Integer> found = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            StringBuilder said = new StringBuilder();
            try (BufferedReader lines = process.errorReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher listens = LISTENS.matcher(line);
                    if (listens.matches()) {
                        found.complete(Integer.valueOf(listens.group(1)));
                    } else if (!found.isDone()) {
                        said.append(line).append('\n');
                    }
                }
                found.completeExceptionally(new IllegalStateException("The browser did not start: " + said));
            } catch (IOException e) {
                found.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return found.orTimeout(DevTools.PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Opens a page and waits until it is all there. */
    void opens(String address) {
        page.asks("Page.navigate", Map.of("url", address));
        waitsUntil("location.href.startsWith('" + address + "')");
    }

    /** Presses a key: a letter or a digit by itself, or another by its name. */
    void presses(String key) {
        keys++;
        boolean writes = key.length() == 1;
        int number = writes ? Character.toUpperCase(key.charAt(0)) : OTHER_KEYS.getOrDefault(key, 0);
        assertThat(number).as("the key %s", key).isPositive();
        String text = writes ? key : key.equals("Enter") ? "\r" : "";
        page.asks(
                "Input.dispatchKeyEvent",
                text.isEmpty()
                        ? Map.of("type", "rawKeyDown", "key", key, "windowsVirtualKeyCode", number)
                        : Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", number, "text", text));
        page.asks("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", number));
    }

    /** Writes, a key for each letter. */
    void writes(String text) {
        text.chars().forEach(letter -> presses(Character.toString(letter)));
    }

    /** Goes with the tabulator key to where this is true of {@code one}, and sees at each step where the focus is. */
    void tabsTo(String where) {
        for (int i = 0; i < 60; i++) {
            presses("Tab");
            seesTheFocus();
            if (isTrue("(one => " + where + ")(document.activeElement)")) {
                return;
            }
        }
        throw new AssertionError("The tabulator key never came to where " + where);
    }

    void seesTheFocus() {
        waitsUntil(FOCUS_IS_SEEN);
    }

    /** Waits until the page is all there and this is true in it. */
    void waitsUntil(String condition) {
        String looks = "new Promise(tell => { const end = Date.now() + " + DevTools.PATIENCE_SECONDS * 1000 / 2
                + "; const look = () => { const there = document.readyState === 'complete' && (" + condition + ");"
                + " if (there || Date.now() > end) tell(!!there); else setTimeout(look, 20); }; look(); })";
        JsonNode answer = evaluates(looks);
        // A page that gives way to the next takes the question with it; it is then asked of the next one.
        for (int i = 0; i < 1000 && answer.has("error"); i++) {
            answer = evaluates(looks);
        }
        if (!answer.path("result").path("result").path("value").asBoolean(false)) {
            throw new AssertionError("It never came to where " + condition + " but to " + answer + "\n"
                    + reads("location.pathname + ' at ' + document.activeElement.outerHTML.slice(0, 200) + '\\n'"
                            + " + document.body.innerText"));
        }
    }

    boolean isTrue(String condition) {
        return reads("String(" + condition + ")").equals("true");
    }

    /** What a script makes of the page, in text. */
    String reads(String script) {
        JsonNode answer = evaluates(script).path("result");
        assertThat(answer.path("exceptionDetails").toString()).as(script).isEmpty();
        return answer.path("result").path("value").asString("");
    }

    private JsonNode evaluates(String script) {
        return page.asks("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    }

    /** Whether anything but keys has been used in this browser's page, by its own account: the name of what, or nothing. */
    String mouse() {
        return reads("sessionStorage.getItem('mouse') ?? ''");
    }

    /** How many keys have been pressed. */
    int keys() {
        return keys;
    }

    /** Opens a page that follows what is told by the server, and waits until it does. */
    void opensAndFollows(String address) {
        CompletableFuture<JsonNode> following = page.first("Network.responseReceived", "type", "EventSource");
        opens(address);
        DevTools.patiently(following, "that " + address + " follows");
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> one.onExit()
                .orTimeout(DevTools.PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join());
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A part of the browser that outlived it is still tidying up in there; what is left goes with other
            // temporary files.
            process.destroyForcibly();
        }
    }
}
