package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.policy.ConsentLimits;

/**
 * What a consent must have to be one. The same answer for the page, for a program and for the act itself.
 *
 * @param allowed who may receive anything about the case
 * @param offered the kinds of item that this authority can hand over at all
 * @param supersedable the consents whose place a new one can take
 * @param limits what the authority has settled
 * @param born the person's date of birth; empty while it is not known, and then nobody's age stands in the way
 * @param today the Swedish day
 */
record ConsentConditions(
        Set<AuthorityId> allowed,
        List<ItemKind> offered,
        Set<ConsentId> supersedable,
        ConsentLimits limits,
        Optional<LocalDate> born,
        LocalDate today) {

    /** The first thing that is missing, in the order in which one tells of a consent; empty if it is one. */
    Optional<CannotRecordConsent> whyNot(RecordConsent command) {
        return first(
                () -> inParties(command),
                () -> inPurpose(command),
                () -> inExclusions(command),
                () -> inTime(command),
                () -> new GiverConditions(limits, born, today).whyNot(command),
                () -> inInformation(command.informed()),
                () -> inForm(command),
                () -> command.supersedes()
                        .filter(id -> !supersedable.contains(id))
                        .map(id -> CannotRecordConsent.NOTHING_TO_SUPERSEDE));
    }

    @SafeVarargs
    static Optional<CannotRecordConsent> first(Supplier<Optional<CannotRecordConsent>>... questions) {
        for (Supplier<Optional<CannotRecordConsent>> question : questions) {
            Optional<CannotRecordConsent> fault = question.get();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<CannotRecordConsent> inParties(RecordConsent command) {
        if (command.receivers().isEmpty()) {
            return Optional.of(CannotRecordConsent.NO_RECEIVER);
        } else if (!allowed.containsAll(command.receivers())) {
            return Optional.of(CannotRecordConsent.WRONG_RECEIVER);
        } else if (!command.named().stream()
                .allMatch(named -> command.receivers().contains(named.authority())
                        && !named.who().isBlank())) {
            return Optional.of(CannotRecordConsent.NAMED_ELSEWHERE);
        } else if (command.named().size() > 20
                || command.named().stream().anyMatch(named -> named.who().length() > NamedReceiver.LONGEST)) {
            return Optional.of(CannotRecordConsent.NAMED_TOO_LONG);
        } else if (command.kinds().isEmpty()) {
            return Optional.of(CannotRecordConsent.NOTHING_TO_HAND_OVER);
        }
        return Optional.empty();
    }

    private Optional<CannotRecordConsent> inPurpose(RecordConsent command) {
        int length = command.purpose().strip().length();
        boolean everything =
                offered.size() >= limits.manyKinds() && command.kinds().containsAll(offered);
        if (length == 0) {
            return Optional.of(CannotRecordConsent.NO_PURPOSE);
        } else if (length < limits.shortestPurpose()) {
            return Optional.of(CannotRecordConsent.PURPOSE_TOO_SHORT);
        } else if (length > Consent.LONGEST_PURPOSE) {
            return Optional.of(CannotRecordConsent.PURPOSE_TOO_LONG);
        } else if (everything && length < limits.purposeOfAll()) {
            return Optional.of(CannotRecordConsent.TOO_GENERAL);
        }
        return Optional.empty();
    }

    private static Optional<CannotRecordConsent> inExclusions(RecordConsent command) {
        Exclusions excluded = command.excluded();
        if (excluded.words().length() > Exclusions.LONGEST_WORDS) {
            return Optional.of(CannotRecordConsent.EXCEPTIONS_TOO_LONG);
        } else if (excluded.items().size() > Exclusions.MOST_ITEMS) {
            return Optional.of(CannotRecordConsent.TOO_MANY_EXCLUDED);
        } else if (excluded.before().filter(command.from()::isBefore).isPresent()) {
            return Optional.of(CannotRecordConsent.EXCLUDES_WHAT_IS_TO_COME);
        }
        return Optional.empty();
    }

    private Optional<CannotRecordConsent> inTime(RecordConsent command) {
        if (command.to().isBefore(command.from())) {
            return Optional.of(CannotRecordConsent.ENDS_BEFORE_IT_BEGINS);
        } else if (command.to().isBefore(today)) {
            return Optional.of(CannotRecordConsent.ALREADY_ENDED);
        } else if (command.to().isAfter(command.from().plusMonths(limits.longestMonths()))) {
            return Optional.of(CannotRecordConsent.TOO_LONG);
        }
        return Optional.empty();
    }

    private static Optional<CannotRecordConsent> inInformation(Information informed) {
        if (informed.by().isBlank()) {
            return Optional.of(CannotRecordConsent.NOBODY_INFORMED);
        } else if (informed.by().length() > Information.LONGEST_NAME) {
            return Optional.of(CannotRecordConsent.INFORMER_TOO_LONG);
        }
        EnumSet<Told> missing = EnumSet.allOf(Told.class);
        missing.removeAll(informed.told());
        return missing.stream().findFirst().map(CannotRecordConsent::notTold);
    }

    private static Optional<CannotRecordConsent> inForm(RecordConsent command) {
        if (command.form() == ConsentForm.WRITTEN && command.document().isBlank()) {
            return Optional.of(CannotRecordConsent.NO_DOCUMENT);
        } else if (command.document().length() > Consent.LONGEST_DOCUMENT) {
            return Optional.of(CannotRecordConsent.DOCUMENT_TOO_LONG);
        } else if (command.note().length() > Consent.LONGEST_NOTE) {
            return Optional.of(CannotRecordConsent.NOTE_TOO_LONG);
        }
        return Optional.empty();
    }
}
