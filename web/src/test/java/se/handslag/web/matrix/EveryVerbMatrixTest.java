package se.handslag.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.REGION;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.RefusedAct;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Sample;
import se.handslag.core.fixture.TestPlatform;

/**
 * Everything that can be asked for at a desk, by everyone, about everybody: each cell has an answer that is written down, and none is
 * missing.
 *
 * <p>{@code verbs.txt} says of each verb what it is to the rules of access, and {@link Expected} what the rules then answer. A verb that is
 * not there fails the build: run this test with {@code -Dhandslag.write=true}, and read every line that differs before you keep it.
 *
 * <p>What someone at the region is told is read to its last word too: none of what is blocked from their unit may be in it, whether they ask
 * as the page does or by the very id of the note, the plan or the copy.
 *
 * <p>The verbs are tried in a unit of work that lets nothing be written, so that what is let in changes nothing for the next.
 */
class EveryVerbMatrixTest {
    private static final Path FILE = Path.of("src/test/resources/se/handslag/web/matrix/verbs.txt");

    /** How the unit that lets nothing be written ends, and what that tells. */
    private static final Map<String, String> STOPPED = Map.of(
            "Only readings are done together", "in",
            "The owner's login does nothing in the middle of another unit of work", "in",
            "Nothing in it said who read what", "not asked");

    /** The words of what is blocked that its own unit was told. */
    private static final Set<String> TOLD = new TreeSet<>();

    private static Town town;

    @BeforeAll
    static void open() {
        town = Town.on(Database.H2.stores());
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void everyVerbAnswersEveryoneAsIsWrittenDown() throws Exception {
        Map<String, String> found = new ConcurrentSkipListMap<>();
        List<String> faults = AtBoth.authorities(authority -> answers(authority, found));
        if (Boolean.getBoolean("handslag.write")) {
            write(found);
        }

        assertThat(faults).isEmpty();
        assertThat(TOLD)
                .as("what its own unit is told")
                .containsExactlyInAnyOrderElementsOf(
                        town.marked().stream().map(Marked::word).toList());
        assertThat(found).containsExactlyInAnyOrderEntriesOf(written()).hasSizeGreaterThan(150);
    }

    /** Asks for every verb at one authority. @return what is wrong with the answers */
    private static List<String> answers(Authority authority, Map<String, String> found) {
        List<String> faults = new ArrayList<>();
        for (Class<?> offered : offered(authority)) {
            for (Method method : verbs(offered)) {
                String name = authority.kind().code() + " " + offered.getSimpleName() + "." + signature(method);
                found.put(name, kind(authority, offered, method, name, faults));
            }
        }
        return faults;
    }

    /** What the verb is to the rules, told from how it answers; it must answer all cells alike as one kind. */
    private static String kind(Authority authority, Class<?> offered, Method method, String name, List<String> faults) {
        Map<String, String> answers = new TreeMap<>();
        Map<Who, Set<String>> told = new EnumMap<>(Who.class);
        for (Who who : Who.everyoneAt(authority)) {
            Actor actor = who.at(authority);
            Set<String> words = told.computeIfAbsent(who, any -> new TreeSet<>());
            for (Whose whose : Whose.values()) {
                Sample sample = new Sample(actor, town.caseId(whose), town.today());
                String answer = answer(offered, method, actor, sample, words);
                Arrays.stream(sample.isAboutTheCase() ? new Whose[] {whose} : Whose.values())
                        .forEach(alike -> answers.put(Expected.cell(who, alike), answer));
                if (!sample.isAboutTheCase()) {
                    break;
                }
            }
            if (authority.equals(REGION)) {
                askForWhatIsBlocked(offered, method, actor, words);
            }
        }
        Optional<Expected> fitting = Arrays.stream(Expected.values())
                .filter(kind -> kind.cells(authority).equals(answers))
                .findFirst();
        told.forEach((who, words) -> {
            if (authority.equals(REGION) && who == Who.OTHER_UNIT) {
                TOLD.addAll(words);
            } else if (authority.equals(REGION)
                    && !words.isEmpty()
                    && fitting.filter(kind -> kind.showsWhatIsBlocked(who)).isEmpty()) {
                faults.add(name + " tells " + who + " what is blocked: " + words);
            }
        });
        if (fitting.isEmpty()) {
            Expected closest = Arrays.stream(Expected.values())
                    .min(Comparator.comparingInt(
                            kind -> kind.differences(authority, answers).size()))
                    .orElseThrow();
            faults.add(name + " is not " + closest.word() + ": " + closest.differences(authority, answers));
            return "?";
        }
        return fitting.get().word();
    }

    /** Asks by the very ids of what is blocked. */
    private static void askForWhatIsBlocked(Class<?> offered, Method method, Actor actor, Set<String> words) {
        for (Marked marked : town.marked()) {
            Sample sample =
                    new Sample(actor, town.caseId(marked.whose()), town.today()).about(marked.kind(), marked.id());
            answer(offered, method, actor, sample, words);
            if (!sample.isAboutAnItem()) {
                return;
            }
        }
    }

    /** @param words where to put the words of what is blocked that the answer holds */
    private static String answer(Class<?> offered, Method method, Actor actor, Sample sample, Set<String> words) {
        Object[] arguments;
        try {
            arguments = Arrays.stream(method.getGenericParameterTypes())
                    .map(sample::of)
                    .toArray();
        } catch (IllegalArgumentException e) {
            return "no sample: " + e.getMessage();
        }
        try {
            Object value = town.use(actor, ReadingCaseFiles.class)
                    .together(actor, () -> call(offered, method, actor, arguments));
            String said = SaidInFull.of(value);
            town.marked().stream().map(Marked::word).filter(said::contains).forEach(words::add);
            return "in";
        } catch (AccessRefused refused) {
            return refused.rule().code();
        } catch (RefusedAct refused) {
            // The rules let them in, and then the verb had a no of its own.
            return "in";
        } catch (IllegalStateException e) {
            return STOPPED.getOrDefault(String.valueOf(e.getMessage()).split("[.:]")[0], "broke: " + e);
        } catch (RuntimeException e) {
            return "broke: " + e;
        }
    }

    private static Object call(Class<?> offered, Method method, Actor actor, Object[] arguments) {
        try {
            Object value = method.invoke(town.use(actor, offered), arguments);
            return value == null ? "nothing" : value;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> offered(Authority authority) {
        return town.platform().at(authority.id()).offers().stream()
                .filter(type -> !TestPlatform.isBackstage(type))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static List<Method> verbs(Class<?> offered) {
        return Arrays.stream(offered.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() > 0
                        && method.getParameterTypes()[0] == Actor.class)
                .sorted(Comparator.comparing(EveryVerbMatrixTest::signature))
                .toList();
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .skip(1)
                        .map(Class::getSimpleName)
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')');
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        try (InputStream in = EveryVerbMatrixTest.class.getResourceAsStream("verbs.txt")) {
            assertThat(in).as("verbs.txt").isNotNull();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int end = line.lastIndexOf(" : ");
                        rows.put(
                                line.substring(0, end).strip(),
                                line.substring(end + 3).strip());
                    });
        }
        return rows;
    }

    private static void write(Map<String, String> found) throws IOException {
        StringBuilder text = new StringBuilder(
                """
                # What each verb is to the rules of access: case, office, door or nobody. See Expected and EveryVerbMatrixTest.
                """);
        found.forEach(
                (name, kind) -> text.append(name).append(" : ").append(kind).append('\n'));
        Files.writeString(FILE, text);
    }
}
