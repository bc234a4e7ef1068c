package se.handslag.web.demo.region;

import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.Ground;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.region.consult.AnswerConsultation;
import se.handslag.decisions.region.consult.AnsweringConsultations;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.region.discharge.CloseCareFile;
import se.handslag.planning.region.discharge.ClosingCareFile;
import se.handslag.planning.region.plan.SavingCarePlan;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;
import se.handslag.web.demo.joint.PlanWords;

/** What the region's staff alone do. */
public final class Care {
    private Care() {}

    /** The question that came last is answered, on the person's consent. */
    public record Answered(Actor by, ConsultationView view, String text) implements Deed {
        @Override
        public void tell(Telling telling) {
            AnsweringConsultations answering = telling.use(by, AnsweringConsultations.class);
            var question = answering.about(by, telling.caseId()).get(0).id();
            answering
                    .handle(by, new AnswerConsultation(telling.caseId(), question, view, text, Ground.CONSENT, ""))
                    .orElseThrow();
        }
    }

    /** The care plan is made with the person; the municipality may get a copy on their consent. */
    public record Planned(Actor by, PlanWords words, boolean copied) implements Deed {
        @Override
        public void tell(Telling telling) {
            SavePlan command = SavePlan.of(telling.caseId(), Revision.UNSAVED, words.content(telling));
            telling.use(by, SavingCarePlan.class)
                    .handle(by, copied ? command.withCopyTo(telling.otherThan(by)) : command)
                    .orElseThrow();
        }
    }

    /** The region's own file is closed, today. */
    public record Ended(Actor by, DischargeReason reason, String summary) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, ClosingCareFile.class)
                    .handle(by, new CloseCareFile(telling.caseId(), telling.today(), reason, summary))
                    .orElseThrow();
        }
    }
}
