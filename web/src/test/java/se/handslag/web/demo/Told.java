package se.handslag.web.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.platform.Platform;
import se.handslag.web.demo.people.People;

/** Stories of the demo told into a test's world, so that there are whole persons in it and not only names. */
@CompositionRoot(because = "the stories are lived at both authorities")
public final class Told {
    private Told() {}

    /** The stories of those who turn to this municipality, as they stand on the day. */
    public static List<Story> at(AuthorityId municipality, LocalDate today) {
        return People.on(today).stream()
                .filter(story -> story.municipality().equals(municipality))
                .toList();
    }

    /** Tells them, one after the other, each happening at its moment. */
    public static void tell(Platform platform, SettableClock clock, List<Story> stories, LocalDate today) {
        for (Story story : stories) {
            Telling telling = new Telling(platform, story, today);
            story.happenings().forEach(happening -> {
                clock.set(happening.at());
                happening.deed().tell(telling);
            });
        }
    }

    /** The first moment of any of them. */
    public static LocalDate beginning(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.happenings().stream())
                .map(Happening::at)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .toLocalDate();
    }
}
