package se.handslag.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.web.EveryRoom;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.EveryPath;

/**
 * Every path of the house, by everyone, about everybody, over HTTP: each cell has an answer that is written down, and none is missing.
 *
 * <p>Where the rules of access say no, the answer is no, whatever {@code paths.txt} says: 404 where the person may not be known, else 403.
 * What is let in is answered as {@code paths.txt} has it. A path that is not there fails the build: run this test with
 * {@code -Dhandslag.write=true}, and read every line that differs before you keep it.
 */
class EveryPathMatrixTest {
    private static final Path FILE = Path.of("src/test/resources/se/handslag/web/matrix/paths.txt");
    private static final String SOME_ID = "01900000-0000-7000-8000-000000000001";

    @TempDir
    private static Path folder;

    private static final Map<Whose, CaseId> CASES = new TreeMap<>();
    private static final Map<String, Browser> BROWSERS = new LinkedHashMap<>();
    private static final Map<Browser, String> PROOFS = new IdentityHashMap<>();
    private static RunningHouse house;

    @BeforeAll
    static void open() {
        Database.Stores stores = Database.Stores.in(folder);
        try (Town town = Town.on(stores)) {
            for (Whose whose : Whose.values()) {
                CASES.put(whose, town.caseId(whose));
            }
        }
        List<DemoRole> roles = new ArrayList<>();
        for (Authority authority : List.of(UPPSALA, REGION)) {
            signedIn(authority).forEach(who -> roles.add(RunningHouse.role(authority, who.at(authority))));
        }
        house = RunningHouse.on(stores, SettableClock.at(TestPlatform.FIRST_DAY), roles);
        for (DemoRole role : roles) {
            String name = role.actor().employer() + " " + role.actor().staff();
            Browser browser = new Browser(house.port()).signIn(name);
            BROWSERS.put(name, browser);
            PROOFS.put(browser, Browser.proof(browser.get("/sok")));
        }
    }

    /** A guest comes in by an agreement, and has tests of that. */
    private static List<Who> signedIn(Authority authority) {
        return Who.everyoneAt(authority).stream()
                .filter(who -> who != Who.GUEST)
                .toList();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void everyPathAnswersEveryoneAsIsWrittenDown() throws IOException {
        Map<String, String> found = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (EveryPath.Asked path : paths()) {
            for (Authority authority : List.of(UPPSALA, REGION)) {
                found.put(path + " " + authority.kind().code(), answers(path, authority, faults));
            }
        }
        if (Boolean.getBoolean("handslag.write")) {
            write(found);
        }

        assertThat(faults).isEmpty();
        assertThat(found).containsExactlyInAnyOrderEntriesOf(written()).hasSizeGreaterThan(200);
    }

    @Test
    void aStrangerIsSentToTheDoor() {
        Browser stranger = new Browser(house.port());
        for (EveryPath.Asked path : paths()) {
            String address = address(path, CASES.get(Whose.ORDINARY));
            HttpResponse<String> answer =
                    path.method().equals("GET") ? stranger.get(address) : stranger.post(address, Map.of());

            assertThat(path.open()).as("%s is open to anyone", path).isFalse();
            if (path.pattern().startsWith("/api/")) {
                assertThat(answer.statusCode()).as("%s", path).isIn(401, 415, 404, 405);
            } else {
                assertThat(answer.statusCode()).as("%s", path).isEqualTo(303);
                assertThat(answer.headers().firstValue("Location"))
                        .as("%s", path)
                        .contains("/logga-in");
            }
            assertThat(answer.body()).as("%s", path).doesNotContain("Ordinarie", "19900101");
        }
    }

    private static List<EveryPath.Asked> paths() {
        return EveryPath.of(EveryRoom.of(house.platform()));
    }

    /** What the path is to the rules, and what those who are let in are answered, in a line. */
    private static String answers(EveryPath.Asked path, Authority authority, List<String> faults) {
        if (!path.pattern().contains("{case}")) {
            Map<Integer, TreeSet<String>> answered = new TreeMap<>();
            signedIn(authority)
                    .forEach(who -> add(answered, status(path, authority, who, Whose.NOT_HERE), who.toString()));
            return Expected.NOBODY.word() + " " + shortened(answered);
        }
        Map<String, Integer> statuses = new TreeMap<>();
        for (Who who : signedIn(authority)) {
            for (Whose whose : Whose.values()) {
                if (isTried(path, who, whose)) {
                    statuses.put(Expected.cell(who, whose), status(path, authority, who, whose));
                }
            }
        }
        if (statuses.values().stream().distinct().count() == 1) {
            return "alike " + statuses.values().iterator().next();
        }
        for (Expected kind : List.of(Expected.CASE, Expected.OFFICE, Expected.DOOR)) {
            if (broken(kind, authority, statuses).isEmpty()) {
                faults.addAll(revealing(kind, path, authority, statuses));
                return kind.word() + " " + letIn(kind, authority, statuses);
            }
        }
        faults.add(path + " at the " + authority.kind().code() + " lets in: "
                + broken(Expected.CASE, authority, statuses));
        return "?";
    }

    /** What would be let in to write might be written; the verbs' own matrix has those cells. */
    private static boolean isTried(EveryPath.Asked path, Who who, Whose whose) {
        boolean ruledForItself = whose == whose.ruledAs();
        return path.method().equals("GET")
                || whose == Whose.NOT_HERE
                || ruledForItself && !Expected.CASE.of(who, whose).equals("in");
    }

    /** Where someone who may not know of a person is answered otherwise than about one who is not there. */
    private static List<String> revealing(
            Expected kind, EveryPath.Asked path, Authority authority, Map<String, Integer> statuses) {
        return signedIn(authority).stream()
                .filter(who -> refused(kind.of(who, Whose.PROTECTED)) == 404
                        && !kind.of(who, Whose.PROTECTED).equals("in"))
                .filter(who -> !statuses.get(Expected.cell(who, Whose.PROTECTED))
                        .equals(statuses.get(Expected.cell(who, Whose.NOT_HERE))))
                .map(who -> path + " at the " + authority.kind().code() + " reveals to " + who + ": "
                        + statuses.get(Expected.cell(who, Whose.PROTECTED)) + " and "
                        + statuses.get(Expected.cell(who, Whose.NOT_HERE)))
                .toList();
    }

    /** Where the rules say no and the answer was another. */
    private static List<String> broken(Expected kind, Authority authority, Map<String, Integer> statuses) {
        List<String> broken = new ArrayList<>();
        for (Who who : signedIn(authority)) {
            for (Whose whose : Whose.values()) {
                Integer status = statuses.get(Expected.cell(who, whose));
                String expected = kind.of(who, whose);
                if (status != null && !expected.equals("in") && status != refused(expected)) {
                    broken.add(who + " about " + whose + " " + status + " where " + expected + " is in the way");
                }
            }
        }
        return broken;
    }

    private static String letIn(Expected kind, Authority authority, Map<String, Integer> statuses) {
        Map<Integer, TreeSet<String>> letIn = new TreeMap<>();
        Map<Integer, TreeSet<String>> unknown = new TreeMap<>();
        for (Who who : signedIn(authority)) {
            for (Whose whose : Whose.values()) {
                Integer status = statuses.get(Expected.cell(who, whose));
                if (status != null && kind.of(who, whose).equals("in")) {
                    add(whose == Whose.NOT_HERE ? unknown : letIn, status, who + "/" + whose);
                }
            }
        }
        return shortened(letIn) + " | not here " + shortened(unknown);
    }

    private static void add(Map<Integer, TreeSet<String>> to, int status, String who) {
        to.computeIfAbsent(status, any -> new TreeSet<>()).add(who.toLowerCase(Locale.ROOT));
    }

    private static int refused(String rule) {
        return rule.equals("protected") || rule.equals("other-municipality") ? 404 : 403;
    }

    private static int status(EveryPath.Asked path, Authority authority, Who who, Whose whose) {
        Browser browser = BROWSERS.get(authority.id() + " " + who.at(authority).staff());
        String address = address(path, CASES.get(whose));
        if (path.method().equals("GET")) {
            return browser.get(address).statusCode();
        }
        String proof = PROOFS.get(browser);
        if (path.pattern().startsWith("/api/")) {
            return browser.send(browser.request(address)
                            .header("Content-Type", "application/json")
                            .header("Handslag-Proof", proof)
                            .method(path.method(), BodyPublishers.ofString("{}")))
                    .statusCode();
        }
        return browser.post(address, Map.of("_proof", proof)).statusCode();
    }

    private static String address(EveryPath.Asked path, CaseId caseId) {
        return path.pattern()
                .replace("{case}", caseId.toString())
                .replace("{kind}", "note")
                .replace("{year}", "2025")
                .replaceAll("\\{[a-z-]+}", SOME_ID);
    }

    /** The answer of most, and then those that differ. */
    private static String shortened(Map<Integer, TreeSet<String>> byStatus) {
        int most = byStatus.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                .map(Map.Entry::getKey)
                .orElse(0);
        StringBuilder line = new StringBuilder(most == 0 ? "" : String.valueOf(most));
        byStatus.forEach((status, who) -> {
            if (status != most) {
                line.append("; ").append(status).append(" to ").append(String.join(" ", who));
            }
        });
        return line.toString();
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        try (InputStream in = EveryPathMatrixTest.class.getResourceAsStream("paths.txt")) {
            assertThat(in).as("paths.txt").isNotNull();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int end = line.indexOf(" : ");
                        rows.put(line.substring(0, end), line.substring(end + 3).strip());
                    });
        }
        return rows;
    }

    private static void write(Map<String, String> found) throws IOException {
        StringBuilder text = new StringBuilder(
                """
                # What each path is to the rules of access (see Expected), and what those who are let in are answered. See EveryPathMatrixTest.
                """);
        found.forEach((name, answer) ->
                text.append(name).append(" : ").append(answer.strip()).append('\n'));
        Files.writeString(FILE, text);
    }
}
