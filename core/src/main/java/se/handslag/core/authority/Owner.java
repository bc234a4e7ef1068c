package se.handslag.core.authority;

/**
 * Who in law answers for a record, a decision or a piece of code (huvudman).
 *
 * <p>This is the <em>kind</em> of owner, checked when the code is built. Which authority it is, is an {@link AuthorityId},
 * checked when the code runs.
 */
public enum Owner {
    /** The municipality (kommun): social services under the Social Services Act. */
    MUNICIPALITY,
    /** The region (region): health care under the Health and Medical Services Act. */
    REGION,
    /** The shapes both use; each instance lies in one authority's store. */
    JOINT
}
