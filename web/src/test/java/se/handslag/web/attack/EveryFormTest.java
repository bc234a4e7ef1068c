package se.handslag.web.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.web.EveryRoom;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.Told;
import se.handslag.web.neighbours.World;
import se.handslag.web.protect.Walk;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.EveryPath;

/**
 * Every form that is met in a house where stories have been told, filled in with tricks by staff of every authority, and then every page and file
 * of theirs read. Which forms were met is found by walking, so that a new form is attacked the day it is there.
 */
@CompositionRoot(because = "a test plays the staff of every authority")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final int LEAST_TAKEN = 20;

    private final Marked marked = new Marked();
    private final List<Intruder> intruders = new ArrayList<>();
    private final List<EveryPath.Asked> paths = new ArrayList<>();
    private final Map<String, String> patterns = new TreeMap<>();
    private World world;
    private Set<String> before;

    @BeforeAll
    void sendEveryForm() {
        List<Story> all = new ArrayList<>(Told.at(UPPSALA.id(), World.TODAY));
        List<Story> some = new ArrayList<>();
        // Those who came last are those with whom most is left to do.
        for (int each = all.size() - 1; each >= 0; each -= each < all.size() - 6 ? 40 : 3) {
            some.add(all.get(each));
        }
        some.addAll(Told.at(ALVKARLEBY.id(), World.TODAY).stream().limit(1).toList());
        world = new World(some);
        before = Intruder.everything(world);
        for (String who : List.of(
                UPPSALA.id() + " sara",
                REGION.id() + " nils",
                ALVKARLEBY.id() + " oskar",
                UPPSALA.id() + " maria",
                REGION.id() + " astrid")) {
            Intruder intruder = new Intruder(world, marked, who);
            intruders.add(intruder);
            boolean works = who.endsWith("sara") || who.endsWith("nils");
            intruder.goEverywhere(beginnings(), works ? 4 : 1, false);
            intruder.goEverywhere(beginnings(), works ? 2 : 1, true);
        }
    }

    @AfterAll
    void close() {
        world.close();
    }

    private List<EveryPath.Asked> paths() {
        if (paths.isEmpty()) {
            paths.addAll(EveryPath.of(EveryRoom.of(world.house().platform())));
        }
        return paths;
    }

    /** Every path that is about nobody. */
    private List<String> beginnings() {
        return paths().stream()
                .filter(path -> path.method().equals("GET") && !path.pattern().contains("{"))
                .map(EveryPath.Asked::pattern)
                .toList();
    }

    private Stream<Intruder.Taken> taken() {
        return intruders.stream().flatMap(intruder -> intruder.taken().stream());
    }

    private String pattern(String address) {
        return patterns.computeIfAbsent(Intruder.shape(address), shape -> found(address));
    }

    private String found(String address) {
        String path = address.split("\\?", 2)[0];
        return paths().stream()
                .map(EveryPath.Asked::pattern)
                .filter(pattern -> path.matches(pattern.replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst()
                .orElse(path);
    }

    @Test
    void nearlyEveryPathThatTakesAFormHasTakenOne() {
        Set<String> took = taken().map(one -> pattern(one.address())).collect(Collectors.toCollection(TreeSet::new));
        Set<String> not = paths().stream()
                .filter(path -> path.method().equals("POST") && !path.pattern().startsWith("/api/"))
                .map(EveryPath.Asked::pattern)
                .filter(pattern -> !took.contains(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> why = new TreeMap<>();
        intruders.forEach(intruder -> why.putAll(intruder.refused()));

        assertThat(took).as("%s took none: %s", not, why).hasSizeGreaterThan(LEAST_TAKEN);
    }

    @Test
    void noFormBreaksAnythingOrIsDoneTwice() {
        assertThat(intruders.stream().flatMap(intruder -> intruder.faults().stream()))
                .isEmpty();
    }

    @Test
    void whatSomeoneWroteIsShownAsItWasWrittenInEveryPageAndFile() {
        Set<String> faults = new TreeSet<>();
        Set<Integer> shown = new TreeSet<>();
        for (Intruder intruder : intruders.subList(0, 2)) {
            List<String> beginnings = new ArrayList<>(beginnings());
            cases().forEach(id -> paths().stream()
                    .filter(path -> path.method().equals("GET")
                            && path.pattern().replace("{case}", "").indexOf('{') < 0)
                    .forEach(path -> beginnings.add(path.pattern().replace("{case}", id))));
            Browser browser = new Browser(world.house().port()).signIn(intruder.who());
            new Walk(browser).from(beginnings).forEach((address, read) -> {
                String[] parts = read.split("\n", 3);
                Matcher type = Pattern.compile("(?i)content-type=\\[([^]]*)]").matcher(parts[1]);
                faults.addAll(marked.faults(Intruder.shape(address), type.find() ? type.group(1) : "", parts[2]));
                shown.addAll(Marked.numbers(parts[2]));
                if (parts[0].startsWith("5")) {
                    faults.add(Intruder.shape(address) + " answers " + parts[0]);
                }
            });
        }

        assertThat(faults).isEmpty();
        assertThat(shown).as("words that were met again").hasSizeGreaterThan(25);
    }

    /** The persons in whose names something was sent. */
    private Set<String> cases() {
        return taken().map(Intruder.Taken::address)
                .filter(address -> address.startsWith("/person/"))
                .map(address -> address.split("/")[2])
                .filter(id -> ID.matcher(id).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noFieldOfOnesOwnMakingIsHeard() {
        Set<String> added = Intruder.everything(world);
        added.removeAll(before);

        assertThat(added).as("rows that were added").hasSizeGreaterThan(40);
        assertThat(added).noneMatch(row -> row.contains(Intruder.NOBODY) || row.contains(Intruder.NO_ID));
    }

    @Test
    void anothersItemIsNotThereUnderOnesOwnPersonWhateverTheFormHolds() {
        Set<String> stood = Intruder.everything(world);
        Set<String> faults = new TreeSet<>();
        int asked = 0;
        for (Intruder intruder : intruders) {
            for (String swapped : swapped(intruder)) {
                asked++;
                int status = intruder.browser().get(swapped).statusCode();
                if (status < 400 || status >= 500) {
                    faults.add("GET " + Intruder.shape(swapped) + " answers " + status);
                }
            }
            for (Intruder.Taken form : intruder.taken()) {
                for (String swapped : swapped(intruder)) {
                    if (pattern(swapped).equals(pattern(form.address()))
                            && ID.matcher(form.address()).results().count() > 1) {
                        asked++;
                        int status = intruder.post(swapped, intruder.withNewProof(form.fields()))
                                .statusCode();
                        if (status < 400 || status >= 500) {
                            faults.add("POST " + Intruder.shape(swapped) + " answers " + status);
                        }
                    }
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(asked).as("swapped addresses that were asked").isGreaterThan(5);
        assertThat(Intruder.everything(world)).isEqualTo(stood);
    }

    /** Addresses of one person's items under another's person, both met by the same intruder; some of each kind. */
    private List<String> swapped(Intruder intruder) {
        Map<String, List<String>> kinds = new TreeMap<>();
        for (String address : intruder.addresses()) {
            List<String> ids = ids(address);
            if (address.startsWith("/person/") && ids.size() > 1) {
                kinds.computeIfAbsent(pattern(address), kind -> new ArrayList<>())
                        .add(address.split("\\?", 2)[0]);
            }
        }
        List<String> swapped = new ArrayList<>();
        kinds.values().forEach(alike -> {
            String one = alike.get(0);
            alike.stream()
                    .filter(other -> !ids(other).get(0).equals(ids(one).get(0)))
                    .limit(2)
                    .forEach(other -> swapped.add(other.replace(ids(other).get(0), ids(one).get(0))));
        });
        return swapped;
    }

    private static List<String> ids(String address) {
        return ID.matcher(address.split("\\?", 2)[0])
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void noFormOfOneMunicipalityIsTakenFromTheOther() {
        Intruder oskar = intruders.stream()
                .filter(one -> one.who().endsWith("oskar"))
                .findFirst()
                .orElseThrow();
        Set<String> stood = Intruder.everything(world);
        Set<String> faults = new TreeSet<>();
        taken().filter(form -> form.who().startsWith(UPPSALA.id().toString())
                        && form.address().startsWith("/person/"))
                .forEach(form -> {
                    int status = oskar.post(form.address(), oskar.withNewProof(form.fields()))
                            .statusCode();
                    if (status != 404) {
                        faults.add("POST " + Intruder.shape(form.address()) + " answers " + status);
                    }
                });

        assertThat(faults).isEmpty();
        assertThat(Intruder.everything(world)).isEqualTo(stood);
    }
}
