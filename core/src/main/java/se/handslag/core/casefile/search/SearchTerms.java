package se.handslag.core.casefile.search;

import java.util.EnumSet;
import java.util.Set;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.law.LegalTopic;

/**
 * The terms by which an authority's staff may search, and the law that says so.
 *
 * <p>A municipality may use names, identity numbers and case numbers, and no other term. A region may use more, but no sensitive data save
 * those of health; here it has the same three, which is narrower than the law.
 *
 * @param allowed the terms
 * @param law where it stands
 */
public record SearchTerms(Set<SearchTerm> allowed, LegalTopic law) {
    public SearchTerms {
        allowed = Set.copyOf(allowed);
    }

    /** What holds at an authority of this kind. */
    public static SearchTerms of(AuthorityKind kind) {
        return switch (kind) {
            case MUNICIPALITY ->
                new SearchTerms(EnumSet.allOf(SearchTerm.class), LegalTopic.SEARCH_TERMS_IN_SOCIAL_SERVICES);
            case REGION -> new SearchTerms(EnumSet.allOf(SearchTerm.class), LegalTopic.SEARCH_TERMS_IN_HEALTH_CARE);
        };
    }

    public boolean allow(SearchTerm term) {
        return allowed.contains(term);
    }
}
