package se.handslag.planning.joint.network;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.network.group.GroupMeetings;
import se.handslag.planning.joint.network.group.MeetingHere;
import se.handslag.planning.joint.network.page.SharedPage;
import se.handslag.planning.joint.network.page.SharedPages;

/** Reads the person's group: who is in it, its meetings, and what has been handed to whom. */
public final class ReadingNetwork {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Members members;
    private final GroupMeetings meetings;
    private final SharedPages pages;

    @Inject
    public ReadingNetwork(
            UnitOfWork unitOfWork, CaseFiles files, Members members, GroupMeetings meetings, SharedPages pages) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.members = members;
        this.meetings = meetings;
        this.pages = pages;
    }

    /**
     * The group as it stands.
     *
     * @param members everyone who is or has been in it, those who came first first
     * @param meetings its meetings, the latest day first
     * @param pages what has been handed by a link, newest first
     */
    public record Network(List<MemberHere> members, List<MeetingHere> meetings, List<SharedPage> pages)
            implements PersonalData {
        public Network {
            members = List.copyOf(members);
            meetings = List.copyOf(meetings);
            pages = List.copyOf(pages);
        }

        public List<MemberHere> now() {
            return members.stream().filter(MemberHere::isMember).toList();
        }

        public Optional<MemberHere> member(MemberId id) {
            return members.stream()
                    .filter(here -> here.member().id().equals(id))
                    .findFirst();
        }

        @Override
        public String toString() {
            return "Network";
        }
    }

    public Network read(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor,
                Act.reading("resource-group.read", caseId),
                () -> new Network(members.of(caseId), meetings.of(caseId), pages.of(caseId)));
    }

    /** Everything the person has said of what a member may know, newest first. */
    public List<MayKnow> sayings(Actor actor, CaseId caseId, MemberId member) {
        return unitOfWork.call(actor, Act.reading("resource-group.read", caseId), () -> members.sayings(caseId).stream()
                .filter(saying -> saying.member().equals(member))
                .toList());
    }

    /** Why the actor may not write in the group, so that a page can say so before anything is written. */
    public Optional<CannotKeepMember> obstacle(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor,
                Act.reading("resource-group.read", caseId),
                () -> KeepingMembers.whyNot(actor, files.find(caseId)));
    }
}
