package se.handslag.core.casefile.search;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.UnitOfWork;

/**
 * Searches for a person among this authority's own files.
 *
 * <p>Every search stands in the log with the kind of term, also when nothing is found, and never with what was searched for. Someone whom the
 * actor may not know of is not found, and takes nobody else's place among those that are.
 */
@Carries(
        value = LegalTopic.SEARCH_TERMS_IN_SOCIAL_SERVICES,
        by = "A person is found by name, identity number or case number; nothing else can be searched by.",
        leftToPeople = "Having a reason to look for the person; every search is logged and reviewed.")
@Carries(
        value = LegalTopic.SEARCH_TERMS_IN_HEALTH_CARE,
        by = "A person is found by name, identity number or case number, which is narrower than the law.",
        leftToPeople = "Having a reason to look for the person; every search is logged and reviewed.")
public final class SearchingPersons {
    /** The most that one search finds. */
    public static final int MOST = 50;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final AccessGate gate;
    private final StatuteBook statutes;
    private final Clock clock;

    @Inject
    public SearchingPersons(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            AccessGate gate,
            StatuteBook statutes,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.gate = gate;
        this.statutes = statutes;
        this.clock = clock;
    }

    public Outcome<FoundPersons, CannotSearch> handle(Actor actor, SearchPersons command) {
        if (command.written().length() > LONGEST) {
            return unitOfWork.call(actor, act(SearchTerm.NAME), () -> Outcome.refused(new CannotSearch.TooLong()));
        }
        Wanted wanted = Wanted.of(command.written(), LocalDate.now(clock));
        return unitOfWork.call(actor, act(wanted.by()), () -> {
            Optional<CannotSearch> fault = whyNot(actor, wanted, command.anyway());
            return fault.isPresent()
                    ? Outcome.refused(fault.get())
                    : Outcome.done(new FoundPersons(wanted.by(), find(actor, wanted), wanted.isExact()));
        });
    }

    /** By what this authority's staff may search. */
    public SearchTerms terms() {
        return SearchTerms.of(authority.kind());
    }

    /** The paragraph that says so today. */
    public String law() {
        return statutes.inForce(terms().law(), LocalDate.now(clock)).cite();
    }

    private static Act act(SearchTerm by) {
        return Act.reading("casefile.search." + by.code());
    }

    private Optional<CannotSearch> whyNot(Actor actor, Wanted wanted, boolean anyway) {
        if (!terms().allow(wanted.by())) {
            return Optional.of(new CannotSearch.NotAllowed(wanted.by()));
        } else if (wanted.name().filter(name -> name.length() < SHORTEST).isPresent()) {
            return Optional.of(new CannotSearch.TooShort());
        } else if (wanted.by() != SearchTerm.IDENTITY_NUMBER
                || wanted.fault().isEmpty()
                || anyway && wanted.mayBeANumberElsewhere()
                // Whoever writes the end of a case number as it is printed has written nothing wrong, also when it is
                // digits only.
                || !known(actor, endingAs(wanted)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CannotSearch.NotANumber(wanted.fault().get(), wanted.mayBeANumberElsewhere()));
    }

    private List<CaseFile> find(Actor actor, Wanted wanted) {
        Map<CaseId, CaseFile> found = new LinkedHashMap<>();
        Stream.of(
                        // Whom the actor may not know of takes no place among those with the name.
                        wanted.name().stream().flatMap(name -> files.named(name, MOST).stream()),
                        wanted.caseId().flatMap(files::find).stream(),
                        wanted.number().stream().flatMap(number -> files.withNumber(number).stream()),
                        numbersElsewhere(wanted),
                        endingAs(wanted).stream())
                .flatMap(some -> some)
                .forEach(file -> found.putIfAbsent(file.id(), file));
        return shown(known(actor, found.values()));
    }

    private List<CaseFile> endingAs(Wanted wanted) {
        return wanted.end().map(files::endingWith).orElse(List.of());
    }

    private List<CaseFile> known(Actor actor, Collection<CaseFile> all) {
        return gate.known(actor, all, CaseFile::facts);
    }

    private static List<CaseFile> shown(List<CaseFile> all) {
        return all.stream().limit(MOST).map(CaseFile::withoutWhereabouts).toList();
    }

    private Stream<CaseFile> numbersElsewhere(Wanted wanted) {
        return wanted.fault().isPresent() && wanted.mayBeANumberElsewhere()
                ? files.withNumberWritten(wanted.bare()).stream()
                : Stream.empty();
    }
}
