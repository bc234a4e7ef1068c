package se.handslag.web.matrix;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.export.Wording;
import se.handslag.core.fixture.Persons;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalNumber;

/** Something of any type that a verb takes, about one case and otherwise of no interest. */
final class Sample {
    private static final UUID SOME_ID = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);

    private final Map<Class<?>, Object> known = new HashMap<>();
    private final LocalDate today;

    Sample(Actor actor, CaseId caseId, LocalDate today) {
        this.today = today;
        known.put(Actor.class, actor);
        known.put(CaseId.class, caseId);
        known.put(String.class, "Ett skäl som räcker");
        known.put(LocalDate.class, today);
        known.put(LocalDateTime.class, today.atTime(9, 0));
        known.put(Instant.class, Instant.EPOCH);
        known.put(Year.class, Year.from(today));
        known.put(UUID.class, SOME_ID);
        known.put(Period.class, new Period(today, today.plusMonths(1)));
        known.put(StaffId.class, actor.staff());
        known.put(TeamId.class, Persons.TEAM);
        known.put(ItemKind.class, ItemKind.NOTE);
        known.put(AuthorityId.class, actor.employer());
        known.put(Mandate.class, Mandate.CASE_WORKER);
        known.put(IdentityNumber.class, new PersonalNumber("199001019802"));
        known.put(PersonalNumber.class, new PersonalNumber("199001019802"));
        known.put(Locale.class, Locale.forLanguageTag("sv"));
        known.put(Wording.class, new Wording(Locale.forLanguageTag("sv"), key -> false, Sentence::key));
        known.put(boolean.class, true);
        known.put(Boolean.class, true);
        known.put(int.class, 1);
        known.put(Integer.class, 1);
        known.put(long.class, 1L);
        known.put(Long.class, 1L);
        known.put(byte[].class, new byte[0]);
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType());
        }
        return of((Class<?>) type);
    }

    private static Object generic(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        } else if (type == List.class) {
            return List.of();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Supplier.class) {
            return (Supplier<Object>) () -> "ingenting";
        } else if (type == Function.class) {
            return Function.identity();
        }
        throw new IllegalArgumentException("There is no sample of " + type.getName() + ".");
    }

    private Object of(Class<?> type) {
        Object value = known.get(type);
        if (value != null) {
            return value;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        } else if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalArgumentException("There is no sample of " + type.getName() + ".");
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            boolean year = component.getName().equals("year") && component.getType() == int.class;
            values.add(year ? (Object) (today.getYear() - 1) : of(component.getGenericType()));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("There is no sample of " + type.getName() + ".", e);
        }
    }
}
