package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A consent to lift secrecy (samtycke), given to the authority whose record it lies in, for that authority's own information.
 *
 * <p>It names who may receive, what, for which purpose and for how long; one so general that secrecy is waived altogether is not valid.
 * What was said is never changed: what is taken back, or given anew, is added beside it.
 *
 * @param id the consent
 * @param caseId whose
 * @param receivers the authorities that may receive
 * @param named those at the receivers to whom alone the person said yes; empty if the authority as such may receive
 * @param kinds the kinds of information that may be handed over
 * @param excluded what the person keeps out
 * @param purpose what it is for, in words
 * @param period first and last day
 * @param form how it was given
 * @param document where the paper or the file that it was given in is to be found; may be empty when it was not written
 * @param informed how the person was informed; empty of those recorded before that was kept
 * @param giver who gave it; empty of those recorded before that was kept
 * @param second the other person whom the information is about; empty if it is about one
 * @param note anything else; may be empty
 * @param supersedes the consent whose place it takes
 * @param recorded who recorded it, and when
 * @param withdrawals what has been taken back of it, oldest first
 * @param superseded the consent that has taken its place
 */
public record Consent(
        ConsentId id,
        CaseId caseId,
        Set<AuthorityId> receivers,
        Set<NamedReceiver> named,
        Set<ItemKind> kinds,
        Exclusions excluded,
        String purpose,
        Period period,
        ConsentForm form,
        String document,
        Optional<Information> informed,
        Optional<Giver> giver,
        Optional<SecondPerson> second,
        String note,
        Optional<ConsentId> supersedes,
        Signature recorded,
        List<Withdrawal> withdrawals,
        Optional<Superseded> superseded)
        implements PersonalData {
    /** The longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 1_000;

    /** The longest reference to a document, in characters. */
    public static final int LONGEST_DOCUMENT = 400;

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 2_000;

    public Consent {
        receivers = Set.copyOf(receivers);
        named = Set.copyOf(named);
        kinds = Set.copyOf(kinds);
        withdrawals = List.copyOf(withdrawals);
    }

    /** Whether it lets this kind of information go to this authority on this day, but for what is kept out. */
    public boolean covers(AuthorityId receiver, ItemKind kind, LocalDate day) {
        return lets(receiver, kind) && period.contains(day) && !isSupersededOn(day);
    }

    /** Whether it lets this very thing go to this authority on this day. */
    public boolean covers(AuthorityId receiver, SingleItem item, LocalDate day) {
        return covers(receiver, item.kind(), day) && !excluded.keepBack(item);
    }

    /**
     * Whether the person, when they gave it, kept this thing out for this receiver.
     *
     * <p>That was said and is remembered also when the consent itself has ended: what was once kept out goes only on a consent that is given
     * later, or one that takes this one's place.
     */
    boolean keepsOut(AuthorityId receiver, SingleItem item, LocalDate day) {
        boolean said = receivers.contains(receiver) && !period.from().isAfter(day) && !isSupersededOn(day);
        return said && (excluded.isNamed(item) || kinds.contains(item.kind()) && excluded.isTooEarly(item));
    }

    /** Whether it names the receiver and the kind, and this has not been taken back. */
    public boolean lets(AuthorityId receiver, ItemKind kind) {
        return receivers.contains(receiver)
                && kinds.contains(kind)
                && withdrawals.stream().noneMatch(withdrawal -> withdrawal.stops(receiver, kind));
    }

    private boolean isSupersededOn(LocalDate day) {
        return superseded.filter(newer -> !day.isBefore(newer.from())).isPresent();
    }

    /** Whether anything may go on it on this day. */
    public boolean isValidOn(LocalDate day) {
        return isAnythingLeft() && period.contains(day) && !isSupersededOn(day);
    }

    private boolean isAnythingLeft() {
        return receivers.stream().anyMatch(receiver -> kinds.stream().anyMatch(kind -> lets(receiver, kind)));
    }

    /** The kinds of which something may still go to someone. */
    public Set<ItemKind> kindsLeft() {
        return kinds.stream()
                .filter(kind -> receivers.stream().anyMatch(receiver -> lets(receiver, kind)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The receivers to whom something may still go. */
    public Set<AuthorityId> receiversLeft() {
        return receivers.stream()
                .filter(receiver -> kinds.stream().anyMatch(kind -> lets(receiver, kind)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who wrote down that the last of it was taken back, and when; empty while something is left. */
    public Optional<Signature> withdrawn() {
        return isAnythingLeft()
                ? Optional.empty()
                : withdrawals.stream().map(Withdrawal::recorded).max(Comparator.comparing(Signature::at));
    }

    /** Whether something of it has been taken back and something is left. */
    public boolean isPartlyWithdrawn() {
        return !withdrawals.isEmpty() && isAnythingLeft();
    }

    /**
     * Where it stands on a day.
     *
     * @param warnDays how many days before it ends that it is said to
     */
    public ConsentStatus status(LocalDate day, int warnDays) {
        if (!isAnythingLeft()) {
            return ConsentStatus.WITHDRAWN;
        } else if (isSupersededOn(day)) {
            return ConsentStatus.SUPERSEDED;
        } else if (period.to().isBefore(day)) {
            return ConsentStatus.EXPIRED;
        } else if (period.from().isAfter(day)) {
            return ConsentStatus.FUTURE;
        }
        return period.to().isAfter(day.plusDays(warnDays)) ? ConsentStatus.ACTIVE : ConsentStatus.EXPIRING;
    }

    /** Whether others of these let all that is left of it go also after its last day, without a day between. */
    public boolean isRenewedAmong(List<Consent> others) {
        LocalDate next = period.to().plusDays(1);
        return receivers.stream().allMatch(receiver -> kinds.stream()
                .filter(kind -> lets(receiver, kind))
                .allMatch(kind -> others.stream().anyMatch(other -> other.covers(receiver, kind, next))));
    }

    @Override
    public String toString() {
        return "Consent[" + id + "]";
    }
}
