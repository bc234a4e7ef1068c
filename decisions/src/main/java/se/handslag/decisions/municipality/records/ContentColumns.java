package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.Period;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.AppealDismissed;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.Changed;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DemandRefused;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.Discontinued;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.Dismissed;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.Ended;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.PartlyGranted;
import se.handslag.decisions.municipality.Refused;

/** What a decision says beside what every decision states: what its kind does not have is empty. */
@Embeddable
class ContentColumns {
    @Column(name = "period_from")
    private @Nullable LocalDate periodFrom;

    @Column(name = "period_to")
    private @Nullable LocalDate periodTo;

    @Column(name = "conditions")
    private String conditions = "";

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

    protected ContentColumns() {}

    static ContentColumns from(MunicipalDecision decision) {
        ContentColumns columns = new ContentColumns();
        columns.periodFrom = decision.granted().map(Period::from).orElse(null);
        columns.periodTo = decision.granted().map(Period::to).orElse(null);
        decision.communication().ifPresent(columns::setCommunication);
        return decision.match(columns.new WhatTheKindSays());
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
    private final class WhatTheKindSays implements MunicipalDecision.Cases<ContentColumns> {
        private ContentColumns columns() {
            return ContentColumns.this;
        }

        @Override
        public ContentColumns granted(Granted granted) {
            conditions = granted.conditions();
            return columns();
        }

        @Override
        public ContentColumns partlyGranted(PartlyGranted granted) {
            conditions = granted.conditions();
            notGranted = granted.notGranted();
            return columns();
        }

        @Override
        public ContentColumns extended(Extended extended) {
            conditions = extended.conditions();
            extendsId = extended.extended().value();
            restsOn = extended.restsOn();
            return columns();
        }

        @Override
        public ContentColumns refused(Refused refused) {
            return columns();
        }

        @Override
        public ContentColumns discontinued(Discontinued discontinued) {
            ground = discontinued.ground().code();
            return columns();
        }

        @Override
        public ContentColumns dismissed(Dismissed dismissed) {
            ground = dismissed.ground().code();
            return columns();
        }

        @Override
        public ContentColumns changed(Changed changed) {
            aboutId = changed.changed().value();
            cameOn = changed.earlier();
            ground = changed.ground().code();
            conditions = changed.conditions();
            restsOn = changed.restsOn();
            return columns();
        }

        @Override
        public ContentColumns ended(Ended ended) {
            aboutId = ended.ended().value();
            ground = ended.ground().code();
            lastDay = ended.lastDay();
            restsOn = ended.restsOn();
            return columns();
        }

        @Override
        public ContentColumns demandRefused(DemandRefused refused) {
            cameOn = refused.demandedOn();
            return columns();
        }

        @Override
        public ContentColumns appealDismissed(AppealDismissed dismissed) {
            aboutId = dismissed.appealed().value();
            cameOn = dismissed.arrivedOn();
            lastDay = dismissed.lastDay();
            return columns();
        }
    }

    MunicipalDecision toDomain(DecisionKind kind, Particulars particulars) {
        return switch (kind) {
            case GRANT -> new Granted(particulars, period(), conditions);
            case GRANT_IN_PART -> new PartlyGranted(particulars, period(), conditions, notGranted, communication());
            case EXTEND -> new Extended(particulars, period(), conditions, decision(extendsId), restsOn);
            case REFUSE -> new Refused(particulars, communication());
            case DISCONTINUE ->
                new Discontinued(
                        particulars, DiscontinueGround.ofCode(said(ground)).orElseThrow(ContentColumns::unreadable));
            case DISMISS ->
                new Dismissed(
                        particulars,
                        DismissGround.ofCode(said(ground)).orElseThrow(ContentColumns::unreadable),
                        communication());
            case CHANGE ->
                new Changed(
                        particulars,
                        decision(aboutId),
                        day(cameOn),
                        ChangeGround.ofCode(said(ground)).orElseThrow(ContentColumns::unreadable),
                        Optional.ofNullable(periodFrom).map(from -> period()),
                        conditions,
                        restsOn,
                        heard());
            case END ->
                new Ended(
                        particulars,
                        decision(aboutId),
                        EndGround.ofCode(said(ground)).orElseThrow(ContentColumns::unreadable),
                        day(lastDay),
                        restsOn,
                        heard());
            case REFUSE_DEMAND -> new DemandRefused(particulars, day(cameOn));
            case DISMISS_APPEAL -> new AppealDismissed(particulars, decision(aboutId), day(cameOn), day(lastDay));
        };
    }

    private static DecisionId decision(@Nullable UUID id) {
        return Optional.ofNullable(id).map(DecisionId::new).orElseThrow(ContentColumns::unreadable);
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseThrow(ContentColumns::unreadable);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("A column that this kind of decision has is empty or has an unknown code.");
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
