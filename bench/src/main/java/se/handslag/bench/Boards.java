package se.handslag.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The board of a team of two hundred persons beside as many reads by primary key, and how soon a change of it is seen in fifty browsers that
 * follow it.
 *
 * <p>The browsers are plain HTTP clients: each holds a stream of events of its own session, and reads the whole board again when it is told that it
 * has changed. What a real browser then takes to show it is not in the time.
 */
final class Boards {
    /** How many persons a team has: at the upper end of what is common for FACT. */
    static final int PERSONS = 200;
    /** How many of them are on the board: one in five, which is the most that is common. */
    private static final int ON_THE_BOARD = 40;

    private static final int BROWSERS = 50;
    private static final int CHANGES = 21;
    private static final String BOARD = "/tavla";
    private static final String LIST = BOARD + "?visa=lista";
    private static final String TEAM = "fact-general";
    private static final Pattern PERSON = Pattern.compile("href=\"/person/([0-9a-f-]{36})/tavla\"");
    private static final Pattern CARD = Pattern.compile("data-card=\"([0-9a-f-]{36})\"");
    private static final List<String> REASONS = List.of("crisis", "intensive-short");

    private final PrintStream out;
    private final UnderLoad underLoad;
    private final Path work;
    private final Rounds rounds;

    Boards(PrintStream out, UnderLoad underLoad, Path work, Rounds rounds) {
        this.out = out;
        this.underLoad = underLoad;
        this.work = work;
        this.rounds = rounds;
    }

    void onH2() throws IOException, InterruptedException {
        Path data = work.resolve("product");
        List<String> options = List.of("--data", data.toString());
        try (Program seeding = underLoad.product(options)) {
            fill(seeding.port());
        }
        try (Program product = underLoad.product(options);
                Program floor = underLoad.floorOnCopy(data, work.resolve("floor"))) {
            measure("H2", product.port(), floor.port());
        }
    }

    void onPostgresql() throws IOException, InterruptedException, SQLException {
        try (TemporaryPostgresql server = TemporaryPostgresql.start()) {
            String configuration = server.configuration(work).toString();
            try (Program product = underLoad.product(List.of("--config", configuration, "--data", work.toString()));
                    Program floor = underLoad.floor(server.floorStore())) {
                fill(product.port());
                measure("PostgreSQL", product.port(), floor.port());
            }
        }
    }

    private void measure(String store, int product, int floor) throws IOException, InterruptedException {
        compare(store, product, floor, ON_THE_BOARD);
        follow(store, product);
        Visitor sara = Visitor.signedIn(product, ProductPages.WHO);
        putUp(sara, PERSONS);
        compare(store, product, floor, PERSONS);
    }

    private void compare(String store, int product, int floor, int on) throws IOException, InterruptedException {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < rounds.mostConnections(); i++) {
            visitors.add(Visitor.signedIn(product, ProductPages.WHO));
        }
        Visitor stranger = Visitor.of(floor);
        rounds.compare(
                "Board with " + on + " of " + PERSONS + " persons beside " + PERSONS + " reads by primary key, "
                        + store,
                new Load(product, i -> visitors.get(i).reading(BOARD), 200),
                new Load(floor, i -> stranger.reading("/keys/" + PERSONS), 200));
    }

    /** Registers as many persons as are missing, and puts some on the board, as staff do. */
    private static void fill(int port) throws IOException, InterruptedException {
        Visitor sara = Visitor.signedIn(port, ProductPages.WHO);
        int known = found(PERSON, sara.get(BOARD).body()).size();
        sara.get("/kontakt/ny");
        for (int i = known; i < PERSONS; i++) {
            sara.send(
                    "/kontakt/ny",
                    Map.of(
                            "team",
                            TEAM,
                            "caller",
                            "relative",
                            "callerName",
                            "Anhörig " + i,
                            "callerPhone",
                            "070-174 06 05",
                            "about",
                            "Deltagare " + i,
                            "matter",
                            "Behöver stöd av båda. Samtal " + i + ".",
                            "next",
                            "interview"));
        }
        putUp(sara, ON_THE_BOARD);
    }

    private static void putUp(Visitor sara, int wanted) throws IOException, InterruptedException {
        String board = sara.get(BOARD).body();
        List<String> on = found(CARD, board);
        List<String> others = found(PERSON, board);
        others.removeAll(on);
        for (int i = on.size(); i < wanted && !others.isEmpty(); i++) {
            String person = others.remove(0);
            sara.send(
                    "/person/" + person + "/tavla",
                    Map.of(
                            "reason",
                            REASONS.get(i % REASONS.size()),
                            "kind",
                            "home-visit",
                            "owner",
                            "sara",
                            "on",
                            LocalDate.now().plusDays(1).toString()));
        }
        int now = found(CARD, sara.get(BOARD).body()).size();
        if (now < wanted) {
            throw new IOException("The board has " + now + " persons and not " + wanted + ".");
        }
    }

    private static List<String> found(Pattern pattern, String page) {
        Map<String, Boolean> all = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            all.put(matcher.group(1), true);
        }
        return new ArrayList<>(all.keySet());
    }

    private void follow(String store, int port) throws IOException, InterruptedException {
        List<Follower> followers = new ArrayList<>();
        try {
            for (int i = 0; i < BROWSERS; i++) {
                followers.add(new Follower(port, Visitor.signedIn(port, ProductPages.WHO), LIST));
            }
            Visitor elin = Visitor.signedIn(port, "municipality-0380 elin");
            String card = found(CARD, elin.get(BOARD).body()).get(0);
            double[] told = new double[CHANGES];
            double[] seen = new double[CHANGES];
            for (int change = -2; change < CHANGES; change++) {
                // A form sent again is done once: each has a proof of its own.
                elin.get(BOARD);
                followers.forEach(Follower::listen);
                long began = System.nanoTime();
                elin.send(
                        "/person/" + card + "/tavla/flytta",
                        Map.of("reason", change % 2 == 0 ? "admitted" : "newly-enrolled"));
                for (Follower follower : followers) {
                    Follower.Heard heard = follower.heard();
                    if (change >= 0) {
                        told[change] = Math.max(told[change], (heard.told() - began) / 1e6);
                        seen[change] = Math.max(seen[change], (heard.seen() - began) / 1e6);
                    }
                }
            }
            out.printf(
                    Locale.ROOT,
                    "%nA change of the board in %d browsers, until the last of them has it, %d times, %s:%n",
                    BROWSERS,
                    CHANGES,
                    store);
            say("told that it has changed", told);
            say("the whole board read again", seen);
        } finally {
            for (Follower follower : followers) {
                follower.close();
            }
        }
    }

    private void say(String what, double[] millis) {
        double most = 0;
        for (double each : millis) {
            most = Math.max(most, each);
        }
        out.printf(Locale.ROOT, "  %-28s median %.0f ms, slowest %.0f ms%n", what, Latencies.median(millis), most);
    }
}
