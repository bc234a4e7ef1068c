package se.handslag.planning.joint.coordinate;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.coordinate.records.JpaCaseloadReasons;
import se.handslag.planning.joint.coordinate.records.JpaFurtherCoordinators;
import se.handslag.planning.joint.coordinate.records.JpaStaffAbsences;
import se.handslag.planning.joint.coordinate.records.StoredCoverFacts;

/** What coordinators, caseloads and cover bind at every authority. */
public final class CoordinateModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(FurtherCoordinators.class).to(JpaFurtherCoordinators.class);
        bind(JpaFurtherCoordinators.class);
        bind(StaffAbsences.class).to(JpaStaffAbsences.class);
        bind(JpaStaffAbsences.class);
        bind(CaseloadReasons.class).to(JpaCaseloadReasons.class);
        bind(JpaCaseloadReasons.class);
        bind(CoverFacts.class).to(StoredCoverFacts.class);
        bind(StoredCoverFacts.class);
        bind(CoverRelations.class);
        bind(CaseloadBook.class);
        bind(Holders.class);
        bind(GivingCases.class);
        bind(ExplainingCaseload.class);
        bind(ReadingTeam.class);
        bind(SettingAbsence.class);
        bind(CaseloadTasks.class);
    }
}
