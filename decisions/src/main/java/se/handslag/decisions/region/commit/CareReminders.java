package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.TaskSource;
import se.handslag.core.team.decision.DecisionPolicy;

/**
 * What a care commitment calls for: an answer that a team's admission waits for, a municipality that does not know how it stands, a fixed
 * care contact that is not named. The days are the platform's own [INFER]; no statute sets them.
 */
public final class CareReminders implements TaskSource {
    /** Days after the region opened its file when an answer should have been given, in a team whose admission waits for it. */
    public static final int DAYS_TO_ANSWER = 7;

    /** Days after something was said when the municipality should have been told. */
    public static final int DAYS_TO_TELL = 3;

    /** Days after a commitment was made when a fixed care contact should have been named. */
    public static final int DAYS_TO_NAME_A_CONTACT = 7;

    private static final String PAGE = "atagande";

    private final CaseFiles files;
    private final Teams teams;
    private final CareStatements statements;
    private final Telling telling;

    @Inject
    public CareReminders(CaseFiles files, Teams teams, CareStatements statements, Telling telling) {
        this.files = files;
        this.teams = teams;
        this.statements = statements;
        this.telling = telling;
    }

    /** Whether the team's admission rests on the region's commitment too. */
    public static boolean isAwaited(LoadedTeam team) {
        return team.blueprint().decisionPolicies().stream().anyMatch(DecisionPolicy::restsOnCareCommitment);
    }

    @Override
    public List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        // What nobody has seen to in a year is found on the person's own pages, and no longer among what is to be done.
        Instant from = today.minusYears(1).atStartOfDay(Dates.SWEDEN).toInstant();
        return Stream.of(unanswered(), untold(from), withoutContact(from))
                .flatMap(it -> it)
                .filter(task -> !task.due().isAfter(upTo))
                .toList();
    }

    @Override
    public List<DerivedTask> about(CaseId caseId, LocalDate today) {
        Optional<CaseFile> open = files.find(caseId).filter(CaseFile::isOpen);
        if (open.isEmpty()) {
            return List.of();
        }
        Optional<CareStanding> standing = CareStanding.of(statements.about(caseId));
        if (standing.isEmpty()) {
            return team(open.get())
                    .filter(CareReminders::isAwaited)
                    .filter(team -> open.get().person().isPresent())
                    .map(team -> unanswered(open.get()))
                    .stream()
                    .toList();
        }
        return Stream.concat(
                        standing
                                .filter(now -> callsForTelling(open.get(), now))
                                .map(now -> untold(now.newest()))
                                .stream(),
                        standing
                                .filter(CareStanding::isCommitted)
                                .filter(now -> now.contact().isEmpty())
                                .flatMap(CareStanding::commitment)
                                .map(CareReminders::withoutContact)
                                .stream())
                .toList();
    }

    private Stream<DerivedTask> unanswered() {
        return teams.all().stream().filter(CareReminders::isAwaited).flatMap(team -> {
            Set<CaseId> answered = new HashSet<>(statements.answeredIn(team.id()));
            return Arrays.stream(Stage.values())
                    .filter(stage -> stage != Stage.CLOSED)
                    .flatMap(stage -> files.at(stage).stream())
                    .filter(file -> file.team().equals(team.id()) && !answered.contains(file.id()))
                    // Nobody can answer for the care of someone who is not known.
                    .filter(file -> file.person().isPresent())
                    .map(CareReminders::unanswered);
        });
    }

    private Stream<DerivedTask> untold(Instant from) {
        return statements.untold(from).stream()
                .filter(statement -> {
                    CaseId caseId = statement.particulars().caseId();
                    Optional<CareStanding> standing = CareStanding.of(statements.about(caseId));
                    return files.find(caseId)
                            .filter(CaseFile::isOpen)
                            .filter(file -> standing.filter(now -> callsForTelling(file, now))
                                    .isPresent())
                            .isPresent();
                })
                .map(CareReminders::untold);
    }

    private Stream<DerivedTask> withoutContact(Instant from) {
        return statements.withoutContact(from).stream()
                .filter(commitment -> files.find(commitment.particulars().caseId())
                        .filter(CaseFile::isOpen)
                        .isPresent())
                .map(CareReminders::withoutContact);
    }

    /** The municipality waits for it, can rest on it, or believes something else than what applies. */
    private boolean callsForTelling(CaseFile file, CareStanding standing) {
        boolean matters = standing.isCommitted()
                || team(file).filter(CareReminders::isAwaited).isPresent()
                || telling.isToldAnything(standing);
        return matters && !telling.isTold(standing);
    }

    private Optional<LoadedTeam> team(CaseFile file) {
        return teams.find(file.team()).match(Optional::of, unknown -> Optional.empty());
    }

    private static DerivedTask unanswered(CaseFile file) {
        LocalDate opened = Dates.day(file.openedAt());
        return new DerivedTask(
                "care-unanswered",
                file.id(),
                Sentence.of("task.care-unanswered"),
                opened.plusDays(DAYS_TO_ANSWER),
                PAGE);
    }

    private static DerivedTask untold(CareStatement statement) {
        LocalDate said = Dates.day(statement.by().at());
        return new DerivedTask(
                "care-untold",
                statement.particulars().caseId(),
                Sentence.of("task.care-untold", said),
                said.plusDays(DAYS_TO_TELL),
                PAGE);
    }

    private static DerivedTask withoutContact(CareCommitment commitment) {
        LocalDate made = Dates.day(commitment.by().at());
        return new DerivedTask(
                "care-contact-missing",
                commitment.particulars().caseId(),
                Sentence.of("task.care-contact-missing", made),
                made.plusDays(DAYS_TO_NAME_A_CONTACT),
                PAGE);
    }
}
