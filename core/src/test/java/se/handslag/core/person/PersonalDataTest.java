package se.handslag.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.document.Block;

/** Every type that carries data about a person is filled with something secret and asked for its name. */
class PersonalDataTest {
    private static final String SECRET = "Hemlig";
    private static final String NUMBER = "191212121212";
    /** Of the series that Region Stockholm gives to those who have no number. */
    private static final ReserveNumber RESERVE = new ReserveNumber("reserve-number-stockholm", "991981000010");

    private static final LocalDate BORN = LocalDate.of(1912, 12, 12);

    @Test
    void saysNothingOfThePersonInItsName() throws Exception {
        List<String> seen = new ArrayList<>();
        for (Class<?> type : recordsWithPersonalData()) {
            String said = sample(type).toString();
            assertThat(said).as(type.getSimpleName()).doesNotContain(SECRET, "1912", "1981", "Sara");
            seen.add(type.getSimpleName());
        }

        assertThat(seen)
                .contains(
                        "CaseFile",
                        "Person",
                        "Note",
                        "NoteDraft",
                        "Task",
                        "Consent",
                        "Disclosure",
                        "ReceivedCopy",
                        "Item")
                .contains("SignNote", "KeepDraft", "WriteTask", "RecordConsent", "WithdrawConsent", "DiscloseItem")
                .contains("PersonName", "PersonalNumber", "AccessLogLine");
    }

    private static List<Class<?>> recordsWithPersonalData() throws Exception {
        Path classes = Path.of("target/classes");
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString();
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length())
                                .replace('/', '.')
                                .replace('\\', '.'),
                        false,
                        PersonalDataTest.class.getClassLoader());
                if (type.isRecord() && PersonalData.class.isAssignableFrom(type)) {
                    found.add(type);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The classes of core could not be read.", e);
        }
        return found;
    }

    private static Object sample(Class<?> type) throws Exception {
        if (type == ReserveNumber.class) {
            return RESERVE;
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(type, components[i]);
        }
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(Class<?> owner, RecordComponent component) throws Exception {
        Class<?> type = component.getType();
        if (type == String.class) {
            return text(owner, component.getName());
        } else if (type == Optional.class) {
            Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return Optional.of(inner instanceof Class<?> of ? simple(of) : Set.of());
        } else if (type == Set.class) {
            Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return Set.of(simple((Class<?>) inner));
        } else if (type == Map.class) {
            return Map.of("text", SECRET);
        } else if (type == List.class) {
            Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return List.of(inner instanceof Class<?> of ? simple(of) : List.of(SECRET));
        }
        return simple(type);
    }

    private static String text(Class<?> owner, String component) {
        if (IdentityNumber.class.isAssignableFrom(owner)) {
            return owner == CoordinationNumber.class ? "197010632391" : NUMBER;
        }
        // What a document is registered as is its id, and never a name.
        return switch (component) {
            case "municipality" -> "0380";
            case "reference" -> "2026-1";
            default -> SECRET;
        };
    }

    private static Object simple(Class<?> type) throws Exception {
        Map<Class<?>, Object> known = Map.ofEntries(
                Map.entry(String.class, SECRET),
                Map.entry(UUID.class, new UUID(1, 2)),
                Map.entry(Instant.class, Instant.parse("1912-12-12T12:12:12Z")),
                Map.entry(LocalDate.class, BORN),
                Map.entry(LocalDateTime.class, BORN.atTime(12, 12)),
                Map.entry(boolean.class, true),
                Map.entry(long.class, 1L),
                Map.entry(AuthorityId.class, AuthorityId.municipality("0380")),
                Map.entry(ItemKind.class, ItemKind.NOTE),
                Map.entry(StaffId.class, new StaffId("s1")),
                Map.entry(TeamId.class, new TeamId("team")),
                Map.entry(Period.class, new Period(BORN, BORN)),
                Map.entry(int.class, 1),
                Map.entry(Locale.class, Locale.forLanguageTag("sv")),
                Map.entry(Block.class, new Block.Paragraph(SECRET)),
                Map.entry(Signature.class, Signature.of(SARA, Instant.parse("1912-12-12T12:12:12Z"))),
                Map.entry(IdentityNumber.class, new PersonalNumber(NUMBER)));
        Object found = known.get(type);
        if (found != null) {
            return found;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        assertThat(type.isRecord() && !Modifier.isAbstract(type.getModifiers()))
                .as("a sample of " + type)
                .isTrue();
        return sample(type);
    }

    @Test
    void coversTheFileThatEverythingHangsOn() throws Exception {
        assertThat(sample(CaseFile.class).toString()).matches("CaseFile\\[[0-9a-f-]+ CONTACT]");
    }
}
