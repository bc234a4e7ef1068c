package se.handslag.planning.joint.work;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.planning.CountedContact;
import se.handslag.planning.FilledPosts;
import se.handslag.planning.WorkOfTeams;
import se.handslag.planning.joint.agreement.TeamAgreements;
import se.handslag.planning.joint.agreement.post.Occupancy;
import se.handslag.planning.joint.agreement.post.PostBook;
import se.handslag.planning.joint.agreement.post.PostFigures;
import se.handslag.planning.joint.contact.ContactMade;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.ContactWith;
import se.handslag.planning.joint.contact.Contacts;
import se.handslag.planning.joint.coordinate.FurtherCoordinator;
import se.handslag.planning.joint.coordinate.FurtherCoordinators;
import se.handslag.planning.joint.meeting.Meetings;

/** A team's work as this authority's record has it. */
public final class RecordedWork implements WorkOfTeams {
    private static final Set<ContactPlace> OUT = Set.of(ContactPlace.HOME, ContactPlace.COMMUNITY);
    private static final Set<ContactWith> NETWORK = Set.of(ContactWith.RELATIVE, ContactWith.PERSON_AND_OTHERS);

    private final Authority authority;
    private final Contacts contacts;
    private final Meetings meetings;
    private final FurtherCoordinators further;
    private final TeamAgreements agreements;
    private final PostBook posts;

    @Inject
    public RecordedWork(
            Authority authority,
            Contacts contacts,
            Meetings meetings,
            FurtherCoordinators further,
            TeamAgreements agreements,
            PostBook posts) {
        this.authority = authority;
        this.contacts = contacts;
        this.meetings = meetings;
        this.further = further;
        this.agreements = agreements;
        this.posts = posts;
    }

    @Override
    public List<CountedContact> contacts(Collection<CaseId> cases, Period during) {
        return contacts.during(during, cases).stream()
                .map(RecordedWork::counted)
                .toList();
    }

    private static CountedContact counted(ContactMade contact) {
        return new CountedContact(
                contact.caseId(),
                contact.on(),
                contact.by().staff(),
                contact.minutes(),
                contact.way() == ContactWay.VISIT && contact.reachedPerson(),
                OUT.contains(contact.place()),
                contact.way().isReached() && NETWORK.contains(contact.with()));
    }

    @Override
    public Set<LocalDate> meetings(TeamId team, Period during) {
        return meetings.days(team, during);
    }

    @Override
    public Set<StaffId> sharing(Collection<CaseId> cases) {
        return further.all().stream()
                .filter(one -> cases.contains(one.caseId()))
                .map(FurtherCoordinator::staff)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<FilledPosts> posts(TeamId team, Period during) {
        Occupancy occupancy = new Occupancy(
                authority.id(), agreements.of(team), posts.holdings(team), posts.leaves(team), posts.plans(team));
        List<PostFigures> figures = occupancy.posts().stream()
                .map(post -> PostFigures.of(authority.id(), post, during, occupancy.stretches(post)))
                .toList();
        long undertaken = figures.stream().mapToLong(PostFigures::undertaken).sum();
        long missing = figures.stream()
                .mapToLong(post -> post.vacant() + post.onLeave())
                .sum();
        return undertaken == 0
                ? Optional.empty()
                : Optional.of(new FilledPosts(Math.max(0, undertaken - missing), undertaken));
    }
}
