package se.handslag.web.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.web.demo.Story;

/** Everyone in the demo, as their stories stand on the day on which the world is told. */
@CompositionRoot(because = "a story is lived at both authorities")
public final class People {
    private People() {}

    /** Every story, that of the person to look at first last, so that it lies at the top of what is newest. */
    public static List<Story> on(LocalDate today) {
        List<Story> all = new ArrayList<>();
        all.addAll(LongAgo.stories(today));
        all.addAll(Finished.stories(today));
        all.addAll(FinishedLately.stories(today));
        all.addAll(Departed.stories(today));
        all.addAll(NeverBegan.stories(today));
        all.addAll(LongOngoing.stories(today));
        all.addAll(YearlongOngoing.stories(today));
        all.addAll(RecentOngoing.stories(today));
        all.addAll(NewlyBegun.stories(today));
        all.addAll(NotGiven.stories(today));
        all.addAll(Waiting.stories(today));
        all.addAll(Neighbours.stories(today));
        all.add(Kim.story(today));
        return List.copyOf(all);
    }
}
