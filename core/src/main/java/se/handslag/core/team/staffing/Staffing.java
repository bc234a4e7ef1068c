package se.handslag.core.team.staffing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who works in the team, and when and where it can be reached, as the model or the agreement has it (bemanning och tillgänglighet).
 *
 * <p>It is what is asked for, and says nothing of what is there.
 *
 * @param posts the professions, in the source's order; often none
 * @param availability when the team can give what it gives; often nothing is said
 * @param offices where people can turn to it, where it has several places; often none
 */
public record Staffing(List<Post> posts, Set<Availability> availability, List<Office> offices) {
    /** Nothing said. */
    public static final Staffing UNSAID = new Staffing(List.of(), Set.of(), List.of());

    public Staffing {
        posts = List.copyOf(posts);
        availability = Set.copyOf(availability);
        offices = List.copyOf(offices);
    }

    /** These professions. */
    public static Staffing of(Post... posts) {
        return new Staffing(List.of(posts), Set.of(), List.of());
    }

    /** The same, reached so. */
    public Staffing reached(Availability... when) {
        Set<Availability> all = new LinkedHashSet<>(availability);
        all.addAll(List.of(when));
        return new Staffing(posts, all, offices);
    }

    /** The same, with these places. */
    public Staffing at(Office... places) {
        return new Staffing(posts, availability, List.of(places));
    }

    /** Those who are in every resource group beside those whom the person chooses. */
    public List<Post> inEveryResourceGroup() {
        return posts.stream().filter(Post::inEveryResourceGroup).toList();
    }
}
