package se.handslag.web.attack;

import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.StoreDump;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.WriteTask;
import se.handslag.web.EveryRoom;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.EveryPath;

/** The whole program with a person of Sara's, another of hers, and one of the other municipality's. */
@CompositionRoot(because = "a test plays the staff of every authority")
final class House implements AutoCloseable {
    static final String SECRET = "Grannens hemlighet";

    private final Map<AuthorityId, StoreSettings> settings = new ConcurrentHashMap<>();
    private final RunningHouse running;
    final CaseId own;
    final CaseId another;
    final CaseId elsewhere;
    final List<String> foreignItems;

    House(Path folder) {
        Database.Stores files = Database.Stores.in(folder);
        Database.Stores stores = authority -> settings.computeIfAbsent(authority, files::of);
        try (TestPlatform world = TestPlatform.on(stores)
                .parts(EveryRoom.parts())
                .teams(Teams.onClassPath())
                .start()) {
            own = world.openCase(Persons.kim(world.clock()), SARA, NILS);
            another = world.openCase(SARA, NILS);
            elsewhere = world.openCase(OSKAR);
            List<String> items = new ArrayList<>();
            for (CaseId caseId : List.of(another, elsewhere)) {
                Actor actor = caseId.equals(another) ? SARA : OSKAR;
                items.add(world.use(actor, SigningNotes.class)
                        .handle(
                                actor,
                                new SignNote(
                                        caseId,
                                        Optional.empty(),
                                        ContactKind.PHONE,
                                        world.clock().today().atTime(8, 0),
                                        SECRET,
                                        Optional.empty(),
                                        Optional.empty()))
                        .orElseThrow()
                        .id()
                        .toString());
                items.add(world.use(actor, KeepingTasks.class)
                        .handle(
                                actor,
                                new WriteTask(caseId, SECRET, world.clock().today()))
                        .orElseThrow()
                        .id()
                        .toString());
                items.add(caseId.toString());
            }
            foreignItems = List.copyOf(items);
        }
        running = RunningHouse.on(stores, SettableClock.at(TestPlatform.FIRST_DAY));
    }

    int port() {
        return running.port();
    }

    Browser signIn(Actor actor) {
        return new Browser(port()).signIn(actor.employer() + " " + actor.staff());
    }

    List<EveryPath.Asked> paths() {
        return EveryPath.of(EveryRoom.of(running.platform()));
    }

    /** A path about a case, with something in its other places. */
    static String address(String pattern, String caseId, String other) {
        return pattern.replace("{case}", caseId).replaceAll("\\{[a-zA-Z]+}", other);
    }

    /** What stands in every store, the log apart, which says what was tried. */
    Map<AuthorityId, SortedMap<String, List<String>>> records() {
        return List.of(UPPSALA.id(), OSKAR.employer(), REGION.id()).stream()
                .collect(Collectors.toMap(
                        authority -> authority,
                        authority -> {
                            SortedMap<String, List<String>> rows =
                                    StoreDump.of(settings.get(authority)).rows();
                            rows.keySet().removeIf(table -> table.startsWith("access_log") || table.equals("outbox"));
                            return rows;
                        },
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    Actor head() {
        return MARIA;
    }

    @Override
    public void close() {
        running.close();
    }
}
