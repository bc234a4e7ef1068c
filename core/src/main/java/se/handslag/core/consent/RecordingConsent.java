package se.handslag.core.consent;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.consent.policy.ConsentPolicies;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;

/** Records a consent that was given to this authority. */
@Carries(
        value = LegalTopic.CONSENT_LIFTS_SECRECY,
        by =
                "Records what the person has agreed may be handed over, to whom, about what, for which purpose and until when,"
                        + " who gave it and what they were told first; all of that, or it is no consent.",
        leftToPeople = "That the person understood what they were told.")
public final class RecordingConsent {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Receivers receivers;
    private final HandOvers handOvers;
    private final ConsentPolicies policies;
    private final Consents consents;
    private final Clock clock;

    @Inject
    public RecordingConsent(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Receivers receivers,
            HandOvers handOvers,
            ConsentPolicies policies,
            Consents consents,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.receivers = receivers;
        this.handOvers = handOvers;
        this.policies = policies;
        this.consents = consents;
        this.clock = clock;
    }

    public Outcome<Consent, CannotRecordConsent> handle(Actor actor, RecordConsent command) {
        return unitOfWork.call(actor, Act.writing("consent.record", command.caseId()), () -> record(actor, command));
    }

    /** What keeps this from being a consent, before it is given; empty if nothing does. The act itself asks again. */
    public Optional<CannotRecordConsent> whyNot(Actor actor, RecordConsent command) {
        return unitOfWork.call(
                actor, Act.reading("consent.preview", command.caseId()), () -> files.find(command.caseId())
                        .map(file -> whyNot(file, command))
                        .orElse(Optional.of(CannotRecordConsent.NO_SUCH_CASE)));
    }

    private Outcome<Consent, CannotRecordConsent> record(Actor actor, RecordConsent command) {
        // Two who replace the same consent at once take turns, and a hand-over waits to see which consents there are.
        Optional<CaseFile> file = files.hold(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(CannotRecordConsent.NO_SUCH_CASE);
        }
        Optional<CannotRecordConsent> fault = whyNot(file.get(), command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Consent consent = new Consent(
                new ConsentId(TimeOrderedIds.next(clock)),
                command.caseId(),
                command.receivers(),
                command.named(),
                command.kinds(),
                command.excluded(),
                command.purpose(),
                new Period(command.from(), command.to()),
                command.form(),
                command.document(),
                Optional.of(command.informed()),
                Optional.of(command.giver()),
                command.second(),
                command.note(),
                command.supersedes(),
                Signature.of(actor, clock.instant()),
                List.of(),
                Optional.empty());
        consents.add(consent);
        return Outcome.done(consent);
    }

    private Optional<CannotRecordConsent> whyNot(CaseFile file, RecordConsent command) {
        LocalDate today = LocalDate.now(clock);
        ConsentLimits limits = policies.on(today);
        ConsentConditions conditions = new ConsentConditions(
                receivers.of(file.id()).stream().map(Authority::id).collect(Collectors.toSet()),
                handOvers.kinds(),
                consents.about(file.id()).stream()
                        .filter(consent -> consent.superseded().isEmpty())
                        .filter(consent ->
                                consent.status(today, limits.warnDays()).isStanding())
                        .map(Consent::id)
                        .collect(Collectors.toSet()),
                limits,
                file.person().flatMap(Person::born),
                today);
        return conditions
                .whyNot(command)
                .or(() -> command.excluded().items().stream().allMatch(item -> handOvers.isInRecord(file.id(), item))
                        ? Optional.empty()
                        : Optional.of(CannotRecordConsent.NO_SUCH_ITEM));
    }
}
