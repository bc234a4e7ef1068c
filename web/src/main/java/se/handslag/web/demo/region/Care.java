package se.handslag.web.demo.region;

import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.Basis;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.region.commit.AcceptCareCommitment;
import se.handslag.decisions.region.commit.AcceptingCareCommitment;
import se.handslag.decisions.region.commit.CareRefusalReason;
import se.handslag.decisions.region.commit.EndCareCommitment;
import se.handslag.decisions.region.commit.EndingCareCommitment;
import se.handslag.decisions.region.commit.HandOver;
import se.handslag.decisions.region.commit.NamedContact;
import se.handslag.decisions.region.commit.ReadingCareCommitments;
import se.handslag.decisions.region.commit.RefuseCareCommitment;
import se.handslag.decisions.region.commit.RefusingCareCommitment;
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
                    .handle(by, new AnswerConsultation(telling.caseId(), question, view, text, Basis.consent(), true))
                    .orElseThrow();
        }
    }

    /** The care plan is made with the person; the municipality may get a copy on their consent. */
    public record Planned(Actor by, PlanWords words, boolean copied) implements Deed {
        @Override
        public void tell(Telling telling) {
            SavePlan command = SavePlan.of(telling.caseId(), Revision.UNSAVED, words.content(telling));
            telling.use(by, SavingCarePlan.class)
                    .handle(
                            by,
                            copied ? command.withCopyTo(telling.otherThan(by)).seen(true) : command)
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

    /** The region takes on the care until further notice; the municipality may be told on the person's consent. */
    public record TakenOn(Actor by, String undertakes, Optional<Actor> contact, boolean told) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, AcceptingCareCommitment.class)
                    .handle(
                            by,
                            new AcceptCareCommitment(
                                    telling.caseId(),
                                    said(telling, by),
                                    telling.today(),
                                    undertakes,
                                    contact.map(NamedContact::of),
                                    copy(telling, by, told)))
                    .orElseThrow();
        }
    }

    /** The region declines, and the municipality is told on the person's consent. */
    public record Declined(Actor by, CareRefusalReason reason, String words) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, RefusingCareCommitment.class)
                    .handle(
                            by,
                            new RefuseCareCommitment(
                                    telling.caseId(), said(telling, by), reason, words, copy(telling, by, true)))
                    .orElseThrow();
        }
    }

    /** What the region had taken on ends today, and the municipality is told on the person's consent. */
    public record CommitmentEnded(Actor by, String reason) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, EndingCareCommitment.class)
                    .handle(
                            by,
                            new EndCareCommitment(
                                    telling.caseId(),
                                    said(telling, by),
                                    telling.today(),
                                    reason,
                                    copy(telling, by, true)))
                    .orElseThrow();
        }
    }

    private static int said(Telling telling, Actor by) {
        return telling.use(by, ReadingCareCommitments.class)
                .matter(by, telling.caseId())
                .orElseThrow()
                .matter()
                .statements()
                .size();
    }

    private static Optional<HandOver> copy(Telling telling, Actor by, boolean told) {
        return told ? Optional.of(HandOver.onConsent(telling.otherThan(by)).seen(true)) : Optional.empty();
    }
}
