package se.handslag.web.demo;

import static se.handslag.web.demo.DemoStaff.ASTRID;
import static se.handslag.web.demo.DemoStaff.BERIT;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.MARIA;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.platform.Desk;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Platform;
import se.handslag.web.demo.joint.Guidance;
import se.handslag.web.demo.joint.Holding;
import se.handslag.web.demo.joint.Programme;
import se.handslag.web.demo.joint.TeamStaffing;
import se.handslag.web.demo.municipality.Arrival;
import se.handslag.web.demo.municipality.Service;
import se.handslag.web.demo.people.FactTeam;
import se.handslag.web.demo.people.People;
import se.handslag.web.demo.region.Blocks;
import se.handslag.web.installation.Authorities;

/**
 * Tells the demo's world into empty stores, by the staff's own verbs and each at its moment.
 *
 * <p>The first thing told is a delegation order and the last a development area, so that a world that was told halfway is known.
 */
@CompositionRoot(because = "the stories are lived at both authorities")
public final class Storyteller {
    private static final int DAYS_OF_HISTORY = 1_100;
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Platform platform;
    private final TravellingClock clock;

    /** @param clock the one that the platform goes by */
    public Storyteller(Platform platform, TravellingClock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /**
     * Whether there is a world to tell, or it has been told already.
     *
     * @throws WorldRefused if the stores hold something that the demo has not told, or not told to its end
     */
    public boolean hasSomethingToTell() {
        refuseWithoutTheAuthorities();
        Desk uppsala = platform.at(Authorities.UPPSALA.id());
        if (Service.isWhole(uppsala, Actor.platform(Authorities.UPPSALA.id()), LocalDate.now(clock))) {
            return false;
        }
        refuseWhatIsNotEmpty();
        return true;
    }

    /**
     * Tells the world, unless it has been told already.
     *
     * @throws WorldRefused if the stores hold something that the demo has not told, or not told to its end
     */
    public void tell() {
        if (!hasSomethingToTell()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Desk uppsala = platform.at(Authorities.UPPSALA.id());
        try {
            clock.stand(today.minusDays(DAYS_OF_HISTORY).atTime(MORNING));
            Service.adoptDelegationOrder(uppsala, MARIA, LocalDate.now(clock));
            settleTeams();
            Blocks.adopt(platform.at(Authorities.REGION.id()), ASTRID, LocalDate.now(clock));
            Guidance.keep(uppsala, MARIA, Guidance.MUNICIPAL, LocalDate.now(clock));
            Guidance.keep(platform.at(Authorities.REGION.id()), ASTRID, Guidance.REGIONAL, LocalDate.now(clock));
            Programme.byFacts(uppsala, MARIA, Arrival.FACT, "32-3222331-22323", "Granskning vid starten, avsnitt A.");
            new TeamBehind(platform, clock, today).tell(LocalDate.now(clock));
            // Those of the other team first, so that the person to look at lies at the top of what is newest.
            List<Story> all = new ArrayList<>(FactTeam.on(today));
            all.addAll(People.on(today));
            tellAll(new ConcurrentLinkedQueue<>(all), today);
            clock.stand(today.minusDays(1).atTime(MORNING));
            Programme.byFacts(
                    uppsala,
                    MARIA,
                    Arrival.FACT,
                    "4343233433443434",
                    "Granskning tillsammans med regionen, avsnitt A.");
            Programme.byDacts(uppsala, MARIA, Arrival.FACT);
            Service.writeDevelopmentAreas(uppsala, MARIA, today);
            Holding.away(uppsala, MARIA, ELIN, today.plusDays(2), today.plusDays(6), SARA);
        } finally {
            clock.go();
        }
    }

    private void settleTeams() {
        for (LoadedTeam team : platform.teams().all()) {
            for (Actor head : List.of(MARIA, ASTRID, BERIT)) {
                TeamStaffing.settle(platform.at(head.employer()), head, team.id(), Set.of(head.unit()));
            }
        }
    }

    /** Two tell at once, each whole stories: what happens to one person touches no other's. */
    private void tellAll(Queue<Story> stories, LocalDate today) {
        CompletableFuture<Void> another = CompletableFuture.runAsync(() -> tellInTurn(stories, today));
        try {
            tellInTurn(stories, today);
        } finally {
            stories.clear();
            another.join();
        }
    }

    private void tellInTurn(Queue<Story> stories, LocalDate today) {
        try {
            for (@Nullable Story next = stories.poll(); next != null; next = stories.poll()) {
                tell(next, today);
            }
        } finally {
            clock.go();
        }
    }

    private void tell(Story story, LocalDate today) {
        Telling telling = new Telling(platform, story, today);
        for (Happening happening : story.happenings()) {
            clock.stand(happening.at());
            happening.deed().tell(telling);
        }
    }

    private void refuseWithoutTheAuthorities() {
        List<Authority> served = platform.authorities();
        if (!served.stream()
                .map(Authority::id)
                .toList()
                .containsAll(Authorities.all().stream().map(Authority::id).toList())) {
            throw new WorldRefused(
                    "The demo plays at Uppsala kommun (0380), Älvkarleby kommun (0319) and Region Uppsala"
                            + " (03). Name all three in the configuration file, or start without one.");
        }
    }

    private void refuseWhatIsNotEmpty() {
        List<String> used = new ArrayList<>();
        for (Authority authority : Authorities.all()) {
            Desk desk = platform.at(authority.id());
            Actor asking = Actor.platform(authority.id());
            boolean hasFiles = !desk.use(ReadingCaseFiles.class).list(asking).isEmpty();
            if (hasFiles || authority.equals(Authorities.UPPSALA) && Service.hasBegun(desk, asking)) {
                used.add(authority.name());
            }
        }
        if (!used.isEmpty()) {
            throw new WorldRefused("The stores of " + String.join(" and ", used)
                    + " hold persons that the demo has not told of, or a demo that was broken off. Choose an empty folder"
                    + " with --data, or delete this one if it held only the demo.");
        }
    }
}
