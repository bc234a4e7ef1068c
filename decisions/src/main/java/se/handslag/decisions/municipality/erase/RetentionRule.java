package se.handslag.decisions.municipality.erase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.person.BirthDate;

/**
 * How long a municipality keeps a personal file (personakt).
 *
 * <p>Erased five years after the last entry, at the latest by the end of the calendar year after the duty arose: SoL (2025:400) 16 kap.
 * 1 §, until 2025-06-30 SoL (2001:453) 12 kap. 1 §. Never, or later: 16 kap. 2, 2 a and 3 §§. Kept for research: 16 kap. 4 § and
 * socialtjänstförordningen (2025:468) 13 kap. 1 §.
 *
 * <p>Three readings of ours that a lawyer should confirm: the file of one case is one personal file; the duty arises on the day with the
 * same date five years later, as lagen (1930:173) counts years; and someone whose number and birth date tell different days is kept if
 * either day is one of the sample's.
 */
@Carries(
        value = LegalTopic.ERASURE_OF_THE_SOCIAL_RECORD,
        by =
                "says of each closed file whether it is kept, until when, or due and to be finished by the end of which year",
        leftToPeople =
                "judging a file whose birth date is not known, and what a register kept beside the files still needs")
@Carries(
        value = LegalTopic.EXCEPTIONS_FROM_ERASURE,
        by = "keeps a file that someone has judged to be of parenthood, adoption, placement or an agreement on custody",
        leftToPeople = "seeing that a file is of such a kind, and registering it")
@Carries(
        value = LegalTopic.CHILD_PROTECTION_RECORD_KEPT,
        by =
                "keeps a file judged to hold an investigation for a child's protection until the child is thirty, if it was closed when"
                        + " that had become law",
        leftToPeople = "telling an investigation from a preliminary assessment that led to none")
@Carries(
        value = LegalTopic.RESEARCH_SAMPLE_OF_THE_SOCIAL_RECORD,
        by =
                "keeps everyone's file in the municipalities of the sample, and elsewhere those born on the 5th, 15th or 25th",
        leftToPeople = "handing the kept files to the archive")
public final class RetentionRule {
    private static final int YEARS = 5;
    private static final int CHILD_PROTECTION_UNTIL_AGE = 30;
    private static final int CUSTODY_UNTIL_AGE = 18;
    private static final Set<Integer> SAMPLE_DAYS = Set.of(5, 15, 25);
    /** Östergötlands, Gotlands and Västernorrlands län, by the county's code. */
    private static final Set<String> SAMPLE_COUNTIES = Set.of("05", "09", "22");
    /** Göteborg. */
    private static final Set<String> SAMPLE_MUNICIPALITIES = Set.of("1480");

    private final StatuteBook book;
    private final AuthorityId municipality;

    /** @throws IllegalArgumentException if the authority is a region, which keeps its record by another law */
    public RetentionRule(StatuteBook book, AuthorityId municipality) {
        if (municipality.kind() != AuthorityKind.MUNICIPALITY) {
            throw new IllegalArgumentException("Only a municipality's personal files are erased by this rule.");
        }
        this.book = book;
        this.municipality = municipality;
    }

    /** No file that was closed after this day is due today. */
    public static LocalDate closedBy(LocalDate today) {
        // A day more, for the leap day and the day before it come of age together.
        return today.minusYears(YEARS).plusDays(1);
    }

    /** What the law says on this day of a file about which this is known. */
    public Retention on(LocalDate today, RetentionFacts facts) {
        return inUse(today, facts)
                .<Retention>map(Retention.InUse::new)
                .or(() -> forEver(facts).map(Retention.KeptForEver::new))
                .orElseGet(() -> byTime(today, facts));
    }

    private static Optional<Retention.Use> inUse(LocalDate today, RetentionFacts facts) {
        if (facts.closedOn().isEmpty()) {
            return Optional.of(Retention.Use.OPEN);
        } else if (facts.openApplication()) {
            return Optional.of(Retention.Use.APPLICATION);
        } else if (facts.pendingAppeal()) {
            return Optional.of(Retention.Use.APPEAL);
        }
        return facts.supportUntil().filter(until -> !until.isBefore(today)).map(until -> Retention.Use.SUPPORT);
    }

    private Optional<Retention.Reason> forEver(RetentionFacts facts) {
        if (keepsEveryone()) {
            return Optional.of(Retention.Reason.RESEARCH_MUNICIPALITY);
        } else if (facts.birthDates().stream().anyMatch(day -> SAMPLE_DAYS.contains(day.getDayOfMonth()))) {
            return Optional.of(Retention.Reason.RESEARCH_BIRTHDAY);
        }
        return facts.judgements().stream()
                .filter(Judgement::keepsForEver)
                .sorted()
                .map(RetentionRule::reason)
                .findFirst();
    }

    private boolean keepsEveryone() {
        return SAMPLE_COUNTIES.contains(municipality.code().substring(0, 2))
                || SAMPLE_MUNICIPALITIES.contains(municipality.code());
    }

    private static Retention.Reason reason(Judgement judgement) {
        return switch (judgement) {
            case PARENTHOOD -> Retention.Reason.PARENTHOOD;
            case ADOPTION -> Retention.Reason.ADOPTION;
            case CHILD_PLACEMENT -> Retention.Reason.CHILD_PLACEMENT;
            default -> Retention.Reason.RESEARCH_JUDGED;
        };
    }

    private Retention byTime(LocalDate today, RetentionFacts facts) {
        LocalDate since = since(facts);
        LocalDate finishBy = LocalDate.of(since.getYear() + 1, 12, 31);
        if (today.isBefore(since)) {
            return new Retention.KeptUntil(since);
        } else if (facts.birthDates().isEmpty() && !isAnswered(facts)) {
            return new Retention.NeedsJudgement(since, finishBy);
        }
        return new Retention.Due(since, finishBy);
    }

    /** Whether the head of service has answered what the missing birth date leaves open. */
    private boolean isAnswered(RetentionFacts facts) {
        return facts.judgements().contains(Judgement.OUTSIDE_RESEARCH_SAMPLE)
                && keepUntilAge(facts).isEmpty();
    }

    private LocalDate since(RetentionFacts facts) {
        LocalDate fiveYears = facts.lastEntry().plusYears(YEARS);
        return keepUntilAge(facts)
                .flatMap(age -> facts.birthDates().stream()
                        .map(born -> new BirthDate(born).turns(age))
                        .max(Comparator.naturalOrder()))
                .filter(fiveYears::isBefore)
                .orElse(fiveYears);
    }

    /** The age up to which the child's file is kept. */
    private Optional<Integer> keepUntilAge(RetentionFacts facts) {
        Collection<Judgement> judged = facts.judgements();
        boolean wasLaw = facts.closedOn()
                .filter(day ->
                        book.find(LegalTopic.CHILD_PROTECTION_RECORD_KEPT, day).isPresent())
                .isPresent();
        if (judged.contains(Judgement.CHILD_PROTECTION) && wasLaw) {
            return Optional.of(CHILD_PROTECTION_UNTIL_AGE);
        }
        return judged.contains(Judgement.CUSTODY_AGREEMENT) ? Optional.of(CUSTODY_UNTIL_AGE) : Optional.empty();
    }
}
