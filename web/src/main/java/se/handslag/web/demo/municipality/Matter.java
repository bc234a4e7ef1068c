package se.handslag.web.demo.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Period;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.law.SwedishCalendar;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.RegisterApplication;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.communicate.CommunicateMaterial;
import se.handslag.decisions.municipality.communicate.Communicating;
import se.handslag.decisions.municipality.communicate.RecordReply;
import se.handslag.decisions.municipality.communicate.RecordingReply;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.consult.AskConsultation;
import se.handslag.decisions.municipality.consult.AskingConsultation;
import se.handslag.decisions.municipality.consult.RecordConsultation;
import se.handslag.decisions.municipality.consult.RecordingConsultation;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.investigate.WriteInvestigation;
import se.handslag.decisions.municipality.investigate.WritingInvestigations;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** From the application to the notice of the decision, as the municipality's staff do it. */
public final class Matter {
    private Matter() {}

    /** The person applies. */
    public record Applied(Actor by, ApplicationForm form, String appliedFor) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new RegisterApplication(
                    telling.caseId(), telling.today(), form, AppliedBy.PERSON, Optional.empty(), appliedFor);
            telling.use(by, RegisteringApplications.class).handle(by, command).orElseThrow();
        }
    }

    /** The investigation is written. */
    public record Investigated(Actor by, String text) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, WritingInvestigations.class)
                    .handle(by, new WriteInvestigation(telling.caseId(), 0, text))
                    .orElseThrow();
        }
    }

    /** Something of the investigation is written and not yet saved. */
    public record InvestigationBegun(Actor by, String text) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, WritingInvestigations.class)
                    .keepDraft(by, new WriteInvestigation(telling.caseId(), 0, text))
                    .orElseThrow();
        }
    }

    /** The region is asked, on the person's consent. */
    public record Asked(Actor by, String question) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new AskConsultation(telling.caseId(), telling.otherThan(by), question, Basis.consent(), true);
            telling.use(by, AskingConsultation.class).handle(by, command).orElseThrow();
        }
    }

    /** The region was consulted in speech. */
    public record Spoke(Actor by, String with, String said) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command =
                    new RecordConsultation(telling.caseId(), with, telling.today(), ConsultationView.SUPPORTS, said);
            telling.use(by, RecordingConsultation.class).handle(by, command).orElseThrow();
        }
    }

    /** Support is granted. */
    public record Granted(Actor by, Period period, String reasons) implements Deed {
        @Override
        public void tell(Telling telling) {
            declare(telling, by);
            var command = new GrantSupport(telling.caseId(), period.from(), period.to(), reasons, "");
            telling.decided(telling.use(by, Granting.class)
                    .handle(by, command)
                    .orElseThrow()
                    .id());
        }
    }

    /** Support is extended. */
    public record Extended(Actor by, Period period, String restsOn, String reasons) implements Deed {
        @Override
        public void tell(Telling telling) {
            declare(telling, by);
            var command = new ExtendSupport(telling.caseId(), period.to(), restsOn, reasons, "");
            telling.decided(telling.use(by, Extending.class)
                    .handle(by, command)
                    .orElseThrow()
                    .id());
        }
    }

    /** The person is sent the material before a decision that may go against them. */
    public record Communicated(Actor by, int daysToAnswer) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new CommunicateMaterial(
                    telling.caseId(),
                    NoticeMethod.LETTER,
                    telling.today(),
                    SwedishCalendar.lastDayMovedPastHolidays(telling.today().plusDays(daysToAnswer)));
            telling.use(by, Communicating.class).handle(by, command).orElseThrow();
        }
    }

    /** The person answers the material that was sent last. */
    public record Replied(Actor by, String reply) implements Deed {
        @Override
        public void tell(Telling telling) {
            List<se.handslag.decisions.municipality.communicate.Communicated> sent = telling.use(
                            by, ReadingDecisions.class)
                    .matter(by, telling.caseId())
                    .orElseThrow()
                    .matter()
                    .preparationNow()
                    .communicated();
            var command = new RecordReply(
                    telling.caseId(), sent.get(sent.size() - 1).id(), telling.today(), ApplicationForm.ORAL, reply);
            telling.use(by, RecordingReply.class).handle(by, command).orElseThrow();
        }
    }

    /** Support is refused, after the person has been heard. */
    public record Refused(Actor by, String reasons) implements Deed {
        @Override
        public void tell(Telling telling) {
            declare(telling, by);
            var command = new RefuseSupport(telling.caseId(), reasons);
            telling.decided(telling.use(by, Refusing.class)
                    .handle(by, command)
                    .orElseThrow()
                    .id());
        }
    }

    /** Whoever decides says first that they have no conflict of interest, once in a case. */
    private static void declare(Telling telling, Actor by) {
        boolean declared = telling.use(by, ReadingDecisions.class)
                .matter(by, telling.caseId())
                .orElseThrow()
                .declared();
        if (!declared) {
            telling.use(by, DeclaringConflictOfInterest.class)
                    .handle(by, DeclareConflictOfInterest.none(telling.caseId()))
                    .orElseThrow();
        }
    }

    /** The person has got to know of the decision made last. */
    public record Notified(Actor by, NoticeMethod method, LocalDate sentOn) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new RecordNotice(
                    telling.caseId(), telling.decision(), method, sentOn, Optional.of(telling.today()));
            telling.use(by, RecordingNotice.class).handle(by, command).orElseThrow();
        }
    }
}
