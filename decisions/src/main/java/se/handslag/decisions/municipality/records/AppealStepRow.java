package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.appeal.AppealStep.HandedOver;
import se.handslag.decisions.municipality.appeal.AppealStep.Reconsidered;
import se.handslag.decisions.municipality.appeal.AppealStep.Ruled;
import se.handslag.decisions.municipality.appeal.AppealStep.TimeTried;
import se.handslag.decisions.municipality.appeal.AppealStep.TurnedAway;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.appeal.TimeProposal;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RulingOutcome;

/** One table for all kinds of steps: what a kind does not have is empty in it. */
@EntityListeners(Sealing.class)
@Entity(name = "AppealStep")
@Table(name = "appeal_step")
class AppealStepRow {
    private static final String IN_TIME = "in-time";

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "appeal_id")
    private UUID appealId = new UUID(0, 0);

    @Column(name = "appealed_id")
    private UUID appealedId = new UUID(0, 0);

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "decision_id")
    private @Nullable UUID decisionId;

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "proposed")
    private String proposed = "";

    @Column(name = "on_day")
    private @Nullable LocalDate onDay;

    @Column(name = "words")
    private String words = "";

    @Column(name = "court")
    private String court = "";

    @Column(name = "case_number")
    private String caseNumber = "";

    @Column(name = "leave_code")
    private String leaveCode = "";

    @Column(name = "sent")
    private String sent = "";

    @Column(name = "investigation_version")
    private int investigationVersion;

    @Column(name = "law")
    private String law = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private SignatureColumns done = SignatureColumns.none();

    protected AppealStepRow() {}

    static AppealStepRow from(UUID id, Appeal appeal, AppealStep step) {
        AppealStepRow row = new AppealStepRow();
        row.id = id;
        row.caseId = appeal.caseId().value();
        row.appealId = appeal.id().value();
        row.appealedId = appeal.decision().value();
        row.kind = step.code();
        row.done = SignatureColumns.from(step.by());
        step.match(row.new WhatTheKindSays());
        return row;
    }

    /** Fills in the columns that only one kind has. */
    private final class WhatTheKindSays implements AppealStep.Cases<AppealStepRow> {
        private AppealStepRow row() {
            return AppealStepRow.this;
        }

        @Override
        public AppealStepRow timeTried(TimeTried step) {
            outcome = step.inTime() ? IN_TIME : "late";
            proposed = step.proposed().code();
            onDay = step.lastDay().orElse(null);
            words = step.reasons();
            return row();
        }

        @Override
        public AppealStepRow turnedAway(TurnedAway step) {
            decisionId = step.dismissal().value();
            return row();
        }

        @Override
        public AppealStepRow reconsidered(Reconsidered step) {
            outcome = step.outcome().code();
            words = step.reasons();
            decisionId = step.change().map(DecisionId::value).orElse(null);
            return row();
        }

        @Override
        public AppealStepRow handedOver(HandedOver step) {
            court = step.court();
            onDay = step.sentOn();
            sent = step.sent().stream().map(Enclosure::code).collect(Collectors.joining(","));
            investigationVersion = step.investigationVersion();
            words = step.opinion();
            law = step.law();
            return row();
        }

        @Override
        public AppealStepRow ruled(Ruled step) {
            court = step.court().code();
            caseNumber = step.caseNumber();
            onDay = step.ruledOn();
            outcome = step.outcome().code();
            leaveCode = step.leave().code();
            words = step.says();
            return row();
        }
    }

    UUID appeal() {
        return appealId;
    }

    AppealStep toDomain() {
        Signature by = done.toDomain();
        Optional<LocalDate> day = Optional.ofNullable(onDay);
        Optional<DecisionId> decision = Optional.ofNullable(decisionId).map(DecisionId::new);
        return switch (kind) {
            case "time-tried" ->
                new TimeTried(
                        outcome.equals(IN_TIME), TimeProposal.ofCode(proposed).orElseThrow(), day, words, by);
            case "turned-away" -> new TurnedAway(decision.orElseThrow(), by);
            case "reconsidered" ->
                new Reconsidered(Reconsideration.ofCode(outcome).orElseThrow(), words, decision, by);
            case "handed-over" ->
                new HandedOver(court, day.orElseThrow(), enclosures(), investigationVersion, words, law, by);
            case "ruled" ->
                new Ruled(
                        CourtInstance.ofCode(court).orElseThrow(),
                        caseNumber,
                        day.orElseThrow(),
                        RulingOutcome.ofCode(outcome).orElseThrow(),
                        LeaveToAppeal.ofCode(leaveCode).orElseThrow(),
                        words,
                        by);
            default -> throw new IllegalArgumentException("No step of an appeal has the code '" + kind + "'.");
        };
    }

    private List<Enclosure> enclosures() {
        return Arrays.stream(sent.split(","))
                .map(code -> Enclosure.ofCode(code).orElseThrow())
                .toList();
    }
}
