package se.handslag.planning.joint.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.CaseId;

/** Who is in the persons' resource groups, in this authority's record. Added, never changed. Used inside a unit of work. */
public interface Members {
    void add(Member member);

    void add(MayKnow saying);

    void add(MemberEnd end);

    /** Everyone who is or has been in the groups of these cases, those who came first first. */
    List<MemberHere> of(Collection<CaseId> cases);

    /** Everyone who is or has been in the person's group. */
    default List<MemberHere> of(CaseId caseId) {
        return of(Set.of(caseId));
    }

    default Optional<MemberHere> find(CaseId caseId, MemberId id) {
        return of(caseId).stream().filter(here -> here.member().id().equals(id)).findFirst();
    }

    /** Everything the person has said of what their members may know, newest first. */
    List<MayKnow> sayings(CaseId caseId);
}
