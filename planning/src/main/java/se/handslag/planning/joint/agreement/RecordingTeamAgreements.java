package se.handslag.planning.joint.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;

/** Puts this authority's exemplar of the agreement behind a team into the record. */
public final class RecordingTeamAgreements {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final TeamAgreements agreements;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public RecordingTeamAgreements(
            Authority authority, UnitOfWork unitOfWork, TeamAgreements agreements, Teams teams, Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.agreements = agreements;
        this.teams = teams;
        this.clock = clock;
    }

    public Outcome<TeamAgreement, CannotRecordAgreement> handle(Actor actor, RecordTeamAgreement command) {
        return unitOfWork.call(actor, Act.writing("team-agreement.record"), () -> {
            Optional<LoadedTeam> team = AgreedTeams.find(teams, authority, command.team());
            Optional<CannotRecordAgreement> fault = whyNot(actor, authority, team, command);
            return fault.<Outcome<TeamAgreement, CannotRecordAgreement>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(keep(actor, team.orElseThrow(), command)));
        });
    }

    /**
     * Why it would not be put into the record.
     *
     * @param team the team it is about; empty if there is none here
     */
    public static Optional<CannotRecordAgreement> whyNot(
            Actor actor, Authority authority, Optional<LoadedTeam> team, RecordTeamAgreement command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotRecordAgreement.NOT_HEAD_OF_SERVICE);
        } else if (team.isEmpty()) {
            return Optional.of(CannotRecordAgreement.NO_SUCH_TEAM);
        }
        return aboutItself(authority, command).or(() -> posts(team.orElseThrow(), command));
    }

    private static Optional<CannotRecordAgreement> aboutItself(Authority authority, RecordTeamAgreement command) {
        if (command.reference().isBlank()) {
            return Optional.of(CannotRecordAgreement.NO_REFERENCE);
        } else if (!isBetweenTwo(authority.id(), command.parties())) {
            return Optional.of(CannotRecordAgreement.TOO_FEW_PARTIES);
        } else if (command.to().filter(command.from()::isAfter).isPresent()) {
            return Optional.of(CannotRecordAgreement.ENDS_BEFORE_IT_BEGINS);
        } else if (command.followUpBy().isBefore(command.from())) {
            return Optional.of(CannotRecordAgreement.FOLLOWED_UP_BEFORE_IT_BEGINS);
        } else if (command.steering().name().isBlank()) {
            return Optional.of(CannotRecordAgreement.NO_STEERING_GROUP);
        } else if (command.operative().name().isBlank()) {
            return Optional.of(CannotRecordAgreement.NO_OPERATIVE_GROUP);
        } else if (!command.terms().areReasonable()) {
            return Optional.of(CannotRecordAgreement.TERMS_OUT_OF_RANGE);
        } else if (isTooLong(command)) {
            return Optional.of(CannotRecordAgreement.TOO_LONG);
        }
        return Optional.empty();
    }

    private static boolean isBetweenTwo(AuthorityId own, List<AgreementParty> parties) {
        Set<AuthorityId> ids = new HashSet<>();
        return parties.stream().allMatch(party -> ids.add(party.id())) && ids.size() > 1 && ids.contains(own);
    }

    private static boolean isTooLong(RecordTeamAgreement command) {
        return command.reference().strip().length() > TeamAgreement.LONGEST_REFERENCE
                || isTooLong(command.steering())
                || isTooLong(command.operative())
                || command.posts().stream()
                        .anyMatch(post -> post.competence().strip().length() > UndertakenPost.LONGEST_COMPETENCE);
    }

    private static boolean isTooLong(ManagementGroup group) {
        return group.name().strip().length() > ManagementGroup.LONGEST_NAME
                || group.members().strip().length() > ManagementGroup.LONGEST_MEMBERS;
    }

    private static Optional<CannotRecordAgreement> posts(LoadedTeam team, RecordTeamAgreement command) {
        record Key(String post, AuthorityId party) {}
        Set<Key> seen = new HashSet<>();
        for (UndertakenPost post : command.posts()) {
            if (!AgreedTeams.asksFor(team, post.post(), post.party().kind())) {
                return Optional.of(CannotRecordAgreement.POST_NOT_OF_THE_TEAM);
            } else if (command.parties().stream().noneMatch(party -> party.id().equals(post.party()))) {
                return Optional.of(CannotRecordAgreement.POST_OF_NO_PARTY);
            } else if (post.percent() < 1 || post.percent() > UndertakenPost.MOST_PERCENT) {
                return Optional.of(CannotRecordAgreement.PERCENT_OUT_OF_RANGE);
            } else if (!seen.add(new Key(post.post(), post.party()))) {
                return Optional.of(CannotRecordAgreement.POST_TWICE);
            }
        }
        return Optional.empty();
    }

    private TeamAgreement keep(Actor actor, LoadedTeam team, RecordTeamAgreement command) {
        TeamAgreement agreement = new TeamAgreement(
                TimeOrderedIds.next(clock),
                team.id(),
                command.reference().strip(),
                command.parties(),
                command.from(),
                command.to(),
                command.followUpBy(),
                stripped(command.steering()),
                stripped(command.operative()),
                command.posts().stream()
                        .map(post -> new UndertakenPost(
                                post.post(),
                                post.party(),
                                post.percent(),
                                post.competence().strip()))
                        .toList(),
                command.terms(),
                Signature.of(actor, clock.instant()));
        agreements.add(agreement);
        return agreement;
    }

    private static ManagementGroup stripped(ManagementGroup group) {
        return new ManagementGroup(group.name().strip(), group.members().strip(), group.duties());
    }
}
