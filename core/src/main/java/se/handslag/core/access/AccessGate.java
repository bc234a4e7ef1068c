package se.handslag.core.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.block.BlockFacts;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.block.Screen;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.records.RecordSession;

/**
 * Where every unit of work asks whether it may be done, and every list which files may stand in it.
 *
 * <p>How the actor stands to the files is asked for once in each transaction.
 */
public final class AccessGate {
    private static final Logger LOG = LoggerFactory.getLogger(AccessGate.class);
    private static final Act A_LIST = Act.reading("access.list");
    private static final AccessAnswer BY_OFFICE = new AccessAnswer.Allowed(AccessGround.OFFICE);

    private final RecordSession session;
    private final AccessFiles files;
    private final BlockFacts blocks;
    private final Set<RelationSource> sources;
    private final Clock clock;

    @Inject
    public AccessGate(
            RecordSession session, AccessFiles files, BlockFacts blocks, Set<RelationSource> sources, Clock clock) {
        this.session = session;
        this.files = files;
        this.blocks = blocks;
        this.sources = sources;
        this.clock = clock;
    }

    /** Whether the actor may do this. Asked by the unit of work, before anything is read or written. */
    public AccessAnswer ask(Actor actor, Act act) {
        if (actor.may(Mandate.PLATFORM)) {
            return new AccessAnswer.Allowed(AccessGround.PLATFORM);
        }
        Optional<CaseId> caseId = act.caseId();
        if (caseId.isEmpty()) {
            return new AccessAnswer.Allowed(AccessGround.NO_PERSON);
        }
        Optional<FileFacts> facts = session.once("access file " + caseId.get(), () -> files.find(caseId.get()));
        AccessAnswer answer = facts.map(file -> judge(actor, act, file))
                .orElseGet(() -> new AccessAnswer.Allowed(AccessGround.NO_FILE));
        if (answer.equals(BY_OFFICE)) {
            Screen.openToOffice(session, caseId.get());
        }
        return answer;
    }

    /** Those of these files that may stand in a list that the actor reads. */
    public <T> List<T> listed(Actor actor, Collection<T> all, Function<T, FileFacts> facts) {
        return kept(actor, all, facts, AccessAnswer::isAllowed);
    }

    /**
     * Those of these files whose existence the actor may learn of: what they may open, what a reason would open to them, and what the
     * person has blocked.
     *
     * <p>Not what nothing opens: whoever searches does not learn that their sister is known here.
     */
    public <T> List<T> known(Actor actor, Collection<T> all, Function<T, FileFacts> facts) {
        return kept(actor, all, facts, answer -> answer.match(ground -> true, AccessRule::leavesThePersonKnown));
    }

    /** Those of these things that are about a file the actor may read; what is about no file here stays. */
    public <T> List<T> about(Actor actor, Collection<T> all, Function<T, CaseId> whose) {
        return about(actor, A_LIST, all, whose);
    }

    /**
     * The same for a list that the head of service has by office, whoever the person is: all but those that not even the office opens. Such a
     * list names nobody; it has the case by its number.
     */
    public <T> List<T> byOffice(Actor actor, Collection<T> all, Function<T, CaseId> whose) {
        return about(actor, A_LIST.byOffice(), all, whose);
    }

    /** The same for a list of what stands in one part of the files, such as their plans: without those whose part is blocked. */
    public <T> List<T> about(Actor actor, Act act, Collection<T> all, Function<T, CaseId> whose) {
        if (all.isEmpty() || actor.may(Mandate.PLATFORM)) {
            return List.copyOf(all);
        }
        relations(actor);
        Map<CaseId, FileFacts> found =
                files.find(all.stream().map(whose).distinct().toList());
        return all.stream()
                .filter(one -> Optional.ofNullable(found.get(whose.apply(one)))
                        .map(file -> judge(actor, act, file).isAllowed())
                        .orElse(true))
                .toList();
    }

    /** How the actor stands to the files here. @throws AccessRefused if a source cannot be asked */
    public Relations relations(Actor actor) {
        return session.once("relations " + actor.staff(), () -> gather(actor));
    }

    private <T> List<T> kept(
            Actor actor, Collection<T> all, Function<T, FileFacts> facts, Predicate<AccessAnswer> keeps) {
        if (actor.may(Mandate.PLATFORM)) {
            return List.copyOf(all);
        }
        // An empty list would say that there is nothing; if the sources cannot be asked, it is said that they cannot.
        relations(actor);
        List<FileFacts> known = all.stream().map(facts).toList();
        Map<CaseId, FileBlocks> blocked =
                blocks.among(known.stream().map(FileFacts::caseId).toList());
        List<T> kept = new ArrayList<>();
        int i = 0;
        for (T one : all) {
            FileFacts file = known.get(i++);
            FileBlocks closed = blocked.getOrDefault(file.caseId(), FileBlocks.NONE);
            if (keeps.test(judge(actor, A_LIST, file.with(closed)))) {
                kept.add(one);
            }
        }
        return List.copyOf(kept);
    }

    private AccessAnswer judge(Actor actor, Act act, FileFacts file) {
        Relations relations;
        try {
            relations = relations(actor);
        } catch (AccessRefused down) {
            // Without knowing how they stand to the file, the answer is no.
            return new AccessAnswer.Refused(down.rule());
        }
        return AccessRules.judge(actor, act, file, relations, LocalDate.now(clock));
    }

    private Relations gather(Actor actor) {
        Relations all = Relations.none();
        for (RelationSource source : sources) {
            try {
                all = all.and(source.of(actor));
            } catch (RuntimeException e) {
                LOG.warn(
                        "{} could not be asked: {}",
                        source.getClass().getSimpleName(),
                        e.getClass().getName());
                throw new AccessRefused(actor, A_LIST, AccessRule.SOURCE_DOWN);
            }
        }
        return all;
    }
}
