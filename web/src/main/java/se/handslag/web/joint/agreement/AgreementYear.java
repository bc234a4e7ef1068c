package se.handslag.web.joint.agreement;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.TeamId;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.post.PostFigures;
import se.handslag.planning.joint.agreement.tell.ReadingAgreements;
import se.handslag.planning.joint.agreement.tell.TeamPostFigures;
import se.handslag.web.shell.Visit;

/**
 * How the posts of a team were filled in a year, for its annual report: one's own from the authority's record, the other parties' from what they have
 * told.
 *
 * @param rows the posts that are counted
 * @param untold posts that nothing has been told of, in words
 */
public record AgreementYear(List<Row> rows, List<String> untold) {

    /**
     * A post.
     *
     * @param post the profession
     * @param party whose it is
     * @param filled how much of what was undertaken was there
     * @param vacant for how many days of a whole post nobody held it
     * @param onLeave the same for leave
     * @param unplanned how many of those days had no plan
     * @param unlike the same held without the competence asked for; empty where the party does not tell
     */
    public record Row(
            String post, String party, String filled, long vacant, long onLeave, long unplanned, String unlike) {}

    /** The year of a team, as written in an address. */
    public static AgreementYear of(Visit visit, String team, int year) {
        TeamPostFigures figures = visit.use(ReadingAgreements.class).figures(visit.actor(), new TeamId(team), year);
        String language = visit.language().getLanguage();
        return new AgreementYear(
                figures.known().stream()
                        .map(one -> row(
                                visit,
                                one,
                                figures.words().say("post." + one.post(), language),
                                name(figures, one.party())))
                        .toList(),
                figures.untold().stream()
                        .map(one -> figures.words().say("post." + one.post(), language) + ", "
                                + one.party().name())
                        .toList());
    }

    private static String name(TeamPostFigures figures, AuthorityId party) {
        return figures.parties().stream()
                .filter(one -> one.id().equals(party))
                .map(AgreementParty::name)
                .findFirst()
                .orElse(party.toString());
    }

    private static Row row(Visit visit, PostFigures one, String post, String party) {
        return new Row(
                post,
                party,
                visit.say("web.team-agreement.percent", one.filledPermille().orElse(0) / 10.0),
                days(one.vacant()),
                days(one.onLeave()),
                days(one.unplanned()),
                unlike(one.unlike()));
    }

    private static String unlike(Optional<Long> percentDays) {
        return percentDays.map(some -> String.valueOf(days(some))).orElse("");
    }

    /** Percent-days as days of a whole post, rounded to the nearest. */
    private static long days(long percentDays) {
        return Math.round(percentDays / 100.0);
    }
}
