package se.handslag.testkit.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.function.Consumer;

/** Rule 14: modules meet at the front door, from right to left, and a part says what it needs. */
final class FrontDoors {
    private final House house;

    private FrontDoors(House house) {
        this.house = house;
    }

    static HouseRule areTheOnlyWayIn(House house) {
        FrontDoors doors = new FrontDoors(house);
        return new HouseRule(
                14,
                "parts use only what they declare, by the front door, from right to left and without cycles",
                "the modules read as the case does, and each can be understood, tested and replaced without the ones that follow",
                "use the root package of a module to your left; let news travel backwards as events; name the other part in"
                        + " needs(); ask a port instead of reaching into records",
                DecisionRecord.A_FRONT_DOOR_FOR_MODULES,
                CompositeArchRule.of(EachClass.must("use the front door", doors::look))
                        .and(EachClass.must("declare what they use", doors::declaresWhatItUses))
                        .and(slices().matching(house.root() + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                .allowEmptyShould(true)));
    }

    private void look(JavaClass subject, Consumer<String> fault) {
        String from = house.moduleOf(subject);
        for (Dependency dependency : subject.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            String to = house.moduleOf(target);
            if (!to.isEmpty() && !to.equals(from)) {
                String objection = objectionTo(from, to, target);
                if (!objection.isEmpty()) {
                    fault.accept(objection + ": " + dependency.getDescription());
                }
            }
        }
    }

    private String objectionTo(String from, String to, JavaClass target) {
        String targetPackage = target.getPackageName();
        if (Words.isInRecords(targetPackage) && !targetPackage.equals(house.room("core.records"))) {
            return "the records of " + to + " are nobody else's";
        }
        if (from.equals(House.CORE)) {
            return "core knows no other module";
        }
        int left = House.FEATURES.indexOf(to);
        int right = House.FEATURES.indexOf(from);
        if (right < 0 || to.equals(House.CORE)) {
            return "";
        }
        if (left < 0) {
            return from + " does not build on " + to;
        }
        if (left > right) {
            return from + " lies before " + to + " and does not know it";
        }
        return targetPackage.equals(house.room(to)) ? "" : to + " is entered by its root package";
    }

    private void declaresWhatItUses(JavaClass part, Consumer<String> fault) {
        if (!part.isAssignableTo(Words.PLATFORM_PART) || part.isInterface()) {
            return;
        }
        String from = house.moduleOf(part);
        if (!House.FEATURES.contains(from)) {
            return;
        }
        part.getPackage().getClassesInPackageTree().stream()
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .map(it -> it.getTargetClass().getBaseComponentType())
                .map(house::moduleOf)
                .filter(to -> House.FEATURES.contains(to) && !to.equals(from))
                .distinct()
                .filter(to -> !namesAPartOf(part, to))
                .forEach(to -> fault.accept(EachClass.place(part) + " needs " + to
                        + ", which its module uses, and does not say so in needs()"));
    }

    private boolean namesAPartOf(JavaClass part, String module) {
        return part.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(it -> house.moduleOf(it).equals(module) && it.isAssignableTo(Words.PLATFORM_PART));
    }
}
