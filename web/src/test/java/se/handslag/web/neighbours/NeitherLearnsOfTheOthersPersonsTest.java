package se.handslag.web.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.StoreDump;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.web.EveryRoom;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.Told;
import se.handslag.web.neighbours.Visitor.Answer;
import se.handslag.web.shell.EveryPath;
import se.handslag.web.shell.EveryPath.Asked;

/**
 * One municipality never learns that another's person exists: not in search, lists, counts, board, calendar, statistics, exports, error
 * messages or identifiers, nor by what the region hands over.
 *
 * <p>The test is a twin: in one world both municipalities have persons, in the other only the one whose staff look. Whatever they read, send
 * or search for, with their own ids, with the other's and with ids that never were, they are answered the same in both.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NeitherLearnsOfTheOthersPersonsTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    /** Going out, and what is only about how one reads. */
    private static final Set<String> NOT_ASKED =
            Set.of("/logga-ut", "/logga-in", "/val/sprak", "/val/utseende", "/val/namn");

    /** So many pages of the same shape are read by each. */
    private static final int OF_EACH = 3;

    private final Map<Authority, List<CaseFile>> files = new HashMap<>();
    private World both;
    private World onlyUppsala;
    private World onlyAlvkarleby;

    @BeforeAll
    void tell() {
        List<Story> uppsala = new ArrayList<>(someOf(Told.at(UPPSALA.id(), World.TODAY)));
        List<Story> alvkarleby = new ArrayList<>(Told.at(ALVKARLEBY.id(), World.TODAY));
        Story known = moved(uppsala, OSKAR);
        uppsala.add(moved(alvkarleby, SARA));
        alvkarleby.add(known);
        both = new World(Stream.concat(uppsala.stream(), alvkarleby.stream()).toList());
        onlyUppsala = new World(uppsala);
        onlyAlvkarleby = new World(alvkarleby);
        // Read in every world alike, since reading leaves a line in the log.
        for (Authority authority : List.of(UPPSALA, ALVKARLEBY)) {
            files.put(authority, both.files(World.workerOf(authority)));
            onlyUppsala.files(World.workerOf(authority));
            onlyAlvkarleby.files(World.workerOf(authority));
        }
    }

    @AfterAll
    void close() {
        both.close();
        onlyUppsala.close();
        onlyAlvkarleby.close();
    }

    /** Of every kind of story one, and the one in which everything happens. */
    private static List<Story> someOf(List<Story> all) {
        List<Story> some = new ArrayList<>();
        for (int i = 0; i < all.size() - 1; i += 9) {
            some.add(all.get(i));
        }
        some.add(all.get(all.size() - 1));
        return some;
    }

    /** The last of these persons, who turns to the other municipality too, under another name, and consents there to everything. */
    private static Story moved(List<Story> all, Actor keeper) {
        Someone who = all.stream()
                .flatMap(story -> story.who().stream())
                .reduce((one, last) -> last)
                .orElseThrow();
        Someone there = new Someone(
                "Love", "Grannström", who.series(), who.age(), who.birthday(), "", "any", ProtectedIdentity.NONE);
        return Path.of(World.TODAY, there, keeper, 30)
                .calls("Har nyss flyttat hit och vågar inte gå ut.")
                .relativeCalls("Mamma", who.name(), "Är orolig för sitt barn.")
                .after(2)
                .book(6, "Kommunhuset")
                .atTheInterview()
                .identified()
                .consents(Path.EVERYTHING)
                .sharedNote(0, keeper, ContactKind.MEETING, "Berättar att hon nyss har flyttat hit.")
                .sharedNote(1, NILS, ContactKind.MEETING, "Samtal på mottagningen om hur det är att vara ny på orten.")
                .story();
    }

    /** Who looks, and whose persons they may not know of. */
    record Neighbours(Authority who, Authority other) {
        @Override
        public String toString() {
            return who.name() + " looks";
        }
    }

    static Stream<Neighbours> bothWays() {
        return Stream.of(new Neighbours(ALVKARLEBY, UPPSALA), new Neighbours(UPPSALA, ALVKARLEBY));
    }

    private List<CaseFile> filesOf(Authority authority) {
        return files.getOrDefault(authority, List.of());
    }

    private World alone(Authority who) {
        return who.equals(UPPSALA) ? onlyUppsala : onlyAlvkarleby;
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource("bothWays")
    void whatStandsInTheStoreIsTheSame(Neighbours neighbours) {
        assertThat(rows(both, neighbours.who())).isEqualTo(rows(alone(neighbours.who()), neighbours.who()));
        String all = both.dump(neighbours.who()).rows().toString();
        assertThat(secrets(neighbours.other())).noneMatch(all::contains);
    }

    @Order(2)
    @ParameterizedTest(name = "{0}")
    @MethodSource("bothWays")
    void everyPageThatTheirOwnLeadToIsTheSame(Neighbours neighbours) {
        Set<String> secrets = secrets(neighbours.other());
        for (String name : World.whoComesInAt(neighbours.who())) {
            Visitor here = new Visitor(both, name);
            Visitor alone = new Visitor(alone(neighbours.who()), name);
            int read = walk(name, here, alone, secrets);
            assertThat(read).as("pages that %s read", name).isGreaterThan(10);
        }
    }

    private int walk(String name, Visitor here, Visitor alone, Set<String> secrets) {
        record Step(String here, String alone) {}
        Deque<Step> queue = new ArrayDeque<>(List.of(new Step("/", "/"), new Step("/api/session", "/api/session")));
        Shapes shapes = new Shapes();
        int read = 0;
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            read++;
            Answer one = here.get(step.here());
            Answer other = alone.get(step.alone());
            assertThat(one.told()).as("%s reads %s", name, step.here()).isEqualTo(other.told());
            assertThat(secrets).as("%s reads %s", name, step.here()).noneMatch(secret -> one.body()
                    .contains(secret));
            for (int i = 0; i < one.links().size(); i++) {
                String path = one.links().get(i);
                if (shapes.isWorthReading(path)) {
                    queue.add(new Step(path, other.links().get(i)));
                }
            }
        }
        return read;
    }

    /** Which pages have been read: each once, and of each shape a few. */
    private static final class Shapes {
        private static final Pattern DRAWN = Pattern.compile("[0-9a-f-]{36}|\\d{4}(K\\d|-\\d\\d-\\d\\d)?|\\?.*");
        private final Set<String> seen = new HashSet<>(Set.of("/"));
        private final Map<String, Integer> read = new HashMap<>();

        boolean isWorthReading(String path) {
            return !path.startsWith("/static")
                    && !NOT_ASKED.contains(path)
                    && seen.add(path)
                    && read.merge(DRAWN.matcher(path).replaceAll("*"), 1, Integer::sum) <= OF_EACH;
        }
    }

    @Order(3)
    @ParameterizedTest(name = "{0}")
    @MethodSource("bothWays")
    void everyPageThatTheOthersOwnLeadToIsAsIfItHadNeverBeen(Neighbours neighbours) {
        Set<String> paths = pathsOf(neighbours.other());
        assertThat(paths).hasSizeGreaterThan(50);
        for (String name : World.whoComesInAt(neighbours.who())) {
            Visitor here = new Visitor(both, name);
            Visitor alone = new Visitor(alone(neighbours.who()), name);
            for (String path : paths) {
                assertThat(here.get(path).told())
                        .as("%s reads %s", name, path)
                        .isEqualTo(alone.get(path).told());
            }
        }
    }

    /** Every address about a case that the staff of the other municipality, and the region's, are led to. */
    private Set<String> pathsOf(Authority other) {
        Set<String> paths = new LinkedHashSet<>();
        List<String> readers = new ArrayList<>(World.whoComesInAt(other).subList(0, 1));
        readers.add(other.id() + " " + World.headOf(other).staff());
        readers.add(REGION.id() + " nils");
        Set<String> own = new HashSet<>();
        filesOf(other).forEach(file -> own.add(file.id().toString()));
        for (String reader : readers) {
            Visitor visitor = new Visitor(both, reader);
            Deque<String> queue = new ArrayDeque<>(List.of("/", "/personer"));
            Shapes shapes = new Shapes();
            while (!queue.isEmpty()) {
                String path = queue.remove();
                if (own.stream().anyMatch(path::contains)) {
                    paths.add(path);
                }
                visitor.get(path).links().stream()
                        .filter(shapes::isWorthReading)
                        .forEach(queue::add);
            }
        }
        return paths;
    }

    @Order(4)
    @ParameterizedTest(name = "{0}")
    @MethodSource("bothWays")
    void everyAddressAnswersTheOthersIdAsAnIdThatNeverWas(Neighbours neighbours) {
        CaseId others = filesOf(neighbours.other()).get(0).id();
        CaseId nobodys = new CaseId(UUID.fromString("01890000-0000-7000-8000-0000c0ffee00"));
        List<Asked> about = EveryPath.of(EveryRoom.of(both.house().platform())).stream()
                .filter(address -> address.pattern().contains("{"))
                .toList();
        assertThat(about).hasSizeGreaterThan(100);
        for (String name : World.whoComesInAt(neighbours.who())) {
            Visitor here = new Visitor(both, name);
            Visitor alone = new Visitor(alone(neighbours.who()), name);
            Visitor another = new Visitor(alone(neighbours.who()), name);
            for (Asked address : about) {
                String ofTheOthers = ask(here, address, others);
                assertThat(ofTheOthers)
                        .as("%s asks %s, with the other's id", name, address)
                        .isEqualTo(ask(alone, address, others));
                assertThat(ofTheOthers.replace(others.toString(), nobodys.toString()))
                        .as("%s asks %s, with an id that never was", name, address)
                        .isEqualTo(ask(another, address, nobodys));
            }
        }
    }

    private static String ask(Visitor visitor, Asked address, CaseId id) {
        String path = PARAMETER.matcher(address.pattern()).replaceAll(id.toString());
        Answer answer = address.method().equals("GET") ? visitor.get(path) : visitor.post(path, Map.of());
        return answer.told().lines().findFirst().orElseThrow() + "\n" + withoutDrawn(answer.body());
    }

    private static String withoutDrawn(String body) {
        return body.replaceAll("(name=\"_proof\" value=\"|\"proof\" ?: ?\")[^\"]+", "PROOF")
                .replaceAll("\\b[A-HJ-NP-Z][2-9][A-HJ-NP-Z]-[1-9][0-9]\\b", "CODE");
    }

    @Order(5)
    @ParameterizedTest(name = "{0}")
    @MethodSource("bothWays")
    void everySearchAnswersAsForSomeoneWhomNobodyHas(Neighbours neighbours) {
        List<String> terms = new ArrayList<>();
        for (CaseFile file : filesOf(neighbours.other())) {
            terms.add(file.id().toString());
            terms.add(file.id().toString().substring(28));
            terms.add(file.shownName());
            terms.add(file.callName());
            file.person().flatMap(Person::number).map(IdentityNumber::value).ifPresent(terms::add);
        }
        assertThat(terms).hasSizeGreaterThan(4);
        for (String name : World.whoComesInAt(neighbours.who())) {
            Visitor here = new Visitor(both, name);
            Visitor alone = new Visitor(alone(neighbours.who()), name);
            for (String term : terms) {
                assertThat(here.post("/sok", Map.of("term", term)).told())
                        .as("%s searches", name)
                        .isEqualTo(alone.post("/sok", Map.of("term", term)).told());
            }
        }
    }

    /** What tells of the other's persons: ids, names, numbers and whatever someone wrote of them. */
    private Set<String> secrets(Authority other) {
        String known = alone(other.equals(UPPSALA) ? ALVKARLEBY : UPPSALA)
                        .dump(other.equals(UPPSALA) ? ALVKARLEBY : UPPSALA)
                        .rows()
                + emptyHouse(other);
        Set<String> secrets = new LinkedHashSet<>();
        for (CaseFile file : filesOf(other)) {
            secrets.add(file.id().toString());
            secrets.add(file.shownName());
            file.person().ifPresent(person -> {
                person.number().map(IdentityNumber::value).ifPresent(secrets::add);
                secrets.add(person.id().toString());
            });
        }
        for (String table : List.of("note", "contact", "application", "investigation", "task", "plan_version")) {
            for (String row : both.dump(other).rows().getOrDefault(table, List.of())) {
                Stream.of(row.split(" \\| "))
                        .filter(value -> value.length() > 25 && value.contains(" "))
                        .forEach(secrets::add);
            }
        }
        secrets.removeIf(known::contains);
        assertThat(secrets).hasSizeGreaterThan(5);
        return secrets;
    }

    /** What stands in a world without them has not leaked. */
    private String emptyHouse(Authority other) {
        return alone(other.equals(UPPSALA) ? ALVKARLEBY : UPPSALA)
                .dump(other)
                .rows()
                .toString();
    }

    /** Every row, without what is drawn by lot. */
    private static SortedMap<String, List<String>> rows(World world, Authority authority) {
        StoreDump dump = world.dump(authority);
        SortedMap<String, List<String>> rows = new TreeMap<>();
        dump.rows()
                .forEach((table, all) -> rows.put(
                        table,
                        all.stream().map(row -> new Plain().of(row)).sorted().toList()));
        // When the tables were made, by the machine's own clock.
        rows.remove("flyway_schema_history");
        return rows;
    }
}
