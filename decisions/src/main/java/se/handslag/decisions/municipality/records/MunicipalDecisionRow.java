package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.SignatureColumns;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.Addressee;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DelegatedTo;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.LegalGround;
import se.handslag.decisions.municipality.Material;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.apply.ApplicationId;
import se.handslag.decisions.municipality.delegate.DelegationOrderId;
import se.handslag.decisions.municipality.investigate.InvestigationId;
import se.handslag.eligibility.AssessmentId;

/** One table for all kinds: what a kind does not have is empty in it. */
@Entity(name = "MunicipalDecision")
@Table(name = "municipal_decision")
class MunicipalDecisionRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "team")
    private String team = "";

    @Column(name = "team_name")
    private String teamName = "";

    @Column(name = "addressee_name")
    private String addresseeName = "";

    @Column(name = "addressee_number")
    private String addresseeNumber = "";

    @Column(name = "authority_name")
    private String authorityName = "";

    @Column(name = "decided_on")
    private LocalDate decidedOn = LocalDate.EPOCH;

    @Column(name = "period_from")
    private @Nullable LocalDate periodFrom;

    @Column(name = "period_to")
    private @Nullable LocalDate periodTo;

    @Column(name = "conditions")
    private String conditions = "";

    @Column(name = "reasons")
    private String reasons = "";

    @Column(name = "extends_id")
    private @Nullable UUID extendsId;

    @Column(name = "rests_on")
    private String restsOn = "";

    @Column(name = "material_sent_on")
    private @Nullable LocalDate materialSentOn;

    @Column(name = "answer_by")
    private @Nullable LocalDate answerBy;

    @Column(name = "reply")
    private String reply = "";

    @Column(name = "not_heard_reason")
    private String notHeardReason = "";

    @Column(name = "delegation_order_id")
    private UUID delegationOrderId = new UUID(0, 0);

    @Column(name = "delegation_number")
    private String delegationNumber = "";

    @Column(name = "delegation_role")
    private String delegationRole = "";

    @Column(name = "delegation_board")
    private String delegationBoard = "";

    @Column(name = "law_topic")
    private String lawTopic = "";

    @Column(name = "law")
    private String law = "";

    @Column(name = "appeal_law")
    private String appealLaw = "";

    @Column(name = "statute_book")
    private String statuteBook = "";

    @Column(name = "application_id")
    private UUID applicationId = new UUID(0, 0);

    @Column(name = "applied_on")
    private LocalDate appliedOn = LocalDate.EPOCH;

    @Column(name = "applied_for")
    private String appliedFor = "";

    @Column(name = "investigation_id")
    private UUID investigationId = new UUID(0, 0);

    @Column(name = "investigation_version")
    private int investigationVersion;

    @Column(name = "assessment_id")
    private UUID assessmentId = new UUID(0, 0);

    @Column(name = "blueprint")
    private String blueprint = "";

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "explanation")
    private String explanation = "";

    @Column(name = "consulted")
    private String consulted = "";

    @Column(name = "letter")
    private String letter = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private SignatureColumns decided = SignatureColumns.none();

    protected MunicipalDecisionRow() {}

    static MunicipalDecisionRow from(MunicipalDecision decision) {
        MunicipalDecisionRow row = new MunicipalDecisionRow();
        Particulars it = decision.particulars();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.kind = decision.kind().code();
        row.team = it.team().value();
        row.teamName = it.teamName();
        row.addresseeName = it.to().name();
        row.addresseeNumber = it.to().number();
        row.authorityName = it.authority();
        row.decidedOn = it.decidedOn();
        row.periodFrom = decision.granted().map(Period::from).orElse(null);
        row.periodTo = decision.granted().map(Period::to).orElse(null);
        row.reasons = it.reasons();
        row.delegationOrderId = it.delegation().order().value();
        row.delegationNumber = it.delegation().number();
        row.delegationRole = it.delegation().role();
        row.delegationBoard = it.delegation().board();
        row.lawTopic = it.law().topic();
        row.law = it.law().law();
        row.appealLaw = it.law().appeal();
        row.statuteBook = it.law().statuteBook();
        row.letter = it.letter();
        row.contentHash = ContentHash.of(decision);
        row.decided = SignatureColumns.from(it.by());
        row.setMaterial(it.material());
        return decision.match(row::with, row::with, row::with);
    }

    private void setMaterial(Material it) {
        applicationId = it.application().value();
        appliedOn = it.appliedOn();
        appliedFor = it.appliedFor();
        investigationId = it.investigation().value();
        investigationVersion = it.investigationVersion();
        assessmentId = it.assessment().value();
        blueprint = it.blueprint();
        outcome = it.outcome().code();
        explanation = it.explanation();
        consulted = ConsultedText.write(it.consulted());
    }

    private MunicipalDecisionRow with(Granted granted) {
        conditions = granted.conditions();
        return this;
    }

    private MunicipalDecisionRow with(Extended extended) {
        conditions = extended.conditions();
        extendsId = extended.extended().value();
        restsOn = extended.restsOn();
        return this;
    }

    private MunicipalDecisionRow with(Refused refused) {
        return refused.communication()
                .match(
                        sent -> {
                            materialSentOn = sent.sentOn();
                            answerBy = sent.answerBy();
                            reply = sent.reply();
                            return this;
                        },
                        skipped -> {
                            notHeardReason = skipped.reason();
                            return this;
                        });
    }

    UUID id() {
        return id;
    }

    String contentHash() {
        return contentHash;
    }

    MunicipalDecision toDomain() {
        Particulars particulars = new Particulars(
                new DecisionId(id),
                new CaseId(caseId),
                new TeamId(team),
                teamName,
                new Addressee(addresseeName, addresseeNumber),
                authorityName,
                decidedOn,
                decided.toDomain(),
                new DelegatedTo(
                        new DelegationOrderId(delegationOrderId), delegationNumber, delegationRole, delegationBoard),
                new LegalGround(lawTopic, law, appealLaw, statuteBook),
                material(),
                reasons,
                letter);
        return switch (DecisionKind.ofCode(kind)) {
            case GRANT -> new Granted(particulars, period(), conditions);
            case EXTEND ->
                new Extended(
                        particulars,
                        period(),
                        conditions,
                        new DecisionId(Optional.ofNullable(extendsId).orElseThrow()),
                        restsOn);
            case REFUSE -> new Refused(particulars, communication());
        };
    }

    private Material material() {
        return new Material(
                new ApplicationId(applicationId),
                appliedOn,
                appliedFor,
                new InvestigationId(investigationId),
                investigationVersion,
                new AssessmentId(assessmentId),
                blueprint,
                Answer.ofCode(outcome),
                explanation,
                ConsultedText.read(consulted));
    }

    private Period period() {
        return new Period(
                Optional.ofNullable(periodFrom).orElseThrow(),
                Optional.ofNullable(periodTo).orElseThrow());
    }

    private Communication communication() {
        LocalDate sent = materialSentOn;
        LocalDate by = answerBy;
        return sent == null || by == null
                ? new Communication.Skipped(notHeardReason)
                : new Communication.Sent(sent, by, reply);
    }
}
