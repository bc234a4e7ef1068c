package se.handslag.eligibility.municipality;

import com.google.inject.AbstractModule;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.eligibility.AssessmentValidity;
import se.handslag.eligibility.ConcludedAssessments;
import se.handslag.eligibility.municipality.conclude.ConcludingAssessments;
import se.handslag.eligibility.municipality.conclude.Conclusions;
import se.handslag.eligibility.municipality.conclude.CurrentConclusions;
import se.handslag.eligibility.municipality.conclude.ReadingConclusions;
import se.handslag.eligibility.municipality.conclude.records.ConclusionRows;
import se.handslag.eligibility.municipality.conclude.records.JpaConclusions;
import se.handslag.eligibility.municipality.contact.Contacts;
import se.handslag.eligibility.municipality.contact.ReadingContacts;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;
import se.handslag.eligibility.municipality.contact.WaitingContacts;
import se.handslag.eligibility.municipality.contact.records.ContactRows;
import se.handslag.eligibility.municipality.contact.records.JpaContacts;
import se.handslag.eligibility.municipality.identify.IdentifyingPersons;
import se.handslag.eligibility.municipality.identify.IdentityCopies;
import se.handslag.eligibility.municipality.interview.AppointmentCopies;
import se.handslag.eligibility.municipality.interview.BookingInterviews;

/** What eligibility brings to a municipality and to no region. */
public final class MunicipalEligibilityModule extends AbstractModule {
    /** The verbs that only municipal staff may use. */
    public static final Class<?>[] OFFERS = {
        RegisteringContacts.class,
        ReadingContacts.class,
        BookingInterviews.class,
        IdentifyingPersons.class,
        ConcludingAssessments.class,
        ReadingConclusions.class
    };

    private final AssessmentValidity validity;

    /** @param validity for how long concluded assessments are valid */
    public MunicipalEligibilityModule(AssessmentValidity validity) {
        this.validity = validity;
    }

    /** The row classes of a municipality's store. */
    public static List<Class<?>> rows() {
        return Stream.of(ContactRows.all(), ConclusionRows.all())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    protected void configure() {
        bind(Contacts.class).to(JpaContacts.class);
        bind(JpaContacts.class);
        bind(RegisteringContacts.class);
        bind(ReadingContacts.class);
        bind(WaitingContacts.class);
        bind(BookingInterviews.class);
        bind(AppointmentCopies.class);
        bind(IdentifyingPersons.class);
        bind(IdentityCopies.class);
        bind(Conclusions.class).to(JpaConclusions.class);
        bind(JpaConclusions.class);
        bind(ConcludedAssessments.class).to(CurrentConclusions.class);
        bind(CurrentConclusions.class);
        bind(AssessmentValidity.class).toInstance(validity);
        bind(ConcludingAssessments.class);
        bind(ReadingConclusions.class);
    }
}
