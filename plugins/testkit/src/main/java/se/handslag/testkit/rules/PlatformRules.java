package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;

/** The rules that the platform's own modules keep, and any part that is added to it: 1 to 17. */
public final class PlatformRules {
    private static final List<HouseRule> ALL = in(House.HANDSLAG);

    private PlatformRules() {}

    /** The rules in order. */
    public static List<HouseRule> all() {
        return ALL;
    }

    /**
     * Holds every rule against the classes and says everything that is wrong at once.
     *
     * @param atLeast how many classes must have been read, so that a scan of nothing does not pass
     * @throws AssertionError if too few classes were read or a rule is broken
     */
    public static void check(JavaClasses classes, int atLeast) {
        Inspection.of(ALL, classes, atLeast);
    }

    static List<HouseRule> in(House house) {
        return List.of(
                OwnershipMarks.everyClassSaysWhoOwnsIt(),
                OwnershipBoundary.municipalityAndRegionNeverSeeEachOther(),
                OwnershipBoundary.jointKnowsNeither(),
                OwnershipBoundary.neutralKnowsNoOwnedCode(),
                OwnershipBoundary.onlyCompositionRootsSeeTwoOwners(),
                OwnershipMarks.aPackageKeepsItsParentsOwner(),
                HandingOver.takesADisclosureGround(),
                News.eventsCarryIds(),
                News.listenersHearTheirOwn(),
                UseCases.takeAnActorFirst(),
                Rows.entitiesStayInRecords(),
                Rows.rowsPointAtTheirOwnOnly(),
                Rows.onlyRecordsTouchesTheDatabase(),
                FrontDoors.areTheOnlyWayIn(house),
                Technique.staysInItsPlace(house),
                PersonalDataCare.masksItselfAndNeverEntersExceptions(),
                Time.comesFromAClock());
    }
}
