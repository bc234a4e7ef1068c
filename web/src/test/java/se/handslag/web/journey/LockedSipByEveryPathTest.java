package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.fixture.Sample;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.records.StoreSettings;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.sip.SipAnswer;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipEnd;
import se.handslag.planning.joint.sip.SipId;
import se.handslag.planning.joint.sip.SipRowId;
import se.handslag.planning.joint.sip.end.EndSip;
import se.handslag.planning.joint.sip.followup.FollowUpSip;
import se.handslag.planning.joint.sip.invite.InviteToSip;
import se.handslag.planning.joint.sip.invite.Invitee;
import se.handslag.planning.joint.sip.invite.NoteSipAnswer;
import se.handslag.planning.joint.sip.lock.HandOverSip;
import se.handslag.planning.joint.sip.lock.LockSip;
import se.handslag.planning.joint.sip.lock.RenewSip;
import se.handslag.planning.joint.sip.meet.SaveSip;
import se.handslag.web.EveryRoom;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.EveryPath;

/**
 * A plan that is locked, and everything that anyone can ask for or send: no row that stands about it is changed or gone afterwards, neither
 * in the store of the authority that locked it nor in the region's copy, and what may be added beside it is written down.
 */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LockedSipByEveryPathTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String CHANGED = "Något helt annat än det som låstes";

    /** What comes beside a locked plan, by what its verb is told; nothing where nothing stands here. */
    private static final Map<Class<?>, Set<String>> ADDS = Map.of(
            InviteToSip.class, Set.of("sip_invitation"),
            NoteSipAnswer.class, Set.of("sip_answer"),
            RenewSip.class, Set.of("sip_version"),
            FollowUpSip.class, Set.of("sip_follow_up"),
            EndSip.class, Set.of("sip_end"),
            HandOverSip.class, Set.of(),
            LockSip.class, Set.of(),
            SaveSip.class, Set.of());

    /** The same for what is sent to an address under it. */
    private static final Map<String, Set<String>> SENT_ADDS = Map.ofEntries(
            Map.entry("/avsluta", Set.of("sip_end")),
            Map.entry("/behov", Set.of()),
            Map.entry("/folj-upp", Set.of("sip_follow_up")),
            Map.entry("/kalla", Set.of("sip_invitation")),
            Map.entry("/kallelse/{invitation}/svar", Set.of("sip_answer")),
            Map.entry("/kopior", Set.of()),
            Map.entry("/kvittera/{copy}", Set.of()),
            Map.entry("/las", Set.of()),
            Map.entry("/mote", Set.of()),
            Map.entry("/mote/utkast", Set.of()),
            Map.entry("/ny-version", Set.of("sip_version")));

    private static final String UNDER_IT = "/person/{case}/sip";

    private final Map<AuthorityId, StoreSettings> settings = new HashMap<>();
    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house =
            RunningHouse.on(authority -> settings.computeIfAbsent(authority, StoreSettings::inMemory), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private final SipRowId row = SipRowId.next(clock);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void noVerbOfTheHouseChangesWhatIsLocked() {
        Map<Class<?>, Set<String>> added = new HashMap<>();
        List<String> faults = new ArrayList<>();
        int asked = 0;
        LockedSip locked = LockedSip.of(team, row, TODAY);
        SortedMap<String, List<String>> before = locked.rows(settings);
        for (Actor actor : List.of(SARA, NILS, MARIA)) {
            for (Class<?> offered : offered(actor)) {
                for (Method verb : verbs(offered)) {
                    List<SipContent> said = locked.readAtBoth(team);

                    ask(actor, offered, verb, locked);

                    String name = actor.name() + " asks " + offered.getSimpleName() + "." + verb.getName();
                    SortedMap<String, List<String>> after = locked.rows(settings);
                    Set<String> more = sipTables(compare(name, before, after, faults));
                    if (!locked.readAtBoth(team).equals(said)) {
                        faults.add(name + " changes what the locked plan says");
                    }
                    Optional<Class<?>> command = command(verb);
                    if (command.isPresent() && actor != NILS) {
                        added.computeIfAbsent(command.get(), any -> new TreeSet<>())
                                .addAll(more);
                    } else if (!more.isEmpty()) {
                        faults.add(name + " adds to " + more);
                    }
                    asked++;
                    if (!after.equals(before) || !isOpen(locked)) {
                        locked = LockedSip.of(team, row, TODAY);
                        before = locked.rows(settings);
                    }
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(added).isEqualTo(ADDS);
        assertThat(asked).isGreaterThan(200);
    }

    @Test
    void noFormThatIsSentUnderItChangesWhatIsLocked() {
        Browser sara = new Browser(house.port()).signIn(SARA.employer() + " " + SARA.staff());
        Map<String, Set<String>> added = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (EveryPath.Asked path : EveryPath.of(EveryRoom.of(house.platform()))) {
            if (path.method().equals("GET") || !path.pattern().startsWith(UNDER_IT)) {
                continue;
            }
            LockedSip locked = LockedSip.of(team, row, TODAY);
            SortedMap<String, List<String>> before = locked.rows(settings);
            List<SipContent> said = locked.readAtBoth(team);
            String address = path.pattern()
                    .replace("{case}", locked.kim().toString())
                    .replace("{invitation}", locked.invitation().toString())
                    .replace("{copy}", locked.copy().toString());

            int status = sara.fillIn("/sok", address, fields(locked)).statusCode();

            assertThat(status).as(path.pattern()).isLessThan(500);
            added.put(
                    path.pattern().substring(UNDER_IT.length()),
                    sipTables(compare(path.pattern(), before, locked.rows(settings), faults)));
            if (!locked.readAtBoth(team).equals(said)) {
                faults.add(path + " changes what the locked plan says");
            }
        }

        assertThat(faults).isEmpty();
        assertThat(added).isEqualTo(new TreeMap<>(SENT_ADDS));
    }

    /** @return the tables that have more rows now */
    private static Set<String> compare(
            String what,
            SortedMap<String, List<String>> before,
            SortedMap<String, List<String>> after,
            List<String> faults) {
        Set<String> more = new TreeSet<>();
        before.forEach((table, rows) -> {
            List<String> now = new ArrayList<>(after.get(table));
            rows.stream()
                    .filter(one -> !now.remove(one))
                    .forEach(gone -> faults.add(what + " changes a row of " + table));
            if (!now.isEmpty()) {
                more.add(table);
            }
        });
        return more;
    }

    /** A copy that goes out or comes in is no part of the plan. */
    private static Set<String> sipTables(Set<String> tables) {
        Set<String> own = new TreeSet<>(tables);
        own.removeIf(table -> !table.startsWith("sip_") || table.endsWith(" at the region"));
        return own;
    }

    /** Each command with which the verbs of the plan can be told to change this one, as whole as a page would send it. */
    private List<Object> told(LockedSip locked) {
        SipContent changed = LockedSip.saying(CHANGED, row, TODAY);
        return List.of(
                SaveSip.of(locked.kim(), locked.sip(), locked.lock().revision(), changed),
                new LockSip(locked.kim(), locked.sip(), locked.lock().revision(), Set.of(locked.invitation()), false),
                new HandOverSip(locked.kim(), locked.sip(), Set.of(locked.invitation()), false),
                new RenewSip(locked.kim(), locked.sip()),
                new InviteToSip(
                        locked.kim(),
                        locked.sip(),
                        Optional.of(TODAY.plusDays(9).atTime(9, 0)),
                        CHANGED,
                        CHANGED,
                        List.of(Invitee.authority(REGION.id())),
                        false),
                new NoteSipAnswer(
                        locked.kim(),
                        locked.sip(),
                        locked.invitation(),
                        Optional.of(SipAnswer.Said.values()[0]),
                        CHANGED,
                        TODAY),
                new FollowUpSip(
                        locked.kim(),
                        locked.sip(),
                        TODAY,
                        Optional.of(Direction.values()[0]),
                        CHANGED,
                        CHANGED,
                        Optional.of(TODAY.plusMonths(2)),
                        CHANGED),
                new EndSip(locked.kim(), locked.sip(), TODAY, Optional.of(SipEnd.Reason.values()[0]), CHANGED));
    }

    /** Every field of every form under the plan, with something else in it than what was locked. */
    private Map<String, String> fields(LockedSip locked) {
        Map<String, String> fields = new HashMap<>();
        for (String text : List.of(
                "important",
                "question",
                "situation",
                "short-goals",
                "long-goals",
                "present",
                "crisis-plan",
                "lead-name",
                "follow-up-by",
                "place",
                "words",
                "ownWords",
                "evaluation",
                "nextBy")) {
            fields.put(text, CHANGED);
        }
        for (String part : List.of("need", "intervention", "whom", "when")) {
            fields.put("row." + row + "." + part, CHANGED);
        }
        fields.put("row", row.toString());
        fields.put("row." + row + ".answers", "municipality");
        fields.put("lead", "region");
        fields.put("seen", locked.lock().revision().toString());
        fields.put("copies", locked.invitation().toString());
        fields.put("authority", REGION.id().toString());
        fields.put("meeting", TODAY.plusDays(9).toString());
        fields.put("time", "09.00");
        fields.put("held-on", TODAY.toString());
        fields.put("follow-up-on", TODAY.plusMonths(2).toString());
        fields.put("next", TODAY.plusMonths(2).toString());
        fields.put("on", TODAY.toString());
        fields.put("initiator", "person");
        fields.put("said", SipAnswer.Said.values()[0].code());
        fields.put("direction", Direction.values()[0].code());
        fields.put("reason", SipEnd.Reason.values()[0].code());
        return fields;
    }

    private boolean isOpen(LockedSip locked) {
        return team.use(SARA, ReadingCaseFiles.class)
                .open(SARA, locked.kim())
                .filter(CaseFile::isOpen)
                .isPresent();
    }

    private void ask(Actor actor, Class<?> offered, Method verb, LockedSip locked) {
        Sample sample = new Sample(actor, locked.kim(), TODAY)
                .about(PlanningItems.SIP, locked.lock().id())
                .with(locked.sip())
                .with(locked.lock().revision())
                .with(LockedSip.saying(CHANGED, row, TODAY));
        told(locked).forEach(sample::with);
        Object[] arguments =
                Arrays.stream(verb.getGenericParameterTypes()).map(sample::of).toArray();
        try {
            verb.invoke(team.use(actor, offered), arguments);
        } catch (InvocationTargetException e) {
            // Refused, or not understood: what counts is what then stands in the stores.
            assertThat(e.getCause()).isNotInstanceOf(Error.class);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private List<Class<?>> offered(Actor actor) {
        return house.platform().at(actor.employer()).offers().stream()
                .filter(type -> !TestPlatform.isBackstage(type))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static List<Method> verbs(Class<?> offered) {
        return Arrays.stream(offered.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() > 0
                        && method.getParameterTypes()[0] == Actor.class)
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    /** What the verb is told about a plan, by its id. */
    private static Optional<Class<?>> command(Method verb) {
        return Arrays.stream(verb.getParameterTypes())
                .filter(Class::isRecord)
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .map(Type::getTypeName)
                        .anyMatch(SipId.class.getName()::equals))
                .findFirst()
                .map(type -> (Class<?>) type);
    }
}
