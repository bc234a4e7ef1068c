package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Rules 11 to 13: where the database is known, and what a row may point at. */
final class Rows {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final List<String> MAPPED =
            List.of(ENTITY, "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");
    private static final Set<String> OWNER_WORDS = Set.of("municipality", "region", "joint", "records");
    private static final List<String> STORAGE = List.of(
            "jakarta.persistence",
            "org.eclipse.persistence",
            "java.sql",
            "javax.sql",
            "org.flywaydb",
            "com.zaxxer.hikari",
            "org.h2",
            "org.postgresql");
    private static final String DATA_SOURCE = "javax.sql.DataSource";

    private Rows() {}

    static HouseRule entitiesStayInRecords() {
        return new HouseRule(
                11,
                "entities lie in ..records.., package-private, with private fields",
                "a row can be changed by whoever holds it; the domain is values that cannot",
                "move the row to the verb's or owner's records package, take away public, make its fields private, and"
                        + " let it translate itself with from(..) and toDomain()",
                DecisionRecord.ROWS_STAY_IN_RECORDS,
                EachClass.must("stay in records", Rows::staysInRecords));
    }

    static HouseRule rowsPointAtTheirOwnOnly() {
        return new HouseRule(
                12,
                "rows never point at another owner or module",
                "a relation is a join, and a join across owners reads a record that is not yours",
                "keep the id as a value in the row, and ask the other module's front door for the rest",
                DecisionRecord.ONE_STORE_PER_AUTHORITY,
                EachClass.must("point at their own only", Rows::pointsAtItsOwn));
    }

    static HouseRule onlyRecordsTouchesTheDatabase() {
        return new HouseRule(
                13,
                "only records touches JPA, JDBC and Flyway",
                "the law should read without a database, and each store has one door with a log at it",
                "put a port (a plural, such as Decisions) in the domain and write its Jpa… class in ..records..",
                DecisionRecord.ROWS_STAY_IN_RECORDS,
                EachClass.must("not touch the database", Rows::leavesTheDatabaseAlone));
    }

    private static void staysInRecords(JavaClass subject, Consumer<String> fault) {
        if (!isMapped(subject)) {
            return;
        }
        if (!Words.isInRecords(subject.getPackageName())) {
            fault.accept(EachClass.place(subject) + " is mapped to a table and lies outside records");
        }
        if (subject.isAnnotatedWith(ENTITY) && isOpen(subject.getModifiers())) {
            fault.accept(EachClass.place(subject) + " is an entity and not package-private");
        }
        for (JavaField field : subject.getFields()) {
            if (!field.getModifiers().contains(JavaModifier.STATIC)
                    && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !field.getModifiers().contains(JavaModifier.PRIVATE)) {
                fault.accept(field.getFullName() + " is not private in " + field.getSourceCodeLocation());
            }
        }
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static void pointsAtItsOwn(JavaClass subject, Consumer<String> fault) {
        if (!isMapped(subject)) {
            return;
        }
        for (Dependency dependency : subject.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!isMapped(target)) {
                continue;
            }
            Ownership own = Ownership.of(subject);
            Ownership other = Ownership.of(target);
            if (own != other && other != Ownership.NEUTRAL) {
                fault.accept("a row of " + own + " points at a row of " + other + ": " + dependency.getDescription());
            }
            if (target.isAnnotatedWith(ENTITY) && !moduleOf(subject).equals(moduleOf(target))) {
                fault.accept("a row of " + moduleOf(subject) + " points at a row of " + moduleOf(target) + ": "
                        + dependency.getDescription());
            }
        }
    }

    /** What lies above the first folder named after an owner, or else above {@code records}. */
    private static String moduleOf(JavaClass subject) {
        StringBuilder module = new StringBuilder();
        for (String word : subject.getPackageName().split("\\.")) {
            if (OWNER_WORDS.contains(word) && module.length() > 0) {
                break;
            }
            module.append(module.length() == 0 ? "" : ".").append(word);
        }
        return module.toString();
    }

    private static boolean isMapped(JavaClass subject) {
        return MAPPED.stream().anyMatch(subject::isAnnotatedWith);
    }

    private static void leavesTheDatabaseAlone(JavaClass subject, Consumer<String> fault) {
        if (Words.isInRecords(subject.getPackageName())) {
            return;
        }
        boolean passesItOn =
                Words.isIn(subject.getPackageName(), Words.PLATFORM) || Ownership.isCompositionRoot(subject);
        for (Dependency dependency : subject.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            boolean onlyPassed = passesItOn && target.getName().equals(DATA_SOURCE);
            if (Words.isInAny(target.getPackageName(), STORAGE) && !onlyPassed) {
                fault.accept(dependency.getDescription());
            }
        }
    }
}
