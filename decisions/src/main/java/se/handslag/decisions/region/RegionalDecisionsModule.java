package se.handslag.decisions.region;

import com.google.inject.AbstractModule;
import java.util.List;
import se.handslag.decisions.region.consult.AnsweringConsultations;
import se.handslag.decisions.region.consult.ConsultationAnswerSource;
import se.handslag.decisions.region.consult.ConsultationInquiries;
import se.handslag.decisions.region.consult.ConsultationReminders;
import se.handslag.decisions.region.consult.HearingQuestions;
import se.handslag.decisions.region.records.JpaConsultationInquiries;

/** What is wired at a region. */
public final class RegionalDecisionsModule extends AbstractModule {
    /** What the region's staff may use. */
    public static List<Class<?>> verbs() {
        return List.of(AnsweringConsultations.class);
    }

    @Override
    protected void configure() {
        bind(ConsultationInquiries.class).to(JpaConsultationInquiries.class);
        bind(JpaConsultationInquiries.class);
        bind(AnsweringConsultations.class);
        bind(ConsultationAnswerSource.class);
        bind(HearingQuestions.class);
        bind(ConsultationReminders.class);
    }
}
