package se.handslag.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * <p>The verbs are tried in a unit of work that lets nothing be written, so that what is let in changes nothing for the next.
 */
class EveryVerbMatrixTest {
    private static final Path FILE = Path.of("src/test/resources/se/handslag/web/matrix/verbs.txt");

    /** How the unit that lets nothing be written ends, and what that tells. */
    private static final Map<String, String> STOPPED = Map.of(
            "Only readings are done together", "in",
            "The owner's login does nothing in the middle of another unit of work", "in",
            "Nothing in it said who read what", "not asked");

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
    void everyVerbAnswersEveryoneAsIsWrittenDown() throws IOException {
        Map<String, String> found = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (Authority authority : List.of(UPPSALA, REGION)) {
            for (Class<?> offered : offered(authority)) {
                for (Method method : verbs(offered)) {
                    String name = authority.kind().code() + " " + offered.getSimpleName() + "." + signature(method);
                    found.put(name, kind(authority, offered, method, name, faults));
                }
            }
        }
        if (Boolean.getBoolean("handslag.write")) {
            write(found);
        }

        assertThat(faults).isEmpty();
        assertThat(found).containsExactlyInAnyOrderEntriesOf(written()).hasSizeGreaterThan(150);
    }

    /** What the verb is to the rules, told from how it answers; it must answer all cells alike as one kind. */
    private static String kind(Authority authority, Class<?> offered, Method method, String name, List<String> faults) {
        Map<String, String> answers = new TreeMap<>();
        for (Who who : Who.everyoneAt(authority)) {
            for (Whose whose : Whose.values()) {
                answers.put(Expected.cell(who, whose), answer(authority, offered, method, who, whose));
            }
        }
        List<String> fitting = Arrays.stream(Expected.values())
                .filter(kind -> kind.cells(authority).equals(answers))
                .map(Expected::word)
                .toList();
        if (fitting.isEmpty()) {
            Expected closest = Arrays.stream(Expected.values())
                    .min(Comparator.comparingInt(
                            kind -> kind.differences(answers).size()))
                    .orElseThrow();
            faults.add(name + " is not " + closest.word() + ": " + closest.differences(answers));
            return "?";
        }
        return fitting.get(0);
    }

    private static String answer(Authority authority, Class<?> offered, Method method, Who who, Whose whose) {
        Actor actor = who.at(authority);
        Sample sample = new Sample(actor, town.caseId(whose), town.today());
        Object[] arguments;
        try {
            arguments = Arrays.stream(method.getGenericParameterTypes())
                    .map(sample::of)
                    .toArray();
        } catch (IllegalArgumentException e) {
            return "no sample: " + e.getMessage();
        }
        try {
            town.use(actor, ReadingCaseFiles.class).together(actor, () -> call(offered, method, actor, arguments));
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
