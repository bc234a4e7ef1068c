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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.records.StoreSettings;
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
 *
 * <p>A form is sent with nothing in it: by everyone the rules turn away and, where they let in, by three of the staff about a person of the
 * path's own, so that what a form changes is no other cell's. What those three are answered stands last in the line, after {@code sent}.
 *
 * <p>Every page and table that the region answers with is searched for what is blocked from the one who asks, by address and by the very
 * ids of the note, the plan and the copy. What is printed as PDF is not searched.
 */
class EveryPathMatrixTest {
    /** The one path that is open to anyone: what its address carries opens it, and nothing that can be guessed. */
    private static final Set<String> HANDED_OUT = Set.of("GET /delat/{token}", "GET /kalender/{token}/handslag.ics");

    private static final Path FILE = Path.of("src/test/resources/se/handslag/web/matrix/paths.txt");
    private static final String SOME_ID = "01900000-0000-7000-8000-000000000001";

    /** Those who send a form where they are let in: each in turn, about a person of the path's own. */
    private static final List<Who> SENDERS = List.of(Who.COORDINATOR, Who.TEAM, Who.HEAD);

    /** Chapters of an extract that hold what is blocked. */
    private static final List<String> CHAPTERS = List.of("note", "plan_version", "received_copy", "disclosure");

    /** Where the head of the service reads by office what an extract for the person is to hold, what the person has blocked too. */
    private static final String EXTRACT = "/person/{case}/utdrag/kapitel/{chapter}";

    private static final Map<Whose, CaseId> CASES = new TreeMap<>();
    private static final Map<String, CaseId> OWN_CASES = new TreeMap<>();
    private static final Map<String, Browser> BROWSERS = new LinkedHashMap<>();
    private static final Map<Browser, String> PROOFS = new IdentityHashMap<>();

    /** The words of what is blocked that its own unit was shown. */
    private static final Set<String> SHOWN = new TreeSet<>();

    private static Town town;
    private static RunningHouse house;

    @BeforeAll
    static void open() {
        Map<AuthorityId, StoreSettings> settings = new HashMap<>();
        Database.Stores stores = authority -> settings.computeIfAbsent(authority, Database.H2.stores()::of);
        town = Town.on(stores);
        for (Whose whose : Whose.values()) {
            CASES.put(whose, town.caseId(whose));
        }
        List<DemoRole> roles = new ArrayList<>();
        for (Authority authority : List.of(UPPSALA, REGION)) {
            Who.everyoneAt(authority).forEach(who -> roles.add(RunningHouse.role(authority, who.at(authority))));
        }
        Cast cast = new Cast(roles);
        house = RunningHouse.on(stores, SettableClock.at(TestPlatform.FIRST_DAY), cast);
        for (EveryPath.Asked path : paths()) {
            if (isSentWhereLetIn(path)) {
                List.of(UPPSALA, REGION).forEach(authority -> OWN_CASES.put(name(path, authority), town.another()));
            }
        }
        for (DemoRole role : roles) {
            String name = role.actor().employer() + " " + role.actor().staff();
            Browser browser = new Browser(house.port()).signIn(name);
            BROWSERS.put(name, browser);
            PROOFS.put(browser, Browser.proof(browser.get("/sok")));
        }
        cast.everyoneIsIn();
    }

    @AfterAll
    static void close() {
        house.close();
        town.close();
    }

    @Test
    void everyPathAnswersEveryoneAsIsWrittenDown() throws Exception {
        Map<String, String> found = new ConcurrentSkipListMap<>();
        List<String> faults = AtBoth.authorities(authority -> answers(authority, found));
        if (Boolean.getBoolean("handslag.write")) {
            write(found);
        }

        assertThat(faults).isEmpty();
        assertThat(SHOWN)
                .as("what its own unit is shown")
                .containsExactlyInAnyOrderElementsOf(
                        town.marked().stream().map(Marked::word).toList());
        assertThat(found).containsExactlyInAnyOrderEntriesOf(written()).hasSizeGreaterThan(200);
    }

    /** Asks for every path at one authority. @return what is wrong with the answers */
    private static List<String> answers(Authority authority, Map<String, String> found) {
        List<String> faults = new ArrayList<>();
        for (EveryPath.Asked path : paths()) {
            found.put(name(path, authority), answers(path, authority, faults));
        }
        return faults;
    }

    private static String name(EveryPath.Asked path, Authority authority) {
        return path + " " + authority.kind().code();
    }

    @Test
    void aStrangerIsSentToTheDoor() {
        Browser stranger = new Browser(house.port());
        for (EveryPath.Asked path : paths()) {
            String address = address(path, CASES.get(Whose.ORDINARY));
            HttpResponse<String> answer =
                    path.method().equals("GET") ? stranger.get(address) : stranger.post(address, Map.of());

            if (HANDED_OUT.contains(path.toString())) {
                assertThat(answer.statusCode()).as("%s", path).isEqualTo(404);
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                continue;
            }
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

    /** What prints the log first, and then the other extracts of it, while it is short: every answer makes it longer. */
    private static List<EveryPath.Asked> paths() {
        return EveryPath.of(EveryRoom.of(house.platform())).stream()
                .sorted(Comparator.comparing(
                                (EveryPath.Asked path) -> !path.pattern().endsWith("utdrag.pdf"))
                        .thenComparing(path -> !path.pattern().contains("utdrag")))
                .toList();
    }

    /** What the path is to the rules, and what those who are let in are answered, in a line. */
    private static String answers(EveryPath.Asked path, Authority authority, List<String> faults) {
        Answers asked = new Answers(path, authority);
        if (!path.pattern().contains("{case}")) {
            Map<Integer, TreeSet<String>> answered = new TreeMap<>();
            Who.everyoneAt(authority)
                    .forEach(who -> add(answered, asked.status(who, CASES.get(Whose.NOT_HERE)), who.toString()));
            faults.addAll(asked.faults(Expected.NOBODY));
            return Expected.NOBODY.word() + " " + shortened(answered);
        }
        Map<String, Integer> statuses = new TreeMap<>();
        for (Who who : Who.everyoneAt(authority)) {
            for (Whose whose : Whose.values()) {
                if (isTried(path, authority, who, whose)) {
                    statuses.put(Expected.cell(who, whose), asked.status(who, CASES.get(whose)));
                }
            }
        }
        String sent = isSentWhereLetIn(path) ? sent(asked, OWN_CASES.get(name(path, authority))) : "";
        asked.lookForWhatIsBlocked();
        if (statuses.values().stream().distinct().count() == 1) {
            faults.addAll(asked.faults(Expected.CASE));
            return "alike " + statuses.values().iterator().next() + sent;
        }
        for (Expected kind : List.of(
                Expected.CASE, Expected.PLAN, Expected.BLOCK, Expected.OFFICE, Expected.BLOCK_OFFICE, Expected.DOOR)) {
            if (broken(kind, authority, statuses).isEmpty()) {
                faults.addAll(asked.faults(kind));
                faults.addAll(revealing(kind, path, authority, statuses));
                return kind.word() + " " + letIn(kind, authority, statuses) + sent;
            }
        }
        faults.addAll(asked.faults(Expected.CASE));
        faults.add(path + " at the " + authority.kind().code() + " lets in: "
                + broken(Expected.CASE, authority, statuses));
        return "?";
    }

    /** What a form with nothing in it is answered, from those who may send it. */
    private static String sent(Answers asked, CaseId own) {
        Map<Integer, TreeSet<String>> answered = new TreeMap<>();
        SENDERS.forEach(who -> add(answered, asked.status(who, own), who.toString()));
        return " | sent " + shortened(answered);
    }

    private static boolean isSentWhereLetIn(EveryPath.Asked path) {
        return !path.method().equals("GET") && path.pattern().contains("{case}");
    }

    /** What would be let in to write might be written; that is done about a person of the path's own, and to all cells of the verbs' own matrix. */
    private static boolean isTried(EveryPath.Asked path, Authority authority, Who who, Whose whose) {
        boolean ruledForItself = whose == whose.ruledAs(authority);
        return path.method().equals("GET")
                || whose == Whose.NOT_HERE
                || ruledForItself && !Expected.CASE.of(who, whose, authority).equals("in");
    }

    /** The answers to one path at one authority, and what in them should not be there. */
    private static final class Answers {
        private final EveryPath.Asked path;
        private final Authority authority;
        private final Map<Who, Set<String>> told = new EnumMap<>(Who.class);
        private final List<String> broke = new ArrayList<>();

        private Answers(EveryPath.Asked path, Authority authority) {
            this.path = path;
            this.authority = authority;
        }

        private int status(Who who, CaseId caseId) {
            return status(who, address(path, caseId));
        }

        private int status(Who who, String address) {
            HttpResponse<String> answer = EveryPathMatrixTest.answer(path, authority, who, address);
            if (answer.statusCode() >= 500) {
                broke.add(path + " at the " + authority.kind().code() + " breaks for " + who + ": "
                        + answer.statusCode());
            }
            if (authority.equals(REGION)) {
                town.marked().stream()
                        .map(Marked::word)
                        .filter(answer.body()::contains)
                        .forEach(word -> told.computeIfAbsent(who, any -> new TreeSet<>())
                                .add(word));
            }
            return answer.statusCode();
        }

        /** Asks by the very ids of what is blocked, where the path takes an id. */
        private void lookForWhatIsBlocked() {
            if (!authority.equals(REGION)
                    || !path.method().equals("GET")
                    || !path.pattern().replace("{case}", "").contains("{")) {
                return;
            }
            for (Who who : Who.everyoneAt(authority)) {
                for (Marked marked : town.marked()) {
                    status(who, address(path, CASES.get(marked.whose()), marked.kind(), marked.id()));
                }
                if (path.pattern().contains("{chapter}")) {
                    for (Whose whose : Whose.blocked()) {
                        CHAPTERS.forEach(chapter -> status(
                                who,
                                path.pattern()
                                        .replace("{case}", CASES.get(whose).toString())
                                        .replace("{chapter}", chapter)));
                    }
                }
            }
        }

        private List<String> faults(Expected kind) {
            List<String> faults = new ArrayList<>(broke);
            told.forEach((who, words) -> {
                if (who == Who.OTHER_UNIT) {
                    SHOWN.addAll(words);
                } else if (!kind.showsWhatIsBlocked(who)
                        && !(who == Who.HEAD && path.pattern().equals(EXTRACT))) {
                    faults.add(path + " shows " + who + " what is blocked: " + words);
                }
            });
            return faults;
        }
    }

    /** Where someone who may not know of a person is answered otherwise than about one who is not there. */
    private static List<String> revealing(
            Expected kind, EveryPath.Asked path, Authority authority, Map<String, Integer> statuses) {
        return Who.everyoneAt(authority).stream()
                .filter(who -> refused(kind.of(who, Whose.PROTECTED, authority)) == 404
                        && !kind.of(who, Whose.PROTECTED, authority).equals("in"))
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
        for (Who who : Who.everyoneAt(authority)) {
            for (Whose whose : Whose.values()) {
                Integer status = statuses.get(Expected.cell(who, whose));
                String expected = kind.of(who, whose, authority);
                int unknown = statuses.get(Expected.cell(who, Whose.NOT_HERE));
                if (status != null && !expected.equals("in") && !isRefused(expected, status, unknown)) {
                    broken.add(who + " about " + whose + " " + status + " where " + expected + " is in the way");
                }
            }
        }
        return broken;
    }

    private static String letIn(Expected kind, Authority authority, Map<String, Integer> statuses) {
        Map<Integer, TreeSet<String>> letIn = new TreeMap<>();
        Map<Integer, TreeSet<String>> unknown = new TreeMap<>();
        for (Who who : Who.everyoneAt(authority)) {
            for (Whose whose : Whose.values()) {
                Integer status = statuses.get(Expected.cell(who, whose));
                if (status != null && kind.of(who, whose, authority).equals("in")) {
                    add(whose == Whose.NOT_HERE ? unknown : letIn, status, who + "/" + whose);
                }
            }
        }
        return shortened(letIn) + " | not here " + shortened(unknown);
    }

    private static void add(Map<Integer, TreeSet<String>> to, int status, String who) {
        to.computeIfAbsent(status, any -> new TreeSet<>()).add(who.toLowerCase(Locale.ROOT));
    }

    /** Whoever may not know of a person may be told that the page is not for them, if they are told so about nobody too. */
    private static boolean isRefused(String rule, int status, int unknown) {
        return status == refused(rule) || refused(rule) == 404 && status == 403 && unknown == 403;
    }

    private static int refused(String rule) {
        return rule.equals("protected") || rule.equals("other-municipality") ? 404 : 403;
    }

    private static HttpResponse<String> answer(EveryPath.Asked path, Authority authority, Who who, String address) {
        Browser browser = BROWSERS.get(authority.id() + " " + who.at(authority).staff());
        if (path.method().equals("GET")) {
            return browser.get(address);
        }
        String proof = PROOFS.get(browser);
        if (path.pattern().startsWith("/api/")) {
            return browser.send(browser.request(address)
                    .header("Content-Type", "application/json")
                    .header("Handslag-Proof", proof)
                    .method(path.method(), BodyPublishers.ofString("{}")));
        }
        return browser.post(address, Map.of("_proof", proof));
    }

    private static String address(EveryPath.Asked path, CaseId caseId) {
        return address(path, caseId, ItemKind.NOTE, UUID.fromString(SOME_ID));
    }

    private static String address(EveryPath.Asked path, CaseId caseId, ItemKind kind, UUID item) {
        return path.pattern()
                .replace("{case}", caseId.toString())
                .replace("{kind}", kind.code())
                .replace("{year}", "2025")
                .replaceAll("\\{[a-z-]+}", item.toString());
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
