package se.handslag.decisions.municipality.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Period;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.apply.Application;
import se.handslag.decisions.municipality.approve.Approval;
import se.handslag.decisions.municipality.approve.Contribution;
import se.handslag.decisions.municipality.carryout.CarryingOutFact;
import se.handslag.decisions.municipality.commit.KnownCareCommitment;
import se.handslag.decisions.municipality.conflict.ConflictDeclaration;
import se.handslag.decisions.municipality.consult.Consultation;
import se.handslag.decisions.municipality.delegate.DelegationOrder;
import se.handslag.decisions.municipality.delegate.Guest;
import se.handslag.decisions.municipality.investigate.Investigation;
import se.handslag.decisions.municipality.investigate.InvestigationText;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.prepare.Preparation;
import se.handslag.eligibility.ConcludedAssessment;

/**
 * One person's matter about support (ärende), as it stands at one moment.
 *
 * @param file the municipality's file
 * @param team the team, if this installation has it
 * @param applications newest first
 * @param investigation the investigation of the application that waits for a decision, or else of the newest
 * @param texts the versions of its text, newest first
 * @param consultations oldest first
 * @param assessment the assessment concluded last
 * @param assessmentIsStale whether something it rests on has changed since
 * @param decisions oldest first
 * @param notices those that stand, oldest first
 * @param carryingOut what is recorded of carrying its decisions out, as it was recorded
 * @param aftermath what else has happened to the decisions
 * @param delegation the delegation order in force today
 * @param careCommitment how the region's care commitment stands, as far as this municipality has been told
 * @param approval how it stands with four eyes
 * @param preparation what has been done in it before a decision
 */
public record Matter(
        CaseFile file,
        Optional<LoadedTeam> team,
        List<Application> applications,
        Optional<Investigation> investigation,
        List<InvestigationText> texts,
        List<Consultation> consultations,
        Optional<ConcludedAssessment> assessment,
        boolean assessmentIsStale,
        List<MunicipalDecision> decisions,
        List<Notice> notices,
        List<CarryingOutFact> carryingOut,
        Aftermath aftermath,
        Optional<DelegationOrder> delegation,
        Optional<KnownCareCommitment> careCommitment,
        Approval approval,
        Preparation preparation)
        implements PersonalData {
    private static final UUID NOTHING = new UUID(0, 0);

    public Matter {
        applications = List.copyOf(applications);
        texts = List.copyOf(texts);
        consultations = List.copyOf(consultations);
        decisions = List.copyOf(decisions);
        notices = List.copyOf(notices);
        carryingOut = List.copyOf(carryingOut);
    }

    /** Whether the actor's employer has given them matters to handle. */
    public static boolean handles(Actor actor) {
        boolean entrusted = actor.may(Mandate.CASE_WORKER)
                || actor.may(Mandate.DECISION_MAKER)
                || actor.may(Mandate.HEAD_OF_SERVICE);
        // Another authority's employee decides what an agreement says, and handles nothing.
        return entrusted && !Guest.isGuest(actor.staff());
    }

    /** Whether the actor has said that they have a conflict of interest in it, and therefore does nothing more in it. */
    public boolean isDisqualified(Actor actor) {
        return preparation
                .declared(actor.staff())
                .filter(ConflictDeclaration::disqualifies)
                .isPresent();
    }

    /** Whether the actor has said if they have a conflict of interest in it. */
    public boolean hasDeclared(Actor actor) {
        return preparation.declared(actor.staff()).isPresent();
    }

    /** What a decision would be about now: the application that waits for one, or else the decision that grants the support in force. */
    public Optional<UUID> subject() {
        return openApplication().map(it -> it.id().value()).or(() -> latestSupport()
                .map(it -> it.decision().id().value()));
    }

    /** What has been done before a decision about that. */
    public Preparation preparationNow() {
        return preparation.about(subject().orElse(NOTHING));
    }

    /** The application that waits for a decision. */
    public Optional<Application> openApplication() {
        return open(applications, decisions);
    }

    static Optional<Application> open(List<Application> applications, List<MunicipalDecision> decisions) {
        return applications.stream()
                .filter(application -> decisions.stream()
                        .filter(decision -> decision.kind().settlesTheApplication())
                        .noneMatch(decision ->
                                decision.particulars().material().application().equals(application.id())))
                .findFirst();
    }

    /** The investigation of the application that waits for a decision. */
    public Optional<Investigation> openInvestigation() {
        return openApplication().flatMap(open -> investigation);
    }

    /** The text that is in force of that investigation. */
    public Optional<InvestigationText> investigationText() {
        return openInvestigation().flatMap(open -> texts.stream().findFirst());
    }

    /** What the team says about the municipality's decisions. */
    public Optional<DecisionPolicy> policy() {
        return team.flatMap(known -> known.blueprint().decisionPolicies().stream()
                .filter(policy -> policy.owner() == Owner.MUNICIPALITY)
                .findFirst());
    }

    /** Whether the region takes part in the team, and is therefore consulted. */
    public boolean asksTheRegion() {
        return team.filter(known -> known.manifest().owners().contains(Owner.REGION))
                .isPresent();
    }

    /** Whether the team's admission rests on the region's care commitment too. */
    public boolean restsOnCareCommitment() {
        return policy().filter(DecisionPolicy::restsOnCareCommitment).isPresent();
    }

    /** The consultations about the open application, oldest first. */
    public List<Consultation> consultationsNow() {
        Optional<LocalDate> applied = openApplication().map(Application::arrivedOn);
        return consultations.stream()
                .filter(held -> applied.filter(day -> !held.on().isBefore(day)).isPresent())
                .toList();
    }

    /** Every period of support that the decisions leave. */
    public List<Period> grantedPeriods() {
        return SupportInForce.of(decisions).stream().map(SupportInForce::period).toList();
    }

    /** The support that ends last among what the decisions leave. */
    public Optional<SupportInForce> latestSupport() {
        return SupportInForce.last(decisions);
    }

    /** Which of its decisions take two people: the strictest that the team asks today, and that anyone has asked of the investigation. */
    public FourEyes fourEyes() {
        return policy().map(DecisionPolicy::fourEyes).orElse(FourEyes.NEVER).orStricter(approval.kept());
    }

    /** Whether a decision of this kind is prepared by one and approved by another. */
    public boolean takesTwo(DecisionKind kind) {
        return switch (fourEyes()) {
            case NEVER -> false;
            case AGAINST_THE_PERSON -> kind.mayGoAgainstThePerson();
            case ALWAYS -> true;
        };
    }

    /** The same matter with something else about to be done with it. */
    public Matter at(Approval.Step step) {
        return new Matter(
                file,
                team,
                applications,
                investigation,
                texts,
                consultations,
                assessment,
                assessmentIsStale,
                decisions,
                notices,
                carryingOut,
                aftermath,
                delegation,
                careCommitment,
                approval.at(step),
                preparation);
    }

    /** What the actor has done towards a decision in it; empty if nothing. */
    public Optional<Contribution> contributionBy(Actor actor) {
        return approval.by(actor).or(() -> consultations.stream()
                .flatMap(held -> held.answer().stream())
                .filter(answer ->
                        Guest.id(answer.by().authority(), answer.by().staff()).equals(actor.staff()))
                .findFirst()
                .map(answer -> new Contribution(actor.staff(), "consultation.answer")));
    }

    /** The decision of the matter with this id. */
    public Optional<MunicipalDecision> decision(DecisionId id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "Matter[" + file.id() + "]";
    }
}
