package se.handslag.eligibility;

import java.util.Set;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.eligibility.joint.JointEligibilityModule;
import se.handslag.eligibility.joint.appointment.InterviewTasks;
import se.handslag.eligibility.joint.finding.FindingItems;
import se.handslag.eligibility.joint.settle.DisputedCriteria;
import se.handslag.eligibility.municipality.MunicipalEligibilityModule;
import se.handslag.eligibility.municipality.contact.WaitingContacts;
import se.handslag.eligibility.municipality.identify.IdentityCopies;
import se.handslag.eligibility.municipality.interview.AppointmentCopies;
import se.handslag.eligibility.region.RegionalEligibilityModule;
import se.handslag.eligibility.region.identify.HearingWhoItIs;
import se.handslag.eligibility.region.interview.HearingOfInterviews;

/** Contact, assessment interview, identity, findings and concluded assessments. */
@CompositionRoot(because = "it brings the municipality's verbs to municipalities and the region's to regions")
public final class EligibilityPart implements PlatformPart {
    private final AssessmentValidity validity;

    /** Assessments are valid for half a year. */
    public EligibilityPart() {
        this(AssessmentValidity.ORDINARY);
    }

    /** @param validity for how long concluded assessments are valid */
    public EligibilityPart(AssessmentValidity validity) {
        this.validity = validity;
    }

    @Override
    public String name() {
        return "eligibility";
    }

    @Override
    public Set<String> texts() {
        return Set.of("se/handslag/eligibility/texts", "se/handslag/eligibility/export/texts");
    }

    @Override
    public void moveInto(AuthorityHouse house) {
        house.rows(JointEligibilityModule.rows())
                .install(new JointEligibilityModule())
                .offer(JointEligibilityModule.OFFERS)
                .disclose(FindingItems.class)
                .derive(InterviewTasks.class)
                .derive(DisputedCriteria.class)
                .export(EligibilityPart::chapters);
        if (house.authority().kind() == AuthorityKind.MUNICIPALITY) {
            house.rows(MunicipalEligibilityModule.rows())
                    .fates(fates -> fates.keeps("advice", "advice leaves nothing about anyone"))
                    .install(new MunicipalEligibilityModule(validity))
                    .offer(MunicipalEligibilityModule.OFFERS)
                    .disclose(AppointmentCopies.class)
                    .disclose(IdentityCopies.class)
                    .derive(WaitingContacts.class);
        } else {
            house.install(new RegionalEligibilityModule())
                    .listen(HearingOfInterviews.class)
                    .listen(HearingWhoItIs.class);
        }
    }

    private static void chapters(ExportPlan plan) {
        plan.order("contact", "appointment", "identification", "finding", "concluded_assessment")
                .technical("concluded_assessment.explanation", "concluded_assessment.rests_on")
                .coded("contact.caller", "eligibility.caller.")
                .coded("contact.next_step", "eligibility.next-step.")
                .coded("identification.source", "eligibility.register.")
                .coded("finding.answer", "eligibility.answer.");
    }
}
