package se.handslag.decisions.region;

import com.google.inject.AbstractModule;
import java.util.List;
import se.handslag.decisions.region.commit.AcceptingCareCommitment;
import se.handslag.decisions.region.commit.CareCommitmentSource;
import se.handslag.decisions.region.commit.CareMatters;
import se.handslag.decisions.region.commit.CareReminders;
import se.handslag.decisions.region.commit.CareStatements;
import se.handslag.decisions.region.commit.ChangingFixedCareContact;
import se.handslag.decisions.region.commit.EndingCareCommitment;
import se.handslag.decisions.region.commit.ReadingCareCommitments;
import se.handslag.decisions.region.commit.RefusingCareCommitment;
import se.handslag.decisions.region.commit.Stating;
import se.handslag.decisions.region.commit.Telling;
import se.handslag.decisions.region.commit.TellingOfCare;
import se.handslag.decisions.region.commit.VerifyingCareCommitments;
import se.handslag.decisions.region.consult.AnsweringConsultations;
import se.handslag.decisions.region.consult.ConsultationAnswerSource;
import se.handslag.decisions.region.consult.ConsultationInquiries;
import se.handslag.decisions.region.consult.ConsultationReminders;
import se.handslag.decisions.region.consult.HearingQuestions;
import se.handslag.decisions.region.records.JpaCareStatements;
import se.handslag.decisions.region.records.JpaConsultationInquiries;

/** What is wired at a region. */
public final class RegionalDecisionsModule extends AbstractModule {
    /** What the region's staff may use. */
    public static List<Class<?>> verbs() {
        return List.of(
                AnsweringConsultations.class,
                AcceptingCareCommitment.class,
                RefusingCareCommitment.class,
                ChangingFixedCareContact.class,
                EndingCareCommitment.class,
                TellingOfCare.class,
                ReadingCareCommitments.class,
                VerifyingCareCommitments.class);
    }

    @Override
    protected void configure() {
        bind(ConsultationInquiries.class).to(JpaConsultationInquiries.class);
        bind(JpaConsultationInquiries.class);
        bind(CareStatements.class).to(JpaCareStatements.class);
        bind(JpaCareStatements.class);
        verbs().forEach(verb -> bind(verb));
        bind(ConsultationAnswerSource.class);
        bind(HearingQuestions.class);
        bind(ConsultationReminders.class);
        bind(CareMatters.class);
        bind(Stating.class);
        bind(Telling.class);
        bind(CareCommitmentSource.class);
        bind(CareReminders.class);
    }
}
