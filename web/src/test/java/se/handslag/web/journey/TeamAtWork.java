package se.handslag.web.journey;

import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.platform.Platform;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.RegisterApplication;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.consult.AskConsultation;
import se.handslag.decisions.municipality.consult.AskingConsultation;
import se.handslag.decisions.municipality.delegate.AdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.investigate.WriteInvestigation;
import se.handslag.decisions.municipality.investigate.WritingInvestigations;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.decisions.region.consult.AnswerConsultation;
import se.handslag.decisions.region.consult.AnsweringConsultations;
import se.handslag.eligibility.AssessmentItems;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.joint.identity.RegisterSource;
import se.handslag.eligibility.joint.settle.CannotSettle;
import se.handslag.eligibility.joint.settle.SettleFindings;
import se.handslag.eligibility.joint.settle.Settled;
import se.handslag.eligibility.joint.settle.SettlingFindings;
import se.handslag.eligibility.joint.settle.Stand;
import se.handslag.eligibility.joint.take.TakeCase;
import se.handslag.eligibility.joint.take.TakingCase;
import se.handslag.eligibility.joint.view.AssessmentView;
import se.handslag.eligibility.joint.view.ReadingAssessment;
import se.handslag.eligibility.municipality.conclude.CannotConclude;
import se.handslag.eligibility.municipality.conclude.ConcludeAssessment;
import se.handslag.eligibility.municipality.conclude.ConcludingAssessments;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.contact.RegisterContact;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;
import se.handslag.eligibility.municipality.identify.IdentifyPerson;
import se.handslag.eligibility.municipality.identify.IdentifyingPersons;
import se.handslag.eligibility.municipality.interview.BookInterview;
import se.handslag.eligibility.municipality.interview.BookingInterviews;
import se.handslag.planning.PlanningItems;

/** What the staff do from the first call to the decision, each by their own authority's verbs: one method for each act of the main job. */
@CompositionRoot(because = "it plays the staff of both authorities")
public final class TeamAtWork {
    public static final TeamId TEAM = new TeamId("hikikomori-uppsala");
    /** What a consent to the team's work covers. */
    public static final Set<ItemKind> KINDS = Set.of(
            ItemKind.IDENTITY,
            ItemKind.NOTE,
            AssessmentItems.FINDING,
            DecisionItems.CONSULTATION_REQUEST,
            DecisionItems.CONSULTATION_ANSWER,
            PlanningItems.INFORMATION,
            PlanningItems.DISCHARGE);

    private final Platform platform;
    private final TeamId team;

    /** In Hikikomori Uppsala. */
    public TeamAtWork(Platform platform) {
        this(platform, TEAM);
    }

    /** In this team. */
    public TeamAtWork(Platform platform, TeamId team) {
        this.platform = platform;
        this.team = team;
    }

    /** The verb at the desk of the actor's employer. */
    public <T> T use(Actor actor, Class<T> verb) {
        return platform.at(actor.employer()).use(verb);
    }

    /** The board lets every socionom decide on support by the team. */
    public void boardDelegates(LocalDate from) {
        DelegationItem item = new DelegationItem(
                "3.2", "Socionom", Optional.empty(), team, LegalTopic.RIGHT_TO_SUPPORT, Set.of(DecisionKind.values()));
        use(MARIA, AdoptingDelegationOrder.class)
                .handle(
                        MARIA,
                        new AdoptDelegationOrder(
                                "Omsorgsnämnden 2024-12-12 § 145", from, Optional.empty(), List.of(item)))
                .orElseThrow();
    }

    /** Someone near the person calls and does not say who the person is. */
    public CaseId relativeCalls(Actor taker, String callName) {
        RegisterContact contact = new RegisterContact(
                team.value(),
                Caller.RELATIVE,
                "Eva",
                "070-174 06 05",
                callName,
                "Har inte varit utanför dörren på två år.",
                NextStep.INTERVIEW,
                Optional.empty(),
                "",
                false);
        return use(taker, RegisteringContacts.class)
                .handle(taker, contact)
                .orElseThrow()
                .caseId()
                .orElseThrow();
    }

    /** The municipality books, and the nurse takes the case that the booking opens at the region. */
    public void interviewIsBooked(CaseId caseId, LocalDateTime at) {
        use(SARA, BookingInterviews.class)
                .handle(
                        SARA,
                        new BookInterview(
                                caseId,
                                at,
                                "Familjens kök",
                                REGION.id(),
                                NILS.name(),
                                "Regionen får inte veta vem det gäller.",
                                false))
                .orElseThrow();
        use(NILS, TakingCase.class).handle(NILS, new TakeCase(caseId, false)).orElseThrow();
    }

    public void personIsIdentified(CaseId caseId, String number, String given, String family) {
        IdentifyPerson person = new IdentifyPerson(
                caseId,
                number,
                given,
                family,
                "",
                "",
                ContactPreference.TEXT_MESSAGE,
                "0380",
                ProtectedIdentity.NONE,
                RegisterSource.POPULATION_REGISTER,
                false);
        use(SARA, IdentifyingPersons.class).handle(SARA, person).orElseThrow();
    }

    /** The person consents, to each authority for what that authority knows, and the region is told who it is. */
    public void personConsents(CaseId caseId, Period period) {
        consentsAreRecorded(caseId, period);
        use(SARA, Disclosing.class)
                .handle(
                        SARA,
                        new DiscloseItem(caseId, ItemKind.IDENTITY, caseId.value(), REGION.id(), Ground.CONSENT, ""))
                .orElseThrow();
    }

    public void consentsAreRecorded(CaseId caseId, Period period) {
        consent(SARA, REGION.id(), caseId, KINDS, period);
        consent(NILS, UPPSALA.id(), caseId, KINDS, period);
    }

    /** The person consents to the actor's authority handing these kinds to the receiver. */
    public void consent(Actor to, AuthorityId receiver, CaseId caseId, Set<ItemKind> kinds, Period period) {
        RecordConsent consent = GivenConsent.of(
                caseId,
                Set.of(receiver),
                kinds,
                "",
                "Stödet från teamet",
                period.from(),
                period.to(),
                ConsentForm.WRITTEN,
                true);
        use(to, RecordingConsent.class).handle(to, consent).orElseThrow();
    }

    /** The same answer on each of these facts, with copies to the other authority. */
    public Outcome<Settled, CannotSettle> settle(Actor actor, CaseId caseId, Answer answer, String... facts) {
        List<Stand> stands =
                Arrays.stream(facts).map(fact -> Stand.on(fact, answer, "")).toList();
        return use(actor, SettlingFindings.class).handle(actor, new SettleFindings(caseId, stands, true));
    }

    /** Every criterion that the register does not tell, each by the authority that can know it. */
    public void allCriteriaAreSettled(CaseId caseId) {
        settle(
                        SARA,
                        caseId,
                        Answer.YES,
                        "isolation",
                        "needs-support",
                        "few-contacts",
                        "no-other-support-contacts",
                        "no-other-authority",
                        "no-other-way",
                        "willing-to-change")
                .orElseThrow();
        settle(NILS, caseId, Answer.YES, "not-temporary", "no-psychosis", "not-only-neuropsychiatric")
                .orElseThrow();
    }

    public AssessmentView assessment(Actor actor, CaseId caseId) {
        return use(actor, ReadingAssessment.class).handle(actor, caseId).orElseThrow();
    }

    public Outcome<ConcludedAssessment, CannotConclude> conclude(CaseId caseId) {
        return use(SARA, ConcludingAssessments.class)
                .handle(
                        SARA,
                        new ConcludeAssessment(
                                caseId, assessment(SARA, caseId).material().revision()));
    }

    public void personApplies(CaseId caseId, LocalDate arrived) {
        use(SARA, RegisteringApplications.class)
                .handle(
                        SARA,
                        new RegisterApplication(
                                caseId,
                                arrived,
                                ApplicationForm.ORAL,
                                AppliedBy.PERSON,
                                Optional.empty(),
                                "Stöd för att komma ut igen"))
                .orElseThrow();
        use(SARA, WritingInvestigations.class)
                .handle(SARA, new WriteInvestigation(caseId, 0, "Bor hos sin mamma. Sover på dagarna."))
                .orElseThrow();
        boolean declared = use(SARA, ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter()
                .hasDeclared(SARA);
        if (!declared) {
            use(SARA, DeclaringConflictOfInterest.class)
                    .handle(SARA, DeclareConflictOfInterest.none(caseId))
                    .orElseThrow();
        }
    }

    /** The nurse is asked and answers. */
    public void nurseIsConsulted(CaseId caseId) {
        ConsultationId asked = use(SARA, AskingConsultation.class)
                .handle(
                        SARA,
                        new AskConsultation(caseId, REGION.id(), "Vad talar för och emot stödet?", Basis.consent()))
                .orElseThrow()
                .id();
        use(NILS, AnsweringConsultations.class)
                .handle(
                        NILS,
                        new AnswerConsultation(
                                caseId, asked, ConsultationView.SUPPORTS, "Bra att börja nu.", Basis.consent()))
                .orElseThrow();
    }

    public Outcome<Granted, CannotGrant> grant(Actor actor, CaseId caseId, Period period) {
        return use(actor, Granting.class)
                .handle(
                        actor,
                        new GrantSupport(
                                caseId, period.from(), period.to(), "Du behöver stöd för att bryta isoleringen.", ""));
    }

    public Optional<CaseFile> file(Actor actor, CaseId caseId) {
        return use(actor, ReadingCaseFiles.class).open(actor, caseId);
    }
}
