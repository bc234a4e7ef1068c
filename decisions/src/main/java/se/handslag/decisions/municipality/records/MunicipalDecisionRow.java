package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.Addressee;
import se.handslag.decisions.municipality.AppealDismissed;
import se.handslag.decisions.municipality.Assessed;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.Changed;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DelegatedTo;
import se.handslag.decisions.municipality.DemandRefused;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.Discontinued;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.Dismissed;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.Ended;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.LegalGround;
import se.handslag.decisions.municipality.Material;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.PartlyGranted;
import se.handslag.decisions.municipality.Presented;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.apply.ApplicationId;
import se.handslag.decisions.municipality.delegate.DelegationOrderId;
import se.handslag.decisions.municipality.investigate.InvestigationId;
import se.handslag.eligibility.AssessmentId;

/** One table for all kinds: what a kind does not have is empty in it. */
@EntityListeners(Sealing.class)
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
    private @Nullable UUID assessmentId;

    @Column(name = "blueprint")
    private @Nullable String blueprint;

    @Column(name = "outcome")
    private @Nullable String outcome;

    @Column(name = "explanation")
    private @Nullable String explanation;

    @Column(name = "consulted")
    private String consulted = "";

    @Column(name = "letter")
    private String letter = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    @Column(name = "content_schema")
    private int contentSchema;

    @Column(name = "presented_staff")
    private @Nullable String presentedStaff;

    @Column(name = "presented_name")
    private @Nullable String presentedName;

    @Column(name = "presented_title")
    private @Nullable String presentedTitle;

    @Column(name = "present")
    private String present = "";

    @Column(name = "about_id")
    private @Nullable UUID aboutId;

    @Column(name = "ground")
    private @Nullable String ground;

    @Column(name = "not_granted")
    private String notGranted = "";

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "came_on")
    private @Nullable LocalDate cameOn;

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
        row.contentSchema = ContentHash.SCHEMA;
        row.decided = SignatureColumns.from(it.by());
        it.presented().ifPresent(row::setPresented);
        row.present = String.join("\n", it.present());
        row.setMaterial(it.material());
        decision.communication().ifPresent(row::setCommunication);
        decision.match(row.new WhatTheKindSays());
        return row;
    }

    private void setPresented(Presented by) {
        presentedStaff = by.staff().value();
        presentedName = by.name();
        presentedTitle = by.title();
    }

    private void setMaterial(Material it) {
        applicationId = it.application().value();
        appliedOn = it.appliedOn();
        appliedFor = it.appliedFor();
        investigationId = it.investigation().value();
        investigationVersion = it.investigationVersion();
        it.assessed().ifPresent(assessed -> {
            assessmentId = assessed.id().value();
            blueprint = assessed.blueprint();
            outcome = assessed.outcome().code();
            explanation = assessed.explanation();
        });
        consulted = ConsultedText.write(it.consulted());
    }

    private void setCommunication(Communication communication) {
        communication.match(
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

    /** Fills in the columns that only one kind has. */
    private final class WhatTheKindSays implements MunicipalDecision.Cases<MunicipalDecisionRow> {
        private MunicipalDecisionRow row() {
            return MunicipalDecisionRow.this;
        }

        @Override
        public MunicipalDecisionRow granted(Granted granted) {
            conditions = granted.conditions();
            return row();
        }

        @Override
        public MunicipalDecisionRow partlyGranted(PartlyGranted granted) {
            conditions = granted.conditions();
            notGranted = granted.notGranted();
            return row();
        }

        @Override
        public MunicipalDecisionRow extended(Extended extended) {
            conditions = extended.conditions();
            extendsId = extended.extended().value();
            restsOn = extended.restsOn();
            return row();
        }

        @Override
        public MunicipalDecisionRow refused(Refused refused) {
            return row();
        }

        @Override
        public MunicipalDecisionRow discontinued(Discontinued discontinued) {
            ground = discontinued.ground().code();
            return row();
        }

        @Override
        public MunicipalDecisionRow dismissed(Dismissed dismissed) {
            ground = dismissed.ground().code();
            return row();
        }

        @Override
        public MunicipalDecisionRow changed(Changed changed) {
            aboutId = changed.changed().value();
            cameOn = changed.earlier();
            ground = changed.ground().code();
            conditions = changed.conditions();
            return row();
        }

        @Override
        public MunicipalDecisionRow ended(Ended ended) {
            aboutId = ended.ended().value();
            ground = ended.ground().code();
            lastDay = ended.lastDay();
            return row();
        }

        @Override
        public MunicipalDecisionRow demandRefused(DemandRefused refused) {
            cameOn = refused.demandedOn();
            return row();
        }

        @Override
        public MunicipalDecisionRow appealDismissed(AppealDismissed dismissed) {
            aboutId = dismissed.appealed().value();
            cameOn = dismissed.arrivedOn();
            lastDay = dismissed.lastDay();
            return row();
        }
    }

    UUID id() {
        return id;
    }

    String contentHash() {
        return contentHash;
    }

    int contentSchema() {
        return contentSchema;
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
                Optional.ofNullable(presentedStaff)
                        .map(staff -> new Presented(new StaffId(staff), said(presentedName), said(presentedTitle))),
                present.isEmpty() ? List.of() : List.of(present.split("\n")),
                new DelegatedTo(
                        new DelegationOrderId(delegationOrderId), delegationNumber, delegationRole, delegationBoard),
                new LegalGround(lawTopic, law, appealLaw, statuteBook),
                material(),
                reasons,
                letter);
        return switch (DecisionKind.ofCode(kind)) {
            case GRANT -> new Granted(particulars, period(), conditions);
            case GRANT_IN_PART -> new PartlyGranted(particulars, period(), conditions, notGranted, communication());
            case EXTEND -> new Extended(particulars, period(), conditions, decision(extendsId), restsOn);
            case REFUSE -> new Refused(particulars, communication());
            case DISCONTINUE ->
                new Discontinued(
                        particulars,
                        DiscontinueGround.ofCode(said(ground)).orElseThrow(MunicipalDecisionRow::unreadable));
            case DISMISS ->
                new Dismissed(
                        particulars,
                        DismissGround.ofCode(said(ground)).orElseThrow(MunicipalDecisionRow::unreadable),
                        communication());
            case CHANGE ->
                new Changed(
                        particulars,
                        decision(aboutId),
                        day(cameOn),
                        ChangeGround.ofCode(said(ground)).orElseThrow(MunicipalDecisionRow::unreadable),
                        Optional.ofNullable(periodFrom).map(from -> period()),
                        conditions,
                        heard());
            case END ->
                new Ended(
                        particulars,
                        decision(aboutId),
                        EndGround.ofCode(said(ground)).orElseThrow(MunicipalDecisionRow::unreadable),
                        day(lastDay),
                        heard());
            case REFUSE_DEMAND -> new DemandRefused(particulars, day(cameOn));
            case DISMISS_APPEAL -> new AppealDismissed(particulars, decision(aboutId), day(cameOn), day(lastDay));
        };
    }

    private static DecisionId decision(@Nullable UUID id) {
        return Optional.ofNullable(id).map(DecisionId::new).orElseThrow(MunicipalDecisionRow::unreadable);
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseThrow(MunicipalDecisionRow::unreadable);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("A column that this kind of decision has is empty or has an unknown code.");
    }

    private Material material() {
        return new Material(
                new ApplicationId(applicationId),
                appliedOn,
                appliedFor,
                new InvestigationId(investigationId),
                investigationVersion,
                Optional.ofNullable(assessmentId)
                        .map(assessment -> new Assessed(
                                new AssessmentId(assessment),
                                said(blueprint),
                                Answer.ofCode(said(outcome)),
                                said(explanation))),
                ConsultedText.read(consulted));
    }

    private Period period() {
        return new Period(
                Optional.ofNullable(periodFrom).orElseThrow(),
                Optional.ofNullable(periodTo).orElseThrow());
    }

    /** How the person was heard, where a kind does not always ask for it. */
    private Optional<Communication> heard() {
        return materialSentOn == null && notHeardReason.isEmpty() ? Optional.empty() : Optional.of(communication());
    }

    private Communication communication() {
        LocalDate sent = materialSentOn;
        LocalDate by = answerBy;
        return sent == null || by == null
                ? new Communication.Skipped(notHeardReason)
                : new Communication.Sent(sent, by, reply);
    }
}
