package se.handslag.web.municipality.decision.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.apply.Application;
import se.handslag.decisions.municipality.approve.ProposalPoint;
import se.handslag.decisions.municipality.approve.ProposalView;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.hear.OralHearing;
import se.handslag.decisions.municipality.investigate.InvestigationText;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Visit;

/**
 * A matter, with what those who handle it can do in it now.
 *
 * @param caseId whose
 * @param stage the code of where in the work it stands
 * @param day the Swedish day on which it is seen
 * @param application the one that waits for a decision; empty if none does
 * @param investigation of that application
 * @param communications what the person has been sent before the decision that comes next
 * @param hearings what the person has asked to say orally before it
 * @param proposal the proposal that waits for a second person or has come back; empty if there is none
 * @param acts everything that can be done in it, in the order of the work
 * @param decisions oldest first
 * @param appeals oldest first
 */
public record MatterAnswer(
        String caseId,
        String stage,
        LocalDate day,
        Optional<ApplicationAnswer> application,
        Optional<InvestigationAnswer> investigation,
        List<CommunicationAnswer> communications,
        List<HearingAnswer> hearings,
        Optional<ProposalAnswer> proposal,
        List<ActAnswer> acts,
        List<DecisionAnswer> decisions,
        List<AppealAnswer> appeals)
        implements PersonalData {
    /** The application that waits; codes of how it came and from whom. */
    public record ApplicationAnswer(String id, LocalDate arrivedOn, String form, String by, String appliedFor)
            implements PersonalData {
        static ApplicationAnswer of(Application it) {
            return new ApplicationAnswer(
                    it.id().toString(),
                    it.arrivedOn(),
                    it.form().code(),
                    it.by().code(),
                    it.appliedFor());
        }

        @Override
        public String toString() {
            return "ApplicationAnswer[" + id + "]";
        }
    }

    /** @param version of its text, which the next one is based on; 0 while nothing is written */
    public record InvestigationAnswer(String id, LocalDate openedOn, int version) {}

    /** @param replies how many times the person has answered */
    public record CommunicationAnswer(String id, LocalDate sentOn, LocalDate answerBy, int replies) {
        static CommunicationAnswer of(Communicated it) {
            return new CommunicationAnswer(
                    it.id().toString(),
                    it.sent().on(),
                    it.answerBy(),
                    it.replies().size());
        }
    }

    /** @param ended whether it has been held or declined */
    public record HearingAnswer(String id, String before, LocalDate askedOn, boolean ended) {
        static HearingAnswer of(OralHearing it) {
            return new HearingAnswer(
                    it.id().toString(),
                    it.before().code(),
                    it.askedOn(),
                    it.end().isPresent());
        }
    }

    /**
     * A proposal.
     *
     * @param id the proposal
     * @param kind the code of the kind of decision
     * @param waits whether it waits to be judged; else something of it has come back
     * @param toJudge the codes of the points that are to be judged
     * @param seen what the one who judges says that they have seen
     */
    public record ProposalAnswer(String id, String kind, boolean waits, List<String> toJudge, String seen) {
        static ProposalAnswer of(ProposalView it) {
            return new ProposalAnswer(
                    it.round().proposal().id().toString(),
                    it.round().proposal().kind().code(),
                    it.round().waits(),
                    it.toJudge().stream().sorted().map(ProposalPoint::code).toList(),
                    it.seen());
        }
    }

    static MatterAnswer of(Visit visit, MatterView view, Optional<ProposalView> proposal) {
        Matter matter = view.matter();
        return new MatterAnswer(
                matter.file().id().toString(),
                matter.file().stage().code(),
                view.day(),
                matter.openApplication().map(ApplicationAnswer::of),
                matter.openInvestigation()
                        .map(it -> new InvestigationAnswer(
                                it.id().toString(),
                                it.openedOn(),
                                matter.investigationText()
                                        .map(InvestigationText::version)
                                        .orElse(0))),
                matter.preparationNow().communicated().stream()
                        .map(CommunicationAnswer::of)
                        .toList(),
                matter.preparationNow().hearings().stream()
                        .map(HearingAnswer::of)
                        .toList(),
                proposal.map(ProposalAnswer::of),
                ActAnswer.of(visit, "/matter", view.acts(), MatterAct::code),
                matter.decisions().stream()
                        .map(it -> DecisionAnswer.of(visit, view, it))
                        .toList(),
                matter.aftermath().appeals().stream()
                        .map(it -> AppealAnswer.of(visit, view, it))
                        .toList());
    }

    @Override
    public String toString() {
        return "MatterAnswer[" + caseId + "]";
    }
}
