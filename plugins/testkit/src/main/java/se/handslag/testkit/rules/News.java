package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Rules 8 and 9: what an event carries, and who hears it. */
final class News {
    private static final Set<String> PLAIN = Set.of(
            "java.util.UUID",
            "java.time.LocalDate",
            "java.time.Instant",
            "se.handslag.core.authority.AuthorityId",
            "se.handslag.core.casework.ItemKind",
            "se.handslag.core.casework.TeamId");
    private static final Set<String> AROUND = Set.of("java.util.Optional", "java.util.List", "java.util.Set");

    private News() {}

    static HouseRule eventsCarryIds() {
        return new HouseRule(
                8,
                "events carry ids, dates and codes, not content",
                "an event lies in an outbox and is heard by code that its sender does not know; content there would be a"
                        + " disclosure that nobody decided",
                "make the event a record of ids, dates and enums, and let the listener read what it may read",
                DecisionRecord.ONE_STORE_PER_AUTHORITY,
                EachClass.must("carry ids only", News::carriesIds));
    }

    static HouseRule listenersHearTheirOwn() {
        return new HouseRule(
                9,
                "listeners hear their own, joint or neutral events",
                "to be told that something has happened at the other authority is to be told something about the person",
                "let the authority that the event belongs to listen, and hand over what the other may know by disclosure",
                DecisionRecord.ONE_STORE_PER_AUTHORITY,
                EachClass.must("hear only its own", News::hearsItsOwn));
    }

    private static void carriesIds(JavaClass subject, Consumer<String> fault) {
        if (!subject.isAssignableTo(Words.EVENT) || subject.isInterface()) {
            return;
        }
        if (!subject.isRecord()) {
            fault.accept(EachClass.place(subject) + " is an event and not a record");
        }
        for (JavaField field : subject.getFields()) {
            if (!field.getModifiers().contains(JavaModifier.STATIC) && !isAllowed(field.getType())) {
                fault.accept(field.getFullName() + " is content of type "
                        + field.getType().getName() + " in " + field.getSourceCodeLocation());
            }
        }
    }

    private static boolean isAllowed(JavaType type) {
        if (type instanceof JavaParameterizedType around) {
            return AROUND.contains(around.toErasure().getName())
                    && around.getActualTypeArguments().stream().allMatch(News::isAllowed);
        }
        JavaClass raw = type.toErasure();
        return PLAIN.contains(raw.getName()) || raw.isEnum() || isId(raw);
    }

    private static boolean isId(JavaClass type) {
        List<JavaField> components = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && components.size() == 1
                && Set.of("java.util.UUID", "java.lang.String")
                        .contains(components.get(0).getRawType().getName());
    }

    /** What a listener hears is the event that its {@code on} takes, whether the listener wrote it or inherited it. */
    private static void hearsItsOwn(JavaClass subject, Consumer<String> fault) {
        if (!subject.isAssignableTo(Words.EVENT_LISTENER) || subject.isInterface()) {
            return;
        }
        Ownership listener = Ownership.of(subject);
        subject.getAllMethods().stream()
                .filter(method -> method.getName().equals("on"))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .filter(type -> type.isAssignableTo(Words.EVENT))
                .distinct()
                .forEach(event -> {
                    Ownership sender = Ownership.of(event);
                    if (sender != listener && sender != Ownership.JOINT && sender != Ownership.NEUTRAL) {
                        fault.accept(EachClass.place(subject) + " is " + listener + " and listens for "
                                + event.getName() + ", which is " + sender);
                    }
                });
    }
}
