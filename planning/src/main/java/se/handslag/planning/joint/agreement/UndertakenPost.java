package se.handslag.planning.joint.agreement;

import se.handslag.core.authority.AuthorityId;

/**
 * A post that a party has undertaken to have in the team (tjänst som en part åtagit sig).
 *
 * @param post the profession, by its id in the team's blueprint
 * @param party whose it is
 * @param percent how much of full time, in percent of one whole post, at least 1
 * @param competence the education and competence that is asked for, in words
 */
public record UndertakenPost(String post, AuthorityId party, int percent, String competence) {
    public static final int MOST_PERCENT = 10_000;
    public static final int LONGEST_COMPETENCE = 400;
}
