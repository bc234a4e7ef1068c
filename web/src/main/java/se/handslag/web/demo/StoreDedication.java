package se.handslag.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalNumber;
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
 * <p>A store is marked the first time it is opened. Beside the mark, the demo looks at every person: one number that is not kept for tests is
 * enough to refuse.
 */
@CompositionRoot(because = "it looks into the store of every authority before anyone comes in")
public final class StoreDedication {
    /** The birth numbers that the Swedish Tax Agency keeps for tests and gives to nobody. Source: Skatteverket, testpersonnummer. */
    private static final Set<String> TEST_BIRTH_NUMBERS = Set.of("238", "239");

    private static final int BIRTH_NUMBER = 8;

    private StoreDedication() {}

    /** @throws WorldRefused if a store is used in earnest, or holds somebody who may be real */
    public static void refuseWhatIsInEarnest(Platform platform) {
        List<String> used = new ArrayList<>();
        List<String> real = new ArrayList<>();
        for (Authority authority : platform.authorities()) {
            Desk desk = platform.at(authority.id());
            if (purpose(desk).filter(Purpose.EARNEST::equals).isPresent()) {
                used.add(authority.name());
            }
            if (holdsRealNumbers(desk)) {
                real.add(authority.name());
            }
        }
        if (!used.isEmpty()) {
            throw new WorldRefused("The stores of " + String.join(" and ", used)
                    + " are used in earnest, and anyone may enter the demo. Choose an empty folder with --data.");
        } else if (!real.isEmpty()) {
            throw new WorldRefused("The stores of " + String.join(" and ", real)
                    + " hold a number that is not kept for tests, so that somebody there may be real, and anyone may enter"
                    + " the demo. Choose an empty folder with --data.");
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

    private static boolean holdsRealNumbers(Desk desk) {
        return desk
                .use(ReadingCaseFiles.class)
                .list(Actor.platform(desk.authority().id()))
                .stream()
                .flatMap(file -> file.person().stream())
                .map(Person::number)
                .flatMap(Optional::stream)
                .anyMatch(number -> !isForTests(number));
    }

    private static boolean isForTests(IdentityNumber number) {
        return number instanceof PersonalNumber
                && TEST_BIRTH_NUMBERS.contains(number.value().substring(BIRTH_NUMBER, BIRTH_NUMBER + 3));
    }
}
