package se.handslag.planning.joint.agreement.tell;

import java.util.List;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.post.PostFigures;

/**
 * How the posts of a team were filled over a time, for its annual report.
 *
 * @param known the reader's own posts, and those that the other parties have told of
 * @param untold posts of parties that have told nothing; they are not counted as filled
 * @param parties who they are, as the newest exemplar names them
 * @param words what the posts are called, in the team's own texts
 */
public record TeamPostFigures(
        List<PostFigures> known, List<Untold> untold, List<AgreementParty> parties, TeamTexts words) {
    static final TeamPostFigures NONE = new TeamPostFigures(List.of(), List.of(), List.of(), TeamTexts.none());

    public TeamPostFigures {
        known = List.copyOf(known);
        untold = List.copyOf(untold);
        parties = List.copyOf(parties);
    }

    /** A post that nothing has been told of. */
    public record Untold(String post, AgreementParty party) {}
}
