package se.handslag.web.neighbours;

import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.StoreDump;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.StoreSettings;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.delegate.AdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.RecordCooperation;
import se.handslag.decisions.municipality.delegate.RecordingCooperation;
import se.handslag.web.RunningHouse;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.Told;
import se.handslag.web.demo.joint.Guidance;
import se.handslag.web.shell.DemoRole;

/**
 * A house of two municipalities and a region in which some stories have been told, each with somebody lent to the other. Two worlds in which
 * the same is told of one municipality are the same to its staff, whatever is told of the other.
 */
public final class World implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final LocalDate BEGINNING = LocalDate.of(2023, 1, 2);
    static final TeamId TEAM = new TeamId("hikikomori-uppsala");
    public static final Actor BERIT =
            staff(ALVKARLEBY, "berit", "Berit Sand", "Verksamhetschef", OSKAR.unit(), Mandate.HEAD_OF_SERVICE);
    public static final Actor ASTRID = staff(
            REGION,
            "astrid",
            "Astrid Nyman",
            "Verksamhetschef",
            NILS.unit(),
            Mandate.HEAD_OF_SERVICE,
            Mandate.HEALTH_CARE);
    private static final Actor DRIFT =
            staff(UPPSALA, "drift", "Dag Rift", "Driftansvarig", "IT", Mandate.ADMINISTRATOR);
    private static final Actor TEKNIK =
            staff(ALVKARLEBY, "teknik", "Tea Nik", "Driftansvarig", "IT", Mandate.ADMINISTRATOR);

    private final Map<AuthorityId, StoreSettings> settings = new HashMap<>();
    private final SettableClock clock = SettableClock.at(BEGINNING);
    private final RunningHouse house;

    public World(List<Story> stories) {
        Database.Stores stores = Database.H2.stores();
        house = RunningHouse.on(authority -> settings.computeIfAbsent(authority, stores::of), clock, roles());
        delegate(MARIA, UPPSALA, OSKAR, ALVKARLEBY);
        delegate(BERIT, ALVKARLEBY, SARA, UPPSALA);
        Guidance.keep(house.platform().at(UPPSALA.id()), MARIA, Guidance.MUNICIPAL, BEGINNING);
        Guidance.keep(house.platform().at(REGION.id()), ASTRID, Guidance.REGIONAL, BEGINNING);
        Told.tell(house.platform(), clock, stories, TODAY);
        clock.set(TODAY);
    }

    private static List<DemoRole> roles() {
        List<DemoRole> roles = new ArrayList<>();
        List.of(SARA, ELIN, MARIA, DRIFT).forEach(one -> roles.add(role(one, UPPSALA)));
        List.of(OSKAR, BERIT, TEKNIK).forEach(one -> roles.add(role(one, ALVKARLEBY)));
        List.of(NILS, ASTRID).forEach(one -> roles.add(role(one, REGION)));
        return roles;
    }

    private static DemoRole role(Actor actor, Authority authority) {
        return new DemoRole(actor, authority, Sentence.of("demo.sara"));
    }

    /** The board's order, by which the socionoms and the head decide, and someone from next door. */
    private void delegate(Actor head, Authority authority, Actor guest, Authority from) {
        use(head, RecordingCooperation.class)
                .handle(
                        head,
                        new RecordCooperation(
                                from.id(), from.name(), "§ 77", BEGINNING, Optional.empty(), Set.of(TEAM)))
                .orElseThrow();
        use(head, AdoptingDelegationOrder.class)
                .handle(
                        head,
                        new AdoptDelegationOrder(
                                authority.board() + " § 145",
                                BEGINNING,
                                Optional.empty(),
                                List.of(
                                        item("3.2", "Socionom"),
                                        item("3.3", head.title()),
                                        item("3.4", "Socionom").forSomeoneAt(from.id(), guest.staff()))))
                .orElseThrow();
    }

    private static DelegationItem item(String number, String role) {
        return new DelegationItem(
                number, role, Optional.empty(), TEAM, LegalTopic.RIGHT_TO_SUPPORT, Set.of(DecisionKind.values()));
    }

    /** Those who can come in at this municipality, as the page for signing in names them: its own staff, and whoever is lent to it. */
    static List<String> whoComesInAt(Authority municipality) {
        boolean uppsala = municipality.equals(UPPSALA);
        List<String> names = uppsala
                ? List.of("sara", "elin", "maria", "drift", ALVKARLEBY.id() + "/oskar")
                : List.of("oskar", "berit", "teknik", UPPSALA.id() + "/sara");
        return names.stream().map(name -> municipality.id() + " " + name).toList();
    }

    public static Actor headOf(Authority municipality) {
        return municipality.equals(UPPSALA) ? MARIA : BERIT;
    }

    public static Actor workerOf(Authority municipality) {
        return municipality.equals(UPPSALA) ? SARA : OSKAR;
    }

    public RunningHouse house() {
        return house;
    }

    public SettableClock clock() {
        return clock;
    }

    <T> T use(Actor actor, Class<T> verb) {
        return house.platform().at(actor.employer()).use(verb);
    }

    public List<CaseFile> files(Actor actor) {
        return use(actor, ReadingCaseFiles.class).list(actor);
    }

    public StoreDump dump(Authority authority) {
        return StoreDump.of(settings.get(authority.id()));
    }

    @Override
    public void close() {
        house.close();
    }
}
