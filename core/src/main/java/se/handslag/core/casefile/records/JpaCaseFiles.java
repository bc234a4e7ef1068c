package se.handslag.core.casefile.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.core.access.AccessGate;
import se.handslag.core.access.Relations;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalNumber;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.StaleRevision;

/** Case files in the store. */
public final class JpaCaseFiles implements CaseFiles {
    private static final int ALL = Integer.MAX_VALUE;
    private static final int AT_ONCE = 500;
    private static final String OPEN = "open case files";

    private final RecordSession session;
    private final AccessGate gate;

    @Inject
    public JpaCaseFiles(RecordSession session, AccessGate gate) {
        this.session = session;
        this.gate = gate;
    }

    @Override
    public void add(CaseFile file) {
        EntityManager entities = session.entities();
        file.person().ifPresent(this::savePerson);
        entities.persist(CaseFileRow.from(file));
        entities.flush();
        session.forget(OPEN);
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(session.entities().find(CaseFileRow.class, id.value()))
                .map(this::whole);
    }

    @Override
    public Optional<CaseFile> hold(CaseId id) {
        return Optional.ofNullable(
                        session.entities().find(CaseFileRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(this::whole);
    }

    @Override
    public void save(CaseFile file) {
        EntityManager entities = session.entities();
        @Nullable CaseFileRow row = entities.find(CaseFileRow.class, file.id().value());
        if (row == null || row.revision() != file.revision().number()) {
            throw new StaleRevision();
        }
        file.person().ifPresent(this::savePerson);
        row.set(file);
        entities.flush();
        session.forget(OPEN);
    }

    private void savePerson(Person person) {
        EntityManager entities = session.entities();
        @Nullable PersonRow row = entities.find(PersonRow.class, person.id().value());
        if (row == null) {
            entities.persist(PersonRow.from(person));
            // The file's row points at the person's, and rows without a mapped relation are written in no given order.
            entities.flush();
        } else {
            boolean renamed = !row.toDomain().name().equals(person.name());
            row.set(person);
            if (renamed) {
                nameFilesOf(person);
            }
        }
    }

    /** Each file keeps the words it is found by, and the person is the same in all of theirs. */
    private void nameFilesOf(Person person) {
        session.entities()
                .createQuery("select f from CaseFile f where f.personId = :person order by f.id", CaseFileRow.class)
                .setParameter("person", person.id().value())
                .getResultList()
                .forEach(row -> row.name(person));
    }

    @Override
    public List<CaseFile> open(int most) {
        // Whoever asks what there is to do asks a dozen sources, and each begins with the same files.
        OpenFiles known = session.once(OPEN, () -> readOpen(most));
        if (known.most() < most && known.files().size() >= known.most()) {
            session.forget(OPEN);
            known = session.once(OPEN, () -> readOpen(most));
        }
        return known.files().size() <= most ? known.files() : known.files().subList(0, most);
    }

    private OpenFiles readOpen(int most) {
        return new OpenFiles(most, listed(query("f.stage <> 'closed'", "f.openedAt desc"), most));
    }

    /** The open files as they were listed, the newest first, and at how many it was cut off. */
    private record OpenFiles(int most, List<CaseFile> files) {
        private OpenFiles {
            files = List.copyOf(files);
        }
    }

    @Override
    public List<CaseFile> at(Stage stage) {
        return listed(query("f.stage = :stage", "f.openedAt, f.id").setParameter("stage", stage.code()), ALL);
    }

    /** The rows that whoever asks could be let in to; the rules then have the last word on each. */
    private TypedQuery<CaseFileRow> query(String where, String order) {
        Actor actor = session.actor();
        if (actor.may(Mandate.PLATFORM)) {
            return session.entities()
                    .createQuery("select f from CaseFile f where " + where + " order by " + order, CaseFileRow.class);
        }
        Relations relations = gate.relations(actor);
        return session.entities()
                .createQuery(
                        "select f from CaseFile f where " + where
                                + " and (f.team in :teams or f.oursStaff in :staff or f.id in :files) order by "
                                + order,
                        CaseFileRow.class)
                .setParameter("teams", orNothing(relations.teams().stream().map(TeamId::value), ""))
                .setParameter(
                        "staff",
                        Stream.concat(Stream.of(actor.staff()), relations.held().covering().stream())
                                .map(StaffId::value)
                                .toList())
                .setParameter(
                        "files",
                        orNothing(
                                Stream.of(
                                                relations.named(),
                                                relations.opened(),
                                                relations.held().shared(),
                                                relations.held().covered())
                                        .flatMap(Set::stream)
                                        .map(CaseId::value),
                                new UUID(0, 0)));
    }

    /** A list in a question holds something, even if it is what no row has. */
    private static <T> List<T> orNothing(Stream<T> values, T nothing) {
        List<T> all = values.toList();
        return all.isEmpty() ? List.of(nothing) : all;
    }

    /** The first so many that may stand in a list, however many that may not stand between them. */
    private List<CaseFile> listed(TypedQuery<CaseFileRow> query, int most) {
        return kept(query, most, files -> gate.listed(session.actor(), files, CaseFile::facts));
    }

    /** A file that is left out takes no one else's place, so that nothing can be told from how many there are. */
    private List<CaseFile> kept(TypedQuery<CaseFileRow> query, int most, UnaryOperator<List<CaseFile>> those) {
        List<CaseFile> listed = new ArrayList<>();
        int page = Math.min(most, AT_ONCE);
        for (int from = 0; listed.size() < most; from += page) {
            List<CaseFile> some = whole(query.setFirstResult(from).setMaxResults(page));
            listed.addAll(those.apply(some));
            if (some.size() < page) {
                break;
            }
        }
        return listed.subList(0, Math.min(most, listed.size()));
    }

    @Override
    public List<CaseFile> openIn(Collection<TeamId> teams) {
        return whole(session.entities()
                .createQuery(
                        "select f from CaseFile f where f.team in :teams and f.stage <> 'closed' order by f.openedAt, f.id",
                        CaseFileRow.class)
                .setParameter("teams", orNothing(teams.stream().map(TeamId::value), "")));
    }

    @Override
    public List<CaseFile> ofTeam(TeamId team) {
        return whole(session.entities()
                .createQuery("select f from CaseFile f where f.team = :team order by f.openedAt", CaseFileRow.class)
                .setParameter("team", team.value()));
    }

    @Override
    public boolean isEmpty() {
        return session.entities()
                .createQuery("select f.id from CaseFile f", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean holdNumberNotForTests() {
        return !session.entities()
                .createQuery(
                        """
                        select p.id from Person p where p.numberValue is not null
                        and (p.numberKind <> :kind or substring(p.numberValue, 9, 3) not in :births)""",
                        UUID.class)
                .setParameter("kind", PersonalNumber.KIND)
                .setParameter("births", PersonalNumber.BIRTH_NUMBERS_FOR_TESTS)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<CaseFile> withNumber(IdentityNumber number) {
        return whole(session.entities()
                .createQuery(
                        """
                        select f from CaseFile f, Person p
                        where f.personId = p.id and p.numberKind = :kind and p.numberValue = :value
                        order by f.openedAt desc""",
                        CaseFileRow.class)
                .setParameter("kind", number.kind())
                .setParameter("value", number.value()));
    }

    @Override
    public List<CaseFile> withNumberWritten(String value) {
        return whole(session.entities()
                .createQuery(
                        """
                        select f from CaseFile f, Person p
                        where f.personId = p.id and p.numberValue = :value
                        order by f.openedAt desc""",
                        CaseFileRow.class)
                .setParameter("value", value));
    }

    @Override
    public List<CaseFile> endingWith(String end) {
        return whole(session.entities()
                .createQuery(
                        "select f from CaseFile f where f.shortNumber like :end order by f.openedAt desc",
                        CaseFileRow.class)
                .setParameter("end", "%" + end));
    }

    @Override
    public List<CaseFile> named(String beginning, int most) {
        String word = CaseFileRow.words(beginning)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        if (word.isBlank()) {
            return List.of();
        }
        return kept(
                session.entities()
                        .createQuery(
                                "select f from CaseFile f where f.searchName like :word escape '\\'"
                                        + " order by f.openedAt desc, f.id",
                                CaseFileRow.class)
                        .setParameter("word", "%" + word + "%"),
                most,
                files -> gate.known(session.actor(), files, CaseFile::facts));
    }

    private CaseFile whole(CaseFileRow row) {
        return row.toDomain(row.personId()
                .map(id -> session.entities().find(PersonRow.class, id))
                .map(PersonRow::toDomain));
    }

    /** The files with their persons, in two questions however many files there are. */
    private List<CaseFile> whole(TypedQuery<CaseFileRow> query) {
        List<CaseFileRow> rows = query.getResultList();
        List<UUID> ids =
                rows.stream().flatMap(row -> row.personId().stream()).distinct().toList();
        Map<UUID, Person> persons = new HashMap<>();
        for (int from = 0; from < ids.size(); from += 500) {
            session.entities()
                    .createQuery("select p from Person p where p.id in :ids", PersonRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + 500)))
                    .getResultList()
                    .forEach(row -> persons.put(row.toDomain().id().value(), row.toDomain()));
        }
        List<CaseFile> files = new ArrayList<>();
        for (CaseFileRow row : rows) {
            files.add(row.toDomain(row.personId().map(persons::get)));
        }
        return files;
    }
}
