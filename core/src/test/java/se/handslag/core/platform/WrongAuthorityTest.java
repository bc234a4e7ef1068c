package se.handslag.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Sample;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.records.WrongAuthority;

/** The third layer of the boundary: whoever gets hold of another authority's verb is refused by it, whatever the verb. */
class WrongAuthorityTest {

    @Test
    void isRefusedByEveryVerbThatCoreOffers() {
        try (TestPlatform world = TestPlatform.on(Database.H2).start()) {
            CaseId kim = world.openCase(SARA, NILS);
            int before =
                    world.use(SARA, ReadingAccessLog.class).about(SARA, kim).size();
            List<String> tried = new ArrayList<>();
            Set<String> letIn = new TreeSet<>();

            for (Class<?> verb : offeredByCore()) {
                for (Method method : verb.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && method.getParameterCount() > 0
                            && method.getParameterTypes()[0] == Actor.class) {
                        tried.add(verb.getSimpleName() + "." + method.getName());
                        for (Actor stranger : List.of(NILS, OSKAR)) {
                            if (!isRefused(world, verb, method, stranger, kim)) {
                                letIn.add(verb.getSimpleName() + "." + method.getName());
                            }
                        }
                    }
                }
            }

            assertThat(letIn).isEmpty();
            assertThat(tried).hasSizeGreaterThan(15).contains("SigningNotes.handle", "Disclosing.handle");
            assertThat(world.use(SARA, ReadingAccessLog.class).about(SARA, kim)).hasSize(before + 1);
        }
    }

    private static Set<Class<?>> offeredByCore() {
        try (Platform platform = Platform.builder()
                .authority(UPPSALA, StoreSettings.inMemory(UPPSALA.id()))
                .start()) {
            return platform.at(UPPSALA.id()).offers();
        }
    }

    private static boolean isRefused(TestPlatform world, Class<?> verb, Method method, Actor stranger, CaseId caseId) {
        try {
            call(world, verb, method, stranger, caseId);
            return false;
        } catch (WrongAuthority refused) {
            return true;
        } catch (Throwable other) {
            throw new AssertionError(verb.getSimpleName() + "." + method.getName(), other);
        }
    }

    private static void call(TestPlatform world, Class<?> verb, Method method, Actor stranger, CaseId caseId)
            throws Throwable {
        Sample sample = new Sample(stranger, caseId, TestPlatform.FIRST_DAY);
        Object[] arguments =
                Arrays.stream(method.getGenericParameterTypes()).map(sample::of).toArray();
        try {
            method.invoke(world.use(SARA, verb), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
