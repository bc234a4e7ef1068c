package se.handslag.core.consent;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.Receivers;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;

/** Records a consent that was given to this authority. */
@Carries(
        value = LegalTopic.CONSENT_LIFTS_SECRECY,
        by =
                "Records what the person has agreed may be handed over, to whom, about what, for which purpose and until when.",
        leftToPeople = "That the person understood, and was told that they may say no and take it back.")
public final class RecordingConsent {
    /** The longest time a consent is recorded for, in months; a general or endless consent is not valid. */
    public static final int LONGEST_MONTHS = 12;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Receivers receivers;
    private final Consents consents;
    private final Clock clock;

    @Inject
    public RecordingConsent(
            UnitOfWork unitOfWork, CaseFiles files, Receivers receivers, Consents consents, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.receivers = receivers;
        this.consents = consents;
        this.clock = clock;
    }

    public Outcome<Consent, CannotRecordConsent> handle(Actor actor, RecordConsent command) {
        return unitOfWork.call(actor, Act.writing("consent.record", command.caseId()), () -> record(actor, command));
    }

    private Outcome<Consent, CannotRecordConsent> record(Actor actor, RecordConsent command) {
        Optional<CannotRecordConsent> fault = fault(command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Consent consent = new Consent(
                new ConsentId(TimeOrderedIds.next(clock)),
                command.caseId(),
                command.receivers(),
                command.kinds(),
                command.exceptions(),
                command.purpose(),
                new Period(command.from(), command.to()),
                command.form(),
                Signature.of(actor, clock.instant()),
                Optional.empty());
        consents.add(consent);
        return Outcome.done(consent);
    }

    private Optional<CannotRecordConsent> fault(RecordConsent command) {
        if (files.find(command.caseId()).isEmpty()) {
            return Optional.of(CannotRecordConsent.NO_SUCH_CASE);
        } else if (!command.informed()) {
            return Optional.of(CannotRecordConsent.NOT_INFORMED);
        } else if (command.receivers().isEmpty()) {
            return Optional.of(CannotRecordConsent.NO_RECEIVER);
        } else if (!command.receivers().stream()
                .allMatch(receiver -> receivers.mayReceive(command.caseId(), receiver))) {
            return Optional.of(CannotRecordConsent.WRONG_RECEIVER);
        } else if (command.kinds().isEmpty()) {
            return Optional.of(CannotRecordConsent.NOTHING_TO_HAND_OVER);
        }
        return faultInText(command).or(() -> faultInTime(command));
    }

    private static Optional<CannotRecordConsent> faultInText(RecordConsent command) {
        if (command.purpose().isBlank()) {
            return Optional.of(CannotRecordConsent.NO_PURPOSE);
        } else if (command.purpose().length() > Consent.LONGEST_PURPOSE) {
            return Optional.of(CannotRecordConsent.PURPOSE_TOO_LONG);
        } else if (command.exceptions().length() > Consent.LONGEST_EXCEPTIONS) {
            return Optional.of(CannotRecordConsent.EXCEPTIONS_TOO_LONG);
        }
        return Optional.empty();
    }

    private Optional<CannotRecordConsent> faultInTime(RecordConsent command) {
        if (command.to().isBefore(command.from())) {
            return Optional.of(CannotRecordConsent.ENDS_BEFORE_IT_BEGINS);
        } else if (command.to().isBefore(LocalDate.now(clock))) {
            return Optional.of(CannotRecordConsent.ALREADY_ENDED);
        } else if (command.to().isAfter(command.from().plusMonths(LONGEST_MONTHS))) {
            return Optional.of(CannotRecordConsent.TOO_LONG);
        }
        return Optional.empty();
    }
}
