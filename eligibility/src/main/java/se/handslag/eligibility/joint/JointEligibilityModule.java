package se.handslag.eligibility.joint;

import com.google.inject.AbstractModule;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.eligibility.joint.appointment.Appointments;
import se.handslag.eligibility.joint.appointment.InterviewTasks;
import se.handslag.eligibility.joint.appointment.records.AppointmentRows;
import se.handslag.eligibility.joint.appointment.records.JpaAppointments;
import se.handslag.eligibility.joint.compare.ComparingTeams;
import se.handslag.eligibility.joint.finding.FindingItems;
import se.handslag.eligibility.joint.finding.OwnFindings;
import se.handslag.eligibility.joint.finding.ReceivedFindings;
import se.handslag.eligibility.joint.finding.records.FindingRows;
import se.handslag.eligibility.joint.finding.records.JpaOwnFindings;
import se.handslag.eligibility.joint.identity.Identifications;
import se.handslag.eligibility.joint.identity.KnownPersons;
import se.handslag.eligibility.joint.identity.Registrations;
import se.handslag.eligibility.joint.identity.records.IdentificationRows;
import se.handslag.eligibility.joint.identity.records.JpaIdentifications;
import se.handslag.eligibility.joint.inflow.ReadingInflow;
import se.handslag.eligibility.joint.material.Materials;
import se.handslag.eligibility.joint.material.OtherSide;
import se.handslag.eligibility.joint.settle.DisputedCriteria;
import se.handslag.eligibility.joint.settle.FindingCopies;
import se.handslag.eligibility.joint.settle.SettlingFindings;
import se.handslag.eligibility.joint.settle.StandFaults;
import se.handslag.eligibility.joint.take.TakingCase;
import se.handslag.eligibility.joint.view.ReadingAssessment;

/** What eligibility brings to every authority. */
public final class JointEligibilityModule extends AbstractModule {
    /** The verbs that staff of any authority may use. */
    public static final Class<?>[] OFFERS = {
        SettlingFindings.class, ReadingAssessment.class, ReadingInflow.class, TakingCase.class, ComparingTeams.class
    };

    /** The row classes of every authority's store. */
    public static List<Class<?>> rows() {
        return Stream.of(FindingRows.all(), IdentificationRows.all(), AppointmentRows.all())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    protected void configure() {
        bind(StandFaults.class);
        bind(FindingCopies.class);
        bind(SettlingFindings.class);
        bind(OwnFindings.class).to(JpaOwnFindings.class);
        bind(JpaOwnFindings.class);
        bind(ReceivedFindings.class);
        bind(FindingItems.class);
        bind(Identifications.class).to(JpaIdentifications.class);
        bind(JpaIdentifications.class);
        bind(KnownPersons.class);
        bind(Registrations.class);
        bind(Appointments.class).to(JpaAppointments.class);
        bind(JpaAppointments.class);
        bind(InterviewTasks.class);
        bind(Materials.class);
        bind(OtherSide.class);
        bind(DisputedCriteria.class);
        bind(ReadingAssessment.class);
        bind(ReadingInflow.class);
        bind(TakingCase.class);
        bind(ComparingTeams.class);
    }
}
