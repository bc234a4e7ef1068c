package se.handslag.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.plan.FollowUpRhythm;
import se.handslag.core.team.plan.PlanTemplate;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.DecisionsPart;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.RegisterApplication;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.RecordCarryingOut;
import se.handslag.decisions.municipality.carryout.RecordingCarryingOut;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.delegate.AdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.investigate.WriteInvestigation;
import se.handslag.decisions.municipality.investigate.WritingInvestigations;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.eligibility.joint.identity.RegisterSource;
import se.handslag.eligibility.joint.settle.SettleFindings;
import se.handslag.eligibility.joint.settle.SettlingFindings;
import se.handslag.eligibility.joint.settle.Stand;
import se.handslag.eligibility.joint.view.ReadingAssessment;
import se.handslag.eligibility.municipality.conclude.ConcludeAssessment;
import se.handslag.eligibility.municipality.conclude.ConcludingAssessments;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.contact.RegisterContact;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;
import se.handslag.eligibility.municipality.identify.IdentifyPerson;
import se.handslag.eligibility.municipality.identify.IdentifyingPersons;

/** A municipality whose matters are all ready to be decided, each brought there by the real acts. */
@CompositionRoot(because = "it puts a platform together, with the municipality's staff at work in it")
final class MattersToDecide implements AutoCloseable {
    private static final AuthorityId MUNICIPALITY = AuthorityId.municipality("0380");
    private static final TeamId TEAM = new TeamId("measured");
    private static final Actor CASE_WORKER = new Actor(
            new StaffId("sara"),
            "Sara Lind",
            "Socionom",
            MUNICIPALITY,
            "Stöd och omsorg",
            Set.of(Mandate.CASE_WORKER, Mandate.DECISION_MAKER));
    private static final Actor HEAD = new Actor(
            new StaffId("maria"),
            "Maria Holm",
            "Verksamhetschef",
            MUNICIPALITY,
            "Stöd och omsorg",
            Set.of(Mandate.HEAD_OF_SERVICE));

    private final Platform platform;
    private final Clock clock = Clock.systemUTC();
    private int numbersGiven;

    MattersToDecide(StoreSettings store) {
        platform = Platform.builder()
                .authority(new Authority(MUNICIPALITY, "Uppsala kommun", "Omsorgsnämnden"), store)
                .parts(new EligibilityPart(), new DecisionsPart())
                .teams(Teams.of(new MeasuredTeam()))
                .start();
        use(HEAD, AdoptingDelegationOrder.class)
                .handle(
                        HEAD,
                        new AdoptDelegationOrder(
                                "Omsorgsnämnden 2024-12-12 § 145",
                                LocalDate.of(2025, 1, 1),
                                Optional.empty(),
                                List.of(new DelegationItem(
                                        "3.2",
                                        "Socionom",
                                        Optional.empty(),
                                        TEAM,
                                        LegalTopic.RIGHT_TO_SUPPORT,
                                        Set.of(DecisionKind.GRANT)))))
                .orElseThrow();
    }

    static StoreSettings h2(Path folder) {
        return StoreSettings.embedded(MUNICIPALITY, folder);
    }

    static StoreSettings postgresql(TemporaryPostgresql server) throws SQLException {
        return server.store(MUNICIPALITY);
    }

    /** A national reserve number that nobody has; the platform says itself which last digit fits. */
    private String nextNumber() {
        int next = numbersGiven++;
        String letters = "ABCDEFGHJKLMNPRSTUXYZ";
        String stem = "22900101"
                + letters.charAt(next / 10 / letters.length())
                + letters.charAt(next / 10 % letters.length())
                + next % 10;
        return IntStream.rangeClosed(0, 9)
                .mapToObj(check -> stem + check)
                .filter(number ->
                        IdentityNumber.parse(number, LocalDate.now(clock)).<Boolean>match(fits -> true, fault -> false))
                .findFirst()
                .orElseThrow();
    }

    /** A matter in which only the decision is left. */
    CaseId ready() {
        CaseId caseId = use(CASE_WORKER, RegisteringContacts.class)
                .handle(
                        CASE_WORKER,
                        new RegisterContact(
                                TEAM.value(),
                                Caller.SELF,
                                "",
                                "070-174 06 05",
                                "",
                                "Behöver hjälp att komma ut.",
                                NextStep.INTERVIEW,
                                Optional.empty(),
                                "",
                                false))
                .orElseThrow()
                .caseId()
                .orElseThrow();
        use(CASE_WORKER, IdentifyingPersons.class)
                .handle(
                        CASE_WORKER,
                        new IdentifyPerson(
                                caseId,
                                nextNumber(),
                                "Kim",
                                "Åkesson",
                                "",
                                "",
                                ContactPreference.TEXT_MESSAGE,
                                "0380",
                                ProtectedIdentity.NONE,
                                RegisterSource.POPULATION_REGISTER,
                                true))
                .orElseThrow();
        use(CASE_WORKER, SettlingFindings.class)
                .handle(CASE_WORKER, new SettleFindings(caseId, List.of(Stand.on("needs", Answer.YES, "")), false))
                .orElseThrow();
        use(CASE_WORKER, ConcludingAssessments.class)
                .handle(
                        CASE_WORKER,
                        new ConcludeAssessment(
                                caseId,
                                use(CASE_WORKER, ReadingAssessment.class)
                                        .handle(CASE_WORKER, caseId)
                                        .orElseThrow()
                                        .material()
                                        .revision()))
                .orElseThrow();
        use(CASE_WORKER, RegisteringApplications.class)
                .handle(
                        CASE_WORKER,
                        new RegisterApplication(
                                caseId,
                                LocalDate.now(clock),
                                ApplicationForm.ORAL,
                                AppliedBy.PERSON,
                                Optional.empty(),
                                "Stöd för att komma ut"))
                .orElseThrow();
        use(CASE_WORKER, WritingInvestigations.class)
                .handle(CASE_WORKER, new WriteInvestigation(caseId, 0, "Kim har varit hemma i fyra år."))
                .orElseThrow();
        use(CASE_WORKER, DeclaringConflictOfInterest.class)
                .handle(CASE_WORKER, DeclareConflictOfInterest.none(caseId))
                .orElseThrow();
        return caseId;
    }

    /** Decides one: the letter's content, its hash and seal, the line in the log and the news, in one transaction. */
    DecisionId decide(CaseId caseId) {
        LocalDate today = LocalDate.now(clock);
        return use(CASE_WORKER, Granting.class)
                .handle(
                        CASE_WORKER,
                        new GrantSupport(
                                caseId,
                                today,
                                today.plusMonths(6),
                                "Du behöver stöd för att bryta din isolering.",
                                "Stödet ges hemma hos dig."))
                .orElseThrow()
                .id();
    }

    /** The person is told of it. */
    void tell(CaseId caseId, DecisionId decision) {
        use(CASE_WORKER, RecordingNotice.class)
                .handle(
                        CASE_WORKER,
                        new RecordNotice(caseId, decision, NoticeMethod.LETTER, today(), Optional.of(today())))
                .orElseThrow();
    }

    /** The support begins. */
    void carryOut(CaseId caseId, DecisionId decision) {
        use(CASE_WORKER, RecordingCarryingOut.class)
                .handle(
                        CASE_WORKER,
                        new RecordCarryingOut(
                                caseId, decision, CarryingOutStep.CARRIED_OUT, today(), Optional.empty(), ""))
                .orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Actor head() {
        return HEAD;
    }

    /** A verb as the head of service uses it. */
    <T> T asHead(Class<T> verb) {
        return use(HEAD, verb);
    }

    private <T> T use(Actor actor, Class<T> verb) {
        return platform.at(actor.employer()).use(verb);
    }

    @Override
    public void close() {
        platform.close();
    }

    /** One criterion that the municipality settles by itself, so that nobody else needs to be there. */
    private static final class MeasuredTeam implements TeamPlugin {
        @Override
        public TeamManifest manifest() {
            return new TeamManifest(
                    TEAM,
                    "Det uppmätta teamet",
                    "1.0",
                    TeamManifest.SPI_VERSION,
                    Set.of(Owner.MUNICIPALITY),
                    List.of(LegalTopic.RIGHT_TO_SUPPORT));
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            Map<String, String> texts = new HashMap<>();
            texts.put("criterion.needs", "Behöver stöd");
            return TeamBlueprint.forThoseWho(Criterion.all("whole", Criterion.fact("needs", SettledBy.MUNICIPALITY)))
                    .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 3, 6))
                    .plan(new PlanTemplate(List.of()))
                    .followUp(FollowUpRhythm.everyMonths(3))
                    .texts(new TeamTexts(Map.of("sv", texts, "en", texts)))
                    .build();
        }
    }
}
