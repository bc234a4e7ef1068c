package se.handslag.core.team.staffing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who works in the team and when it can be reached, as the model or the agreement has it (bemanning och tillgänglighet).
 *
 * <p>It is what is asked for, and says nothing of what is there.
 *
 * @param posts the professions, in the source's order; often none
 * @param availability when the team can give what it gives; often nothing is said
 */
public record Staffing(List<Post> posts, Set<Availability> availability) {
    /** Nothing said. */
    public static final Staffing UNSAID = new Staffing(List.of(), Set.of());

    public Staffing {
        posts = List.copyOf(posts);
        availability = Set.copyOf(availability);
    }

    /** These professions. */
    public static Staffing of(Post... posts) {
        return new Staffing(List.of(posts), Set.of());
    }

    /** The same, reached so. */
    public Staffing reached(Availability... when) {
        Set<Availability> all = new LinkedHashSet<>(availability);
        all.addAll(List.of(when));
        return new Staffing(posts, all);
    }

    /** Those who are in every resource group beside those whom the person chooses. */
    public List<Post> inEveryResourceGroup() {
        return posts.stream().filter(Post::inEveryResourceGroup).toList();
    }
}
