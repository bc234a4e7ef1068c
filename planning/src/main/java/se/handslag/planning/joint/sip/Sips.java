package se.handslag.planning.joint.sip;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;

/** Coordinated individual plans in this authority's record. Everything is added, never changed. Used inside a unit of work. */
public interface Sips {
    void add(SipNeed need);

    void add(SipInvitation invitation);

    void add(SipAnswer answer);

    void add(SipVersion version);

    /** Locks a version. @param content what is locked, kept with the lock */
    void add(SipLock lock, SipContent content);

    void add(SipFollowUp followUp);

    void add(SipEnd end);

    /** What has been done with the plans of these cases, the newest plan first. */
    List<SipCourse> about(Collection<CaseId> cases);

    /** The plan as it was saved last; empty if nothing has been written. */
    Optional<SipVersion> newest(SipId sip);

    /** The plan as it was saved once. */
    Optional<SipVersion> version(SipId sip, Revision revision);

    /** What was locked; empty if there is no such lock. */
    Optional<SipContent> content(UUID lock);

    Optional<SipLock> findLock(UUID id);

    Optional<SipInvitation> findInvitation(UUID id);
}
