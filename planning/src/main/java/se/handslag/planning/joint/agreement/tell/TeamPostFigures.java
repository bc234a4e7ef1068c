package se.handslag.planning.joint.agreement.tell;

import java.util.List;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.post.PostFigures;

/**
 * How the posts of a team were filled over a time, for its annual report.
 *
 * @param known the reader's own posts, and those that the other parties have told of
 * @param untold posts of parties that have told nothing; they are not counted as filled
 */
public record TeamPostFigures(List<PostFigures> known, List<Untold> untold) {
    static final TeamPostFigures NONE = new TeamPostFigures(List.of(), List.of());

    public TeamPostFigures {
        known = List.copyOf(known);
        untold = List.copyOf(untold);
    }

    /** A post that nothing has been told of. */
    public record Untold(String post, AgreementParty party) {}
}
