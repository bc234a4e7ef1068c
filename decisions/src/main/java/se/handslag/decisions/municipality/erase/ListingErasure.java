package se.handslag.decisions.municipality.erase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.UnitOfWork;

/** Lists the closed files whose time is up, and those that are kept and why. It looks a page at a time, and never at all files. */
public final class ListingErasure {
    /** The most that one list holds, so that a person can read it before they approve it. */
    public static final int MOST = 100;

    private static final int PAGE = 50;

    private final UnitOfWork unitOfWork;
    private final ErasureCandidates candidates;
    private final ErasureLists lists;
    private final StatuteBook book;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public ListingErasure(
            UnitOfWork unitOfWork,
            ErasureCandidates candidates,
            ErasureLists lists,
            StatuteBook book,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.candidates = candidates;
        this.lists = lists;
        this.book = book;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * What waits for the head of service, whoever the persons are but themselves and those close to them: files that are due and not approved, and files that need someone's judgement.
     *
     * @param due at most {@link #MOST}
     * @param toJudge at most {@link #MOST}
     * @param law the paragraph in force today
     */
    public record Waiting(List<ErasureCandidate> due, List<ErasureCandidate> toJudge, String law) {}

    /**
     * One page of closed files, whatever the law says of them.
     *
     * @param next where the next page begins; empty on the last
     */
    public record Page(List<ErasureCandidate> files, Optional<CaseId> next) {}

    /** What waits for someone, as it stands today. */
    public Waiting waiting(Actor actor) {
        return unitOfWork.call(actor, Act.reading("erasure.list"), () -> waiting(actor, LocalDate.now(clock)));
    }

    /** Closed files from here on, in the order of their ids. */
    public Page page(Actor actor, Optional<CaseId> after) {
        return unitOfWork.call(actor, Act.reading("erasure.list"), () -> {
            List<ErasureCandidate> found = candidates.after(after, LocalDate.now(clock), PAGE);
            return new Page(
                    gate.byOffice(actor, found, ErasureCandidate::caseId),
                    found.size() < PAGE ? Optional.empty() : lastOf(found));
        });
    }

    /** One closed file. */
    public Optional<ErasureCandidate> one(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor,
                Act.reading("erasure.read", caseId).byOffice(),
                () -> candidates.find(caseId, LocalDate.now(clock)));
    }

    private Waiting waiting(Actor actor, LocalDate today) {
        List<ErasureCandidate> due = new ArrayList<>();
        List<ErasureCandidate> toJudge = new ArrayList<>();
        Optional<CaseId> last = Optional.empty();
        List<ErasureCandidate> page;
        do {
            page = candidates.after(last, today, PAGE);
            last = lastOf(page);
            for (ErasureCandidate file : gate.byOffice(actor, page, ErasureCandidate::caseId)) {
                if (file.isDue() && due.size() < MOST && !isApproved(file)) {
                    due.add(file);
                } else if (file.retention() instanceof Retention.NeedsJudgement && toJudge.size() < MOST) {
                    toJudge.add(file);
                }
            }
        } while (page.size() == PAGE && (due.size() < MOST || toJudge.size() < MOST));
        return new Waiting(
                List.copyOf(due),
                List.copyOf(toJudge),
                book.inForce(LegalTopic.ERASURE_OF_THE_SOCIAL_RECORD, today).cite());
    }

    private static Optional<CaseId> lastOf(List<ErasureCandidate> page) {
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(page.get(page.size() - 1).caseId());
    }

    private boolean isApproved(ErasureCandidate file) {
        return lists.latestWith(file.caseId())
                .filter(list -> list.lines().stream()
                        .anyMatch(line -> line.caseId().equals(file.caseId())
                                && line.lastEntry().equals(file.lastEntry())))
                .isPresent();
    }
}
