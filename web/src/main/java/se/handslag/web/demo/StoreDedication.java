package se.handslag.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.platform.Desk;
import se.handslag.core.platform.Platform;
import se.handslag.web.demo.municipality.Service;
import se.handslag.web.installation.Authorities;
import se.handslag.web.signin.purpose.DedicatingStores;
import se.handslag.web.signin.purpose.Purpose;
import se.handslag.web.signin.purpose.PurposeRefused;

/**
 * Holds the demo, which anyone may enter, apart from work in earnest: no store is ever used for both.
 *
 * <p>A store is marked the first time it is opened. One that was used before there were marks is the demo's only if it is known as that. Beside the
 * mark, the demo looks at everybody in the store, in cases that have ended too: one number that is not kept for tests is enough to refuse.
 */
@CompositionRoot(because = "it looks into the store of every authority before anyone comes in")
public final class StoreDedication {
    private StoreDedication() {}

    /** @throws WorldRefused if a store is used in earnest, or holds somebody who may be real */
    public static void refuseWhatIsInEarnest(Platform platform, Clock clock) {
        List<String> used = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> real = new ArrayList<>();
        boolean isDemo = platform.authorities().stream()
                .map(authority -> platform.at(authority.id()))
                .anyMatch(desk -> holdsDemo(desk, clock));
        for (Authority authority : platform.authorities()) {
            Desk desk = platform.at(authority.id());
            Actor asking = Actor.platform(authority.id());
            ReadingCaseFiles files = desk.use(ReadingCaseFiles.class);
            Optional<Purpose> purpose = purpose(desk);
            if (purpose.filter(Purpose.EARNEST::equals).isPresent()) {
                used.add(authority.name());
            } else if (files.holdsNumberNotForTests(asking)) {
                real.add(authority.name());
            } else if (purpose.isEmpty() && !isDemo && !files.isEmpty(asking)) {
                unknown.add(authority.name());
            }
        }
        refuse(used, "are used in earnest, and anyone may enter the demo.");
        refuse(
                real,
                "hold a number that is not kept for tests, so that somebody there may be real, and anyone may enter the demo.");
        refuse(
                unknown,
                "hold cases and have not been the demo's, so that somebody there may be real, and anyone may enter the demo.");
    }

    private static void refuse(List<String> stores, String why) {
        if (!stores.isEmpty()) {
            throw new WorldRefused("The stores of " + String.join(" and ", stores) + " " + why
                    + " Choose an empty folder with --data.");
        }
    }

    /** Marks the stores as the demo's. */
    public static void toDemo(Platform platform) {
        dedicate(platform, Purpose.DEMO);
    }

    /**
     * Marks the stores as used in earnest.
     *
     * @throws PurposeRefused if one of them holds the demo
     */
    public static void toEarnest(Platform platform, Clock clock) {
        List<String> demos = new ArrayList<>();
        for (Authority authority : platform.authorities()) {
            Desk desk = platform.at(authority.id());
            Optional<Purpose> purpose = purpose(desk);
            if (purpose.filter(Purpose.DEMO::equals).isPresent() || purpose.isEmpty() && holdsDemo(desk, clock)) {
                demos.add(authority.name());
            }
        }
        if (!demos.isEmpty()) {
            throw new PurposeRefused("The stores of " + String.join(" and ", demos)
                    + " hold the demo, with fictitious persons. Work in earnest begins in empty stores: choose another"
                    + " folder with --data, or other stores in the configuration file.");
        }
        dedicate(platform, Purpose.EARNEST);
    }

    private static void dedicate(Platform platform, Purpose purpose) {
        platform.authorities().forEach(authority -> platform.at(authority.id())
                .use(DedicatingStores.class)
                .handle(Actor.platform(authority.id()), purpose));
    }

    private static Optional<Purpose> purpose(Desk desk) {
        return desk.use(DedicatingStores.class)
                .find(Actor.platform(desk.authority().id()));
    }

    /** A demo that was told before stores were marked is known by how it ends. */
    private static boolean holdsDemo(Desk desk, Clock clock) {
        return desk.authority().equals(Authorities.UPPSALA)
                && Service.isWhole(desk, Actor.platform(desk.authority().id()), LocalDate.now(clock));
    }
}
