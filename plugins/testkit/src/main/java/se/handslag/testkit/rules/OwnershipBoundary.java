package se.handslag.testkit.rules;

import static se.handslag.testkit.rules.Ownership.JOINT;
import static se.handslag.testkit.rules.Ownership.MUNICIPALITY;
import static se.handslag.testkit.rules.Ownership.NEUTRAL;
import static se.handslag.testkit.rules.Ownership.REGION;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Rules 2 to 5: who may see whom. */
final class OwnershipBoundary {
    private OwnershipBoundary() {}

    static HouseRule municipalityAndRegionNeverSeeEachOther() {
        return new HouseRule(
                2,
                "municipality and region never see each other, in either direction",
                "each authority decides its own matters and keeps its own record; secrecy stands between them"
                        + " (OSL 2009:400, 8 kap. 1 § with 25 and 26 kap.)",
                "say what both need in joint words, and let the other authority have a copy by disclosure",
                DecisionRecord.ONE_STORE_PER_AUTHORITY,
                EachClass.must("never see the other authority", (subject, fault) -> {
                    forbid(subject, MUNICIPALITY, Set.of(REGION), fault);
                    forbid(subject, REGION, Set.of(MUNICIPALITY), fault);
                }));
    }

    static HouseRule jointKnowsNeither() {
        return new HouseRule(
                3,
                "joint code knows neither authority's own code",
                "joint is a language that both speak; a word that knew one speaker could carry that one's secrets to the other",
                "move the code to the authority it knows, or let that authority's code call the joint one",
                DecisionRecord.JOINT_IS_A_LANGUAGE,
                EachClass.must(
                        "know neither authority",
                        (subject, fault) -> forbid(subject, JOINT, Set.of(MUNICIPALITY, REGION), fault)));
    }

    static HouseRule neutralKnowsNoOwnedCode() {
        return new HouseRule(
                4,
                "neutral code knows no owned code",
                "what everybody builds on must not lead to anybody's record",
                "move the code to the owner it knows, or mark it @CompositionRoot if all it does is to put the house together",
                DecisionRecord.OWNERSHIP_IN_THE_TREE,
                EachClass.must("know no owned code", (subject, fault) -> {
                    if (!Ownership.isCompositionRoot(subject)) {
                        forbid(subject, NEUTRAL, Set.of(JOINT, MUNICIPALITY, REGION), fault);
                    }
                }));
    }

    static HouseRule onlyCompositionRootsSeeTwoOwners() {
        return new HouseRule(
                5,
                "only composition roots see two owners, and they lie on nobody's ground",
                "the few places where both authorities are in reach of one line of code must be known by name",
                "split the class by owner; if it only wires the two, mark it @CompositionRoot(because = \"…\") and keep it"
                        + " out of the owners' packages",
                DecisionRecord.OWNERSHIP_IN_THE_TREE,
                EachClass.must("not see two owners", OwnershipBoundary::seesOneOwnerAtMost));
    }

    private static void seesOneOwnerAtMost(JavaClass subject, Consumer<String> fault) {
        if (Ownership.isCompositionRoot(subject)) {
            if (Ownership.said(Marks.onPackageOf(subject)).isAnAuthority()) {
                fault.accept(EachClass.place(subject) + " is a composition root on an authority's own ground");
            }
            return;
        }
        List<Dependency> onMunicipality = new ArrayList<>();
        List<Dependency> onRegion = new ArrayList<>();
        for (Dependency dependency : subject.getDirectDependenciesFromSelf()) {
            Ownership owner = Ownership.of(dependency.getTargetClass());
            if (owner == MUNICIPALITY) {
                onMunicipality.add(dependency);
            } else if (owner == REGION) {
                onRegion.add(dependency);
            }
        }
        if (!onMunicipality.isEmpty() && !onRegion.isEmpty()) {
            fault.accept(EachClass.place(subject) + " sees both owners: "
                    + onMunicipality.get(0).getDescription() + "; "
                    + onRegion.get(0).getDescription());
        }
    }

    private static void forbid(JavaClass subject, Ownership from, Set<Ownership> targets, Consumer<String> fault) {
        if (Ownership.of(subject) != from) {
            return;
        }
        for (Dependency dependency : subject.getDirectDependenciesFromSelf()) {
            Ownership target = Ownership.of(dependency.getTargetClass());
            if (targets.contains(target)) {
                fault.accept(from + " uses " + target + ": " + dependency.getDescription());
            }
        }
    }
}
