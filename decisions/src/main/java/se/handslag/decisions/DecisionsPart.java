package se.handslag.decisions;

import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.decisions.municipality.MunicipalDecisionsModule;
import se.handslag.decisions.municipality.MunicipalErasureModule;
import se.handslag.decisions.municipality.approve.ApprovalTasks;
import se.handslag.decisions.municipality.consult.ConsultationRequestSource;
import se.handslag.decisions.municipality.consult.HearingAnswers;
import se.handslag.decisions.municipality.delegate.GuestRelations;
import se.handslag.decisions.municipality.records.DecisionRows;
import se.handslag.decisions.municipality.remind.AftermathReminders;
import se.handslag.decisions.municipality.remind.CarryingOutReminders;
import se.handslag.decisions.municipality.remind.DecisionReminders;
import se.handslag.decisions.region.RegionalDecisionsModule;
import se.handslag.decisions.region.commit.CareCommitmentSource;
import se.handslag.decisions.region.commit.CareReminders;
import se.handslag.decisions.region.consult.ConsultationAnswerSource;
import se.handslag.decisions.region.consult.ConsultationReminders;
import se.handslag.decisions.region.consult.HearingQuestions;
import se.handslag.decisions.region.records.ConsultationRows;
import se.handslag.eligibility.EligibilityPart;

/** Application, investigation, consultation, care commitment, decision and notice. */
@CompositionRoot(because = "it brings the municipality's verbs to municipalities and the region's to regions")
public final class DecisionsPart implements PlatformPart {
    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Set<Class<? extends PlatformPart>> needs() {
        return Set.of(EligibilityPart.class);
    }

    @Override
    public Set<String> texts() {
        return Set.of("se/handslag/decisions/texts", "se/handslag/decisions/export/texts");
    }

    @Override
    public void moveInto(AuthorityHouse house) {
        house.export(DecisionChapters::say);
        switch (house.authority().kind()) {
            case MUNICIPALITY ->
                house.rows(DecisionRows.all())
                        .install(new MunicipalDecisionsModule())
                        .offer(MunicipalDecisionsModule.verbs().toArray(Class<?>[]::new))
                        .offer(GrantedSupports.class)
                        .install(new MunicipalErasureModule())
                        .offer(MunicipalErasureModule.verbs().toArray(Class<?>[]::new))
                        .fates(MunicipalErasureModule::fates)
                        .relate(GuestRelations.class)
                        .disclose(ConsultationRequestSource.class)
                        .listen(HearingAnswers.class)
                        .derive(DecisionReminders.class)
                        .derive(CarryingOutReminders.class)
                        .derive(ApprovalTasks.class)
                        .derive(AftermathReminders.class);
            case REGION ->
                house.answer(DecisionItems.CONSULTATION_REQUEST)
                        .rows(ConsultationRows.all())
                        .install(new RegionalDecisionsModule())
                        .offer(RegionalDecisionsModule.verbs().toArray(Class<?>[]::new))
                        .disclose(ConsultationAnswerSource.class)
                        .disclose(CareCommitmentSource.class)
                        .listen(HearingQuestions.class)
                        .derive(ConsultationReminders.class)
                        .derive(CareReminders.class);
        }
    }
}
